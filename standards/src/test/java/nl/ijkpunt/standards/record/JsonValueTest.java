package nl.ijkpunt.standards.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValueTest {
  @ParameterizedTest
  @ValueSource(strings = {"{} x", "1 2", "[]\n[]", "\"a\",", "null}"})
  void refusesTextAfterTheValue(String json) {
    assertThatThrownBy(() -> JsonValue.parse(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("not JSON: text after the value at byte [0-9]+");
  }

  @Test
  void takesSpaceAroundTheValue() {
    assertThat(JsonValue.parse(" \r\n{\"a\": 1}\t\n").member("a").orElseThrow().text())
        .isEqualTo("1");
  }
}
