package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class TextTest {
  private static String filled(String words, Map<String, String> arguments) {
    return new Text(words, "").in(Language.EN, arguments);
  }

  @Test
  void speaksBothLanguages() {
    Text text = new Text("no {what}", "geen {what}");
    assertThat(text.in(Language.NL, Map.of("what", "id"))).isEqualTo("geen id");
    assertThat(text.in(Language.EN)).isEqualTo("no {what}");
    assertThat(Text.NONE.isEmpty()).isTrue();
  }

  @Test
  void anArgumentStandsAsItIs() {
    assertThat(filled("<{a}>", Map.of("a", "$1 \\ {b} [[c]]", "b", "no")))
        .isEqualTo("<$1 \\ {b} [[c]]>");
  }

  @Test
  void aMissingArgumentIsSeen() {
    assertThat(filled("{a} and {b}", Map.of("a", "1"))).isEqualTo("1 and {b}");
  }

  @Test
  void whatIsOptionalIsLeftOutWithItsArgument() {
    String words = "x[[ of {a}]][[, not {b} or {c}]].";
    assertThat(filled(words, Map.of())).isEqualTo("x.");
    assertThat(filled(words, Map.of("a", "1", "b", "2"))).isEqualTo("x of 1.");
    assertThat(filled(words, Map.of("a", "1", "b", "2", "c", "3")))
        .isEqualTo("x of 1, not 2 or 3.");
    assertThat(filled("[[always]]", Map.of())).isEqualTo("always");
  }
}
