package nl.ijkpunt.validators;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Tape;

/** Counts which members records of one type hold, on one thread. */
final class FieldCounts {
  private final List<String> names;
  private final NameTable table;
  private final long[] held;

  /**
   * Counts of nothing yet.
   *
   * @param names what a standard has for the type
   */
  FieldCounts(List<String> names) {
    this.names = names;
    this.table = new NameTable(names);
    this.held = new long[names.size()];
  }

  /** Counts the members of the record that say something: null, "", [] and {} do not. */
  void count(JsonRecord record) {
    Tape tape = record.tape();
    int[] cells = tape.cells();
    int end = tape.next(record.root());
    for (int name = record.root() + Tape.WIDTH; name < end; name = cells[name + Tape.WIDTH + 3]) {
      int place = table.find(tape, name);
      if (place >= 0 && isFilled(cells, name + Tape.WIDTH)) {
        held[place]++;
      }
    }
  }

  private static boolean isFilled(int[] cells, int value) {
    return switch (cells[value] & 0xFF) {
      case Tape.NULL -> false;
      case Tape.STRING -> cells[value + 1] < cells[value + 2];
      case Tape.OBJECT, Tape.ARRAY -> cells[value + 3] > value + Tape.WIDTH;
      default -> true;
    };
  }

  /** What was counted, by name; from now on counts anew. */
  SortedMap<String, Long> take() {
    SortedMap<String, Long> taken = new TreeMap<>();
    for (int i = 0; i < held.length; i++) {
      taken.put(names.get(i), held[i]);
      held[i] = 0;
    }
    return taken;
  }
}
