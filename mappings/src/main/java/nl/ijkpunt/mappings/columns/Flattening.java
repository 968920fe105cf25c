package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;

/** Lays a record out flat: each value with the way to it. */
public final class Flattening {

  private Flattening() {}

  /**
   * A value of a record that is laid out flat.
   *
   * @param path the way to it, places in lists included
   * @param text a string unescaped; anything else as it is written
   * @param json the value as JSON writes it
   */
  public record Leaf(String path, Kind kind, String text, String json) {

    /** A leaf of which the JSON was kept. */
    public static Leaf read(String path, Kind kind, String json) {
      return new Leaf(path, kind, JsonValue.parse(json).text(), json);
    }
  }

  /** What a leaf is; what a cell cannot say as it is needs JSON. */
  public enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** Nothing, or something empty or blank: an empty cell says that there is no member. */
    BARE
  }

  /** The values of an object, in the order in which they stand. */
  public static List<Leaf> of(Tape tape, int object) {
    List<Leaf> leaves = new ArrayList<>();
    members(tape, object, "", leaves);
    return leaves;
  }

  private static void members(Tape tape, int object, String path, List<Leaf> leaves) {
    for (int name = object + Tape.WIDTH;
        name < tape.next(object);
        name = tape.next(name + Tape.WIDTH)) {
      String segment = tape.text(name).replace("~", "~0").replace("/", "~1");
      value(tape, name + Tape.WIDTH, path.isEmpty() ? segment : path + "/" + segment, leaves);
    }
  }

  private static void value(Tape tape, int at, String path, List<Leaf> leaves) {
    int kind = tape.kind(at);
    boolean empty = tape.next(at) == at + Tape.WIDTH;
    if (kind == Tape.OBJECT && !empty && isPlain(tape, at)) {
      members(tape, at, path, leaves);
    } else if (kind == Tape.ARRAY && !empty) {
      int place = 0;
      for (int item = at + Tape.WIDTH; item < tape.next(at); item = tape.next(item)) {
        value(tape, item, path + "/" + place++, leaves);
      }
    } else {
      leaves.add(leaf(tape, at, path, kind));
    }
  }

  /** Whether no name can be taken for a place in a list, or is not there at all. */
  private static boolean isPlain(Tape tape, int object) {
    for (int name = object + Tape.WIDTH;
        name < tape.next(object);
        name = tape.next(name + Tape.WIDTH)) {
      String text = tape.text(name);
      if (TargetPath.isPlace(text) || text.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Leaf leaf(Tape tape, int at, String path, int kind) {
    String written = Written.of(tape, at);
    return switch (kind) {
      case Tape.STRING -> {
        String text = tape.text(at);
        yield new Leaf(path, text.isBlank() ? Kind.BARE : Kind.TEXT, text, written);
      }
      case Tape.INTEGER, Tape.NUMBER -> new Leaf(path, Kind.NUMBER, written, written);
      case Tape.TRUE, Tape.FALSE -> new Leaf(path, Kind.BOOLEAN, written, written);
      default -> new Leaf(path, Kind.BARE, written, written);
    };
  }
}
