package nl.ijkpunt.standards.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** JSON Pointers (RFC 6901) from cells of a tape. */
public final class Pointers {

  private Pointers() {}

  /** A name as a segment of a pointer. */
  public static String segment(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** How many steps a pointer takes. */
  static int depth(String pointer) {
    return (int) pointer.chars().filter(c -> c == '/').count();
  }

  /** The way from one value to a name or value inside it. */
  public static String between(Tape tape, int from, int to) {
    StringBuilder pointer = new StringBuilder();
    int at = from;
    while (at != to) {
      at =
          tape.kind(at) == Tape.ARRAY
              ? intoItem(tape, at, to, pointer)
              : intoMember(tape, at, to, pointer);
      if (tape.kind(at) == Tape.NAME) {
        break;
      }
    }
    return pointer.toString();
  }

  private static int intoItem(Tape tape, int array, int to, StringBuilder pointer) {
    int index = 0;
    int item = array + Tape.WIDTH;
    while (tape.next(item) <= to) {
      item = tape.next(item);
      index++;
    }
    pointer.append('/').append(index);
    return item;
  }

  private static int intoMember(Tape tape, int object, int to, StringBuilder pointer) {
    int name = object + Tape.WIDTH;
    while (tape.next(name + Tape.WIDTH) <= to) {
      name = tape.next(name + Tape.WIDTH);
    }
    pointer.append('/').append(segment(tape.text(name)));
    return name == to ? name : name + Tape.WIDTH;
  }

  /** The way from the value at the beginning to the object or array that the text breaks off in. */
  static String toBreak(Tape tape) {
    StringBuilder pointer = new StringBuilder();
    int at = 0;
    while (tape.size() > 0 && tape.has(at, Tape.INCOMPLETE)) {
      int last = lastIn(tape, at);
      if (last < 0 || !tape.has(last, Tape.INCOMPLETE)) {
        break;
      }
      pointer.append(between(tape, at, last));
      at = last;
    }
    return pointer.toString();
  }

  private static int lastIn(Tape tape, int container) {
    boolean object = tape.kind(container) == Tape.OBJECT;
    int last = -1;
    for (int child = container + Tape.WIDTH; child < tape.size(); ) {
      last = object ? child + Tape.WIDTH : child;
      child = tape.next(last);
    }
    return last;
  }

  /** The names that their object has already, in document order. */
  static List<Integer> duplicateNames(Tape tape) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < tape.size(); at += Tape.WIDTH) {
      if (tape.kind(at) == Tape.OBJECT && tape.has(at, Tape.DUPLICATES)) {
        Set<String> known = new HashSet<>();
        int end = tape.next(at);
        for (int name = at + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
          if (!known.add(tape.text(name))) {
            found.add(name);
          }
        }
      }
    }
    found.sort(null);
    return found;
  }
}
