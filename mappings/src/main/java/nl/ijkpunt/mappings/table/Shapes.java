package nl.ijkpunt.mappings.table;

import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Values that are taken over, and objects and arrays that are gone into. */
final class Shapes {
  static final Text TOO_MANY =
      new Text("the target has no room for more", "het doel heeft geen plaats voor meer");
  private static final Text NOTHING_ALONG =
      new Text(
          "what it could be told along with is not there",
          "dat waarmee het verteld kan worden is er niet");

  private Shapes() {}

  static void copy(Walk walk, Field field, int object, int value) {
    walk.name(field);
    walk.settled(field, value);
    walk.copy(value);
  }

  static void nest(Walk walk, Field field, int object, int value) {
    walk.name(field);
    nested(walk, field, value);
  }

  /** Goes into an object, or into each item of an array; takes over what is neither. */
  static void nested(Walk walk, Field field, int value) {
    Tape tape = walk.tape();
    int kind = tape.kind(value);
    int first = value + Tape.WIDTH;
    int end = tape.next(value);
    if (kind > Tape.ARRAY || first == end) {
      walk.settled(field, value);
      walk.copy(value);
    } else if (kind == Tape.OBJECT) {
      walk.object(walk.inner(field), value);
    } else {
      walk.out.write('[');
      for (int item = first; item < end; item = tape.next(item)) {
        walk.out.next();
        nested(walk, field, item);
      }
      walk.out.write(']');
    }
  }

  /** One becomes a list of one. */
  static void list(Walk walk, Field field, int object, int value) {
    walk.name(field);
    boolean array = walk.kind(value) == Tape.ARRAY;
    if (!array) {
      walk.out.write('[');
    }
    nested(walk, field, value);
    if (!array) {
      walk.out.write(']');
    }
  }

  /** Of a list the first is taken. */
  static void first(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int item = value + Tape.WIDTH;
    if (tape.kind(value) != Tape.ARRAY || item == tape.next(value)) {
      lostOrAbsent(walk, field, value);
      return;
    }
    walk.name(field);
    nested(walk, field, item);
    rest(walk, field, value, item);
  }

  /** Of a list of objects the members of the first come to stand in the object itself. */
  static void inlineFirst(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int item = value + Tape.WIDTH;
    if (tape.kind(value) != Tape.ARRAY
        || item == tape.next(value)
        || tape.kind(item) != Tape.OBJECT) {
      lostOrAbsent(walk, field, value);
      return;
    }
    walk.members(walk.inner(field), item);
    rest(walk, field, value, item);
  }

  /** That a list is empty the target says by absence. */
  static void lostOrAbsent(Walk walk, Field field, int value) {
    Tape tape = walk.tape();
    boolean empty = tape.kind(value) == Tape.ARRAY && tape.next(value) == value + Tape.WIDTH;
    walk.count(field, empty ? Fate.MAPPED : Fate.LOST, empty ? Text.NONE : TOO_MANY, value);
  }

  /** The items of a list after one of them are lost. */
  static void rest(Walk walk, Field field, int list, int item) {
    Tape tape = walk.tape();
    for (int more = tape.next(item); more < tape.next(list); more = tape.next(more)) {
      walk.lost(field, TOO_MANY, more);
    }
  }

  /** Another member tells it, where that is there. */
  static void along(Walk walk, Field field, int object, int value) {
    int other = walk.find(object, String.valueOf(field.held));
    if (other >= 0 && walk.kind(other) != Tape.NULL) {
      walk.settled(field, value);
    } else {
      walk.lost(field, NOTHING_ALONG, value);
    }
  }

  /** The kind of the record tells it. */
  static void told(Walk walk, Field field, int object, int value) {
    walk.settled(field, value);
  }
}
