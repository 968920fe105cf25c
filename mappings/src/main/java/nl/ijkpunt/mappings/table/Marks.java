package nl.ijkpunt.mappings.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * What was written from what, so that the account of a mapping that comes after can be told in the
 * paths of the first source.
 */
final class Marks {
  private final Map<Key, Sum> sums = new LinkedHashMap<>();
  private @Nullable JsonRecord record;
  private int[] offsets = new int[256];
  private int[] cells = new int[256];
  private Mark[] marks = new Mark[256];
  private int size;

  /** What a stretch of bytes was written from. */
  private record Mark(Field field, Fate fate, Text reason) {}

  private record Key(String from, String to, Fate fate, Text reason) {}

  private static final class Sum {
    private final @Nullable Location first;
    private long count;

    Sum(@Nullable Location first) {
      this.first = first;
    }
  }

  void begin(JsonRecord next) {
    record = next;
    size = 0;
  }

  /** From here on is written what became of this value. */
  void add(int offset, Field field, Fate fate, Text reason, int cell) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
      cells = Arrays.copyOf(cells, size * 2);
      marks = Arrays.copyOf(marks, size * 2);
    }
    offsets[size] = offset;
    cells[size] = cell;
    marks[size++] = new Mark(field, fate, reason);
  }

  /** Accounts for what the second mapping does with a value, by what that was in the first. */
  void compose(Walk walk, Field field, Fate fate, Text reason, int cell) {
    if (fate == Fate.DEFAULTED) {
      sum(new Key("", field.to, fate, reason), -1);
      return;
    }
    Tape tape = walk.tape();
    int end = tape.next(cell);
    boolean found = false;
    for (int at = cell; at < end; at += Tape.WIDTH) {
      int kind = tape.kind(at);
      boolean leaf = kind > Tape.ARRAY && kind != Tape.NAME;
      if (leaf || (kind <= Tape.ARRAY && tape.next(at) == at + Tape.WIDTH)) {
        leaf(tape.start(at), field, fate, reason);
        found = true;
      }
    }
    if (!found) {
      throw new IllegalStateException("no value at " + field.path);
    }
  }

  private void leaf(int start, Field field, Fate fate, Text reason) {
    int place = Arrays.binarySearch(offsets, 0, size, start);
    int index = place >= 0 ? place : -place - 2;
    Mark mark = marks[index];
    String to = fate == Fate.LOST ? "" : field.to;
    if (mark.fate == Fate.DEFAULTED) {
      // What the source did not say cannot be lost.
      if (fate != Fate.LOST) {
        sum(new Key("", to, Fate.DEFAULTED, mark.reason), -1);
      }
      return;
    }
    Fate worst = fate.compareTo(mark.fate) >= 0 ? fate : mark.fate;
    sum(new Key(mark.field.path, to, worst, reason(worst, fate, reason, mark)), cells[index]);
  }

  private static Text reason(Fate worst, Fate fate, Text reason, Mark mark) {
    if (fate == Fate.LOST || mark.reason.isEmpty()) {
      return reason;
    }
    if (reason.isEmpty() || mark.fate != worst || mark.reason.equals(reason)) {
      return mark.reason;
    }
    return new Text(
        mark.reason.en() + "; then " + reason.en(), mark.reason.nl() + "; dan " + reason.nl());
  }

  private void sum(Key key, int cell) {
    sums.computeIfAbsent(
            key,
            one -> new Sum(cell < 0 ? null : Objects.requireNonNull(record).placed(cell, one.from)))
        .count++;
  }

  /** Puts what was counted on the account. */
  void settle(LossAccount account) {
    sums.forEach(
        (key, sum) ->
            account.add(new Loss(key.from, key.to, key.fate, key.reason, sum.count, sum.first)));
  }
}
