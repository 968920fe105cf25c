package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkedRecordsTest {
  private static final String LINES =
      """
      {"componentId": "1"}
      {"courseId": "2"}
      {"\\u0063omponentId": "3"}
      {"courseId": "4", "name": "caf\\u20ac"}
      {"offeringId": "5", "component": "1"}""";

  @Test
  void ofLinesThoseWithTheTextAreLeft() {
    assertThat(left(LINES, JsonChunk.Shape.LINES))
        .containsExactly(
            "{\"componentId\": \"1\"}",
            "{\"\\u0063omponentId\": \"3\"}",
            "{\"offeringId\": \"5\", \"component\": \"1\"}");
  }

  @Test
  void ofItemsAllAreLeftOrNone() {
    assertThat(left("{\"courseId\": \"2\"}, {}", JsonChunk.Shape.ITEMS)).isEmpty();
    String items = "{\"componentId\": \"1\"}, {\"courseId\": \"2\"}";
    assertThat(left(items, JsonChunk.Shape.ITEMS)).containsExactly(items);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "café", "a/b", "a\\b", ""})
  void whatJsonMayWriteInOtherWaysIsNoMark(String mark) {
    assertThatThrownBy(() -> new MarkedRecords(mark))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a mark has two or more letters");
  }

  private static List<String> left(String text, JsonChunk.Shape shape) {
    byte[] bytes = Bytes.padded(text);
    int to = text.getBytes(UTF_8).length;
    JsonChunk chunk =
        new JsonChunk(bytes, 0, to, Place.startOf("test", 0), shape, "", 0, null, null, null);
    List<String> left = new ArrayList<>();
    new MarkedRecords("\"component")
        .of(
            chunk,
            part -> left.add(new String(bytes, part.from(), part.to() - part.from(), UTF_8)));
    return left;
  }
}
