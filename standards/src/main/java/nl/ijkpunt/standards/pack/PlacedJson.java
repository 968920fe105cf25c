package nl.ijkpunt.standards.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** Reads JSON with where everything stands. */
final class PlacedJson {
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> doubles = new ArrayList<>();
  private int offset;
  private int line = 1;

  PlacedDocument read(String name, JsonValue top) {
    Object tree = value(top, "");
    return new PlacedDocument(name, tree, lines, List.of(), doubles);
  }

  private @Nullable Object value(JsonValue value, String pointer) {
    Tape tape = value.tape();
    lines.put(pointer, lineOf(tape.start(value.at()), tape.bytes()));
    return switch (tape.kind(value.at())) {
      case Tape.OBJECT -> object(value, pointer);
      case Tape.ARRAY -> array(value, pointer);
      case Tape.STRING -> value.text();
      case Tape.TRUE -> true;
      case Tape.FALSE -> false;
      case Tape.NULL -> null;
      default ->
          value.text().matches("-?[0-9]{1,18}")
              ? (Object) Long.valueOf(value.text())
              : new BigDecimal(value.text());
    };
  }

  private Map<String, @Nullable Object> object(JsonValue value, String pointer) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (JsonValue.Member member : value.members()) {
      String at = pointer + "/" + Pointers.segment(member.name());
      if (members.containsKey(member.name())) {
        doubles.add(at);
      }
      members.put(member.name(), value(member.value(), at));
    }
    return members;
  }

  private List<@Nullable Object> array(JsonValue value, String pointer) {
    List<@Nullable Object> items = new ArrayList<>();
    value.items().forEach(item -> items.add(value(item, pointer + "/" + items.size())));
    return items;
  }

  /** Values come in the order of the text, so that lines are counted once. */
  private int lineOf(int start, byte[] bytes) {
    while (offset < start) {
      if (bytes[offset++] == '\n') {
        line++;
      }
    }
    return line;
  }
}
