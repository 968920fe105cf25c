package nl.ijkpunt.validators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;
import nl.ijkpunt.standards.record.Tape;

/**
 * What the records of one chunk had to say to a dataset check: numbers, and values that can still
 * be looked up for as long as the notes are being folded.
 */
public final class Notes {
  /** How many numbers a noted value takes. */
  public static final int VALUE_WIDTH = 6;

  private final Lines lines;
  private final byte[] bytes;
  private long[] numbers = new long[256];
  private int size;
  private final List<String> texts = new ArrayList<>();

  Notes(Lines lines, byte[] bytes) {
    this.lines = lines;
    this.bytes = bytes;
  }

  public void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size++] = number;
  }

  /** Adds the string in a cell of a record, and where it stands: {@link #VALUE_WIDTH} numbers. */
  public void addValue(JsonRecord record, int cell, JsonPath path) {
    Tape tape = record.tape();
    add(tape.start(cell));
    add(tape.end(cell));
    add(record.line());
    add(record.index());
    add(((long) text(record.base()) << 32) | text(record.type()));
    add(text(path.toString()));
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  public long number(int index) {
    return numbers[index];
  }

  /** The how-manieth source of the run these notes are from. */
  public int ordinal() {
    return lines.place().ordinal();
  }

  /** The name of the source these notes are from. */
  public String source() {
    return lines.place().source();
  }

  /** The line on which the record of the value at this index begins. */
  public long line(int index) {
    return numbers[index + 2];
  }

  /** The place in an array of the record of the value at this index; negative if in none. */
  public long index(int index) {
    return numbers[index + 3];
  }

  /** The value whose numbers begin at this index. */
  public NotedValue value(int index) {
    long names = numbers[index + 4];
    int start = (int) numbers[index];
    int end = (int) numbers[index + 1];
    String base = texts.get((int) (names >>> 32));
    String record = index(index) < 0 ? base : base + "/" + index(index);
    String path = texts.get((int) numbers[index + 5]);
    return new NotedValue(
        new String(bytes, start, end - start, UTF_8),
        texts.get((int) names),
        lines
            .location(start - 1, record + path)
            .in(
                new Location.InRecord(
                    record, JsonRecord.isOnALine(index(index)) ? line(index) : 0)));
  }

  private int text(String text) {
    int known = texts.lastIndexOf(text);
    if (known >= 0) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  /**
   * A value of a record.
   *
   * @param type the type of its record
   */
  public record NotedValue(String text, String type, Location location) {}
}
