package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/**
 * References: in one place either the identifier of a record or the record itself, or two members,
 * {@code xId} for the identifier and {@code x} for the record.
 */
final class References {
  private References() {}

  /** One place becomes two: the identifier, and the record where that stands in its place. */
  static void reference(Walk walk, Field field, int object, int value) {
    int kind = walk.kind(value);
    if (kind != Tape.OBJECT) {
      walk.name(field);
      walk.settled(field, value);
      walk.copy(value);
      return;
    }
    int id = walk.find(value, String.valueOf(field.held));
    if (id >= 0 && walk.kind(id) == Tape.STRING) {
      walk.name(field);
      walk.copy(id);
    }
    walk.out.name(field.beside);
    Shapes.nested(walk, field, value);
  }

  /** The same of a list; of one a list is made. */
  static void references(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    boolean array = tape.kind(value) == Tape.ARRAY;
    int first = array ? value + Tape.WIDTH : value;
    int end = tape.next(value);
    int before = walk.out.size();
    boolean had = walk.has(field.slot);
    walk.name(field);
    walk.out.write('[');
    boolean objects = false;
    boolean ids = first == end;
    if (ids) {
      walk.settled(field, value);
    }
    for (int item = first; item < end; item = tape.next(item)) {
      boolean expanded = tape.kind(item) == Tape.OBJECT;
      int id = expanded ? walk.find(item, String.valueOf(field.held)) : item;
      objects |= expanded;
      if (id < 0) {
        continue;
      }
      walk.out.next();
      if (!expanded) {
        walk.settled(field, item);
      }
      walk.copy(id);
      ids = true;
    }
    walk.out.write(']');
    if (!ids) {
      walk.unname(field, before, had);
    }
    if (objects) {
      expanded(walk, field, first, end);
    }
  }

  private static void expanded(Walk walk, Field field, int first, int end) {
    Tape tape = walk.tape();
    walk.out.name(field.beside);
    walk.out.write('[');
    for (int item = first; item < end; item = tape.next(item)) {
      if (tape.kind(item) == Tape.OBJECT) {
        walk.out.next();
        Shapes.nested(walk, field, item);
      }
    }
    walk.out.write(']');
  }

  /** Back: the identifier stands in the one place, unless the record does. */
  static void id(Walk walk, Field field, int object, int value) {
    int record = walk.find(object, field.row.beside());
    if (record >= 0 && walk.kind(record) == Tape.OBJECT) {
      walk.count(field, Fate.MAPPED, Text.NONE, value);
    } else {
      Shapes.copy(walk, field, object, value);
    }
  }

  /** Back: identifiers, unless records stand beside them. */
  static void ids(Walk walk, Field field, int object, int value) {
    if (items(walk, object, field.row.beside()) > 0) {
      walk.count(field, Fate.MAPPED, Text.NONE, value);
    } else {
      Shapes.copy(walk, field, object, value);
    }
  }

  /** Back: records, and the identifiers beside them of which there is no record. */
  static void objects(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    if (tape.kind(value) != Tape.ARRAY || tape.next(value) == value + Tape.WIDTH) {
      walk.count(field, Fate.MAPPED, Text.NONE, value);
      return;
    }
    String idName = walk.compiler.id(field.row.as());
    walk.name(field);
    walk.out.write('[');
    for (int item = value + Tape.WIDTH; item < tape.next(value); item = tape.next(item)) {
      walk.out.next();
      Shapes.nested(walk, field, item);
    }
    int ids = walk.find(object, field.row.beside());
    if (ids >= 0 && tape.kind(ids) == Tape.ARRAY) {
      for (int id = ids + Tape.WIDTH; id < tape.next(ids); id = tape.next(id)) {
        if (!holds(walk, value, idName, id)) {
          walk.out.next();
          walk.copy(id);
        }
      }
    }
    walk.out.write(']');
  }

  private static boolean holds(Walk walk, int records, String idName, int id) {
    Tape tape = walk.tape();
    byte[] wanted = tape.text(id).getBytes(UTF_8);
    for (int item = records + Tape.WIDTH; item < tape.next(records); item = tape.next(item)) {
      int own = walk.find(item, idName);
      if (own >= 0 && tape.is(own, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Back to one: the first identifier, unless a record stands beside. */
  static void firstId(Walk walk, Field field, int object, int value) {
    if (items(walk, object, field.row.beside()) > 0) {
      walk.count(field, Fate.MAPPED, Text.NONE, value);
    } else {
      Shapes.first(walk, field, object, value);
    }
  }

  /** Back to one: the first record. */
  static void firstObject(Walk walk, Field field, int object, int value) {
    Shapes.first(walk, field, object, value);
  }

  private static int items(Walk walk, int object, String name) {
    Tape tape = walk.tape();
    int list = walk.find(object, name);
    if (list < 0 || tape.kind(list) != Tape.ARRAY) {
      return 0;
    }
    return (tape.next(list) - list - Tape.WIDTH) / Tape.WIDTH;
  }
}
