package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  /** Longer than what is gathered, in pieces that part pairs of surrogates. */
  @Test
  void writesWhatTheLibraryEncodesHoweverItIsParted() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 40; round++) {
      String text = text(random, random.nextInt(100_000));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (Utf8Writer writer = new Utf8Writer(bytes)) {
        int at = 0;
        while (at < text.length()) {
          int some =
              Math.min(1 + random.nextInt(random.nextBoolean() ? 5 : 40_000), text.length() - at);
          switch (random.nextInt(3)) {
            case 0 -> writer.write(text, at, some);
            case 1 -> writer.write(text.toCharArray(), at, some);
            default -> {
              writer.write(text.charAt(at));
              some = 1;
            }
          }
          at += some;
        }
      }
      assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(UTF_8));
    }
  }

  @Test
  void halfAPairIsReplaced() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Utf8Writer writer = new Utf8Writer(bytes)) {
      writer.write("a\uD83Db\uDE00c\uD83D");
    }
    assertThat(bytes.toString(UTF_8)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    int most = random.nextBoolean() ? 0x80 : Character.MAX_CODE_POINT;
    while (text.length() < length) {
      int c = random.nextInt(random.nextInt(20) == 0 ? Character.MAX_CODE_POINT : most);
      text.appendCodePoint(Character.isValidCodePoint(c) && (c < 0xD800 || c > 0xDFFF) ? c : ' ');
    }
    return text.toString();
  }
}
