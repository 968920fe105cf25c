package nl.ijkpunt.validators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;

/**
 * What the records of one chunk had to say to a dataset check: numbers, and texts that can still be
 * looked up for as long as the notes are being folded.
 */
public final class Notes {
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

  /** Adds where a record stands: {@link Standing#WIDTH} numbers. */
  public void addStanding(JsonRecord record) {
    add(record.line());
    add(record.index());
    add(text(record.base()));
  }

  /** How many numbers there are. */
  public int size() {
    return size;
  }

  public long number(int index) {
    return numbers[index];
  }

  /** Where the record stands whose numbers begin at this index. */
  public Standing standing(int index) {
    return new Standing(numbers[index], numbers[index + 1], texts.get((int) numbers[index + 2]));
  }

  /** The how-manieth source of the run these notes are from. */
  public int ordinal() {
    return lines.place().ordinal();
  }

  /** The name of the source these notes are from. */
  public String source() {
    return lines.place().source();
  }

  /** The number of a text, to add. */
  public int text(String text) {
    int known = texts.lastIndexOf(text);
    if (known >= 0) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  /** The text with this number. */
  public String text(long number) {
    return texts.get((int) number);
  }

  /** What stands between two places of the chunk. */
  public String written(int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }

  /**
   * The location of a string.
   *
   * @param start where its first letter stands in the chunk
   * @param path the way to it from the record, as a JSON Pointer
   */
  public Location location(int start, Standing record, String path) {
    if (JsonRecord.isOnALine(record.index())) {
      lines.know(start - 1, record.line());
    }
    return lines.location(start - 1, record.pointer() + path).in(record.inRecord());
  }

  /**
   * Where a record stands.
   *
   * @param line the line it begins on
   * @param index its place in an array; negative if it is in none
   * @param base where it, or the array it is in, stands in its document
   */
  public record Standing(long line, long index, String base) {
    /** How many numbers it takes. */
    public static final int WIDTH = 3;

    /** The way to the record, as a JSON Pointer. */
    public String pointer() {
      return index < 0 ? base : base + "/" + index;
    }

    /** The same, to tell it from other records of its source. */
    public Location.InRecord inRecord() {
      return new Location.InRecord(pointer(), JsonRecord.isOnALine(index) ? line : 0);
    }
  }
}
