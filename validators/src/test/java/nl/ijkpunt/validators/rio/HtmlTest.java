package nl.ijkpunt.validators.rio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan for HTML finds what the regular expression of the RIO mapper finds. */
final class HtmlTest {
  private static final Pattern MAPPER = Pattern.compile("(<(\\S|\\Z))|(&\\S+;)");
  private static final String[] PARTS = {
    "<", "&", ";", " ", "\n", "\r", "\t", "a", "é", "word", "eight888", "\u0085", "😀", "/>"
  };

  @Test
  void findsTheSamePlaceAsTheMapper() {
    Random random = new Random(20260901);
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(12); part > 0; part--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      assertThat(found(text.toString())).as("in %s", text).isEqualTo(expected(text.toString()));
    }
  }

  @Test
  void doesNotGetLostInAWordOfAmpersands() {
    byte[] hostile = "&".repeat(4_000_000).getBytes(UTF_8);
    assertThat(Html.find(hostile, 0, hostile.length)).isEqualTo(hostile.length);
  }

  private static int found(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    int place = Html.find(bytes, 0, bytes.length);
    return place == bytes.length ? -1 : place;
  }

  private static int expected(String text) {
    Matcher matcher = MAPPER.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()).getBytes(UTF_8).length : -1;
  }
}
