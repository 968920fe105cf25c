package nl.ijkpunt.validators;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Remembered;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** What is remembered of one record: the period of all its states, and which features it has. */
public final class Facts {
  private static final int DAY_BITS = 22;
  private static final long DAY_MASK = (1L << DAY_BITS) - 1;
  private static final int DATE = "2026-09-01".length();
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int FEATURE_SHIFT = 2 * DAY_BITS;

  /** Days between the year 0 and 1970: no day that is remembered is negative. */
  private static final int FIRST_DAY = 719_528 + 366;

  private final Remembered remembered;
  private final long packed;

  /** What {@link #pack} made a number of. */
  public Facts(Remembered remembered, long packed) {
    this.remembered = remembered;
    this.packed = packed;
  }

  /** The first day, where there is one. */
  public Optional<LocalDate> start() {
    return day(packed & DAY_MASK);
  }

  /** The last day, where there is one. */
  public Optional<LocalDate> end() {
    return day((packed >>> DAY_BITS) & DAY_MASK);
  }

  /** Whether both have this day, and the one of this record comes after the other. */
  public boolean endsAfter(Facts other) {
    long own = (packed >>> DAY_BITS) & DAY_MASK;
    long others = (other.packed >>> DAY_BITS) & DAY_MASK;
    return own != 0 && others != 0 && own > others;
  }

  /** Whether both have a first day, and the one of this record comes before the other. */
  public boolean startsBefore(Facts other) {
    long own = packed & DAY_MASK;
    long others = other.packed & DAY_MASK;
    return own != 0 && others != 0 && own < others;
  }

  /** Where the period of this record begins before that of another or ends after it, as words. */
  public Optional<Map<String, String>> beyond(Facts other) {
    if (startsBefore(other)) {
      return Optional.of(Map.of("start", other.start().orElseThrow().toString()));
    }
    return endsAfter(other)
        ? Optional.of(Map.of("end", other.end().orElseThrow().toString()))
        : Optional.empty();
  }

  /** Whether the record has a feature of that name, as the standard's folder describes it. */
  public boolean has(String feature) {
    int place = remembered.place(feature);
    return place >= 0 && ((packed >>> (FEATURE_SHIFT + place)) & 1) != 0;
  }

  private static Optional<LocalDate> day(long day) {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day - FIRST_DAY));
  }

  /** The facts of the object in a cell as a number. */
  public static long pack(@Nullable Remembered remembered, Tape tape, int object) {
    if (remembered == null) {
      return 0;
    }
    long packed = period(remembered, tape, object);
    for (int i = 0; i < remembered.features().size(); i++) {
      if (remembered.features().get(i).isIn(tape, object)) {
        packed |= 1L << (FEATURE_SHIFT + i);
      }
    }
    return packed;
  }

  /** From the first day of any state up to the last; a state without one leaves that side open. */
  private static long period(Remembered remembered, Tape tape, int object) {
    long start = day(remembered.start(), tape, object);
    long end = day(remembered.end(), tape, object);
    JsonPath path = remembered.states();
    int states = path == null ? -1 : path.find(tape, object);
    if (states >= 0 && tape.kind(states) == Tape.ARRAY) {
      for (int at = states + Tape.WIDTH; at < tape.next(states); at = tape.next(at)) {
        start = Math.min(start, day(remembered.start(), tape, at));
        long last = day(remembered.end(), tape, at);
        end = end == 0 || last == 0 ? 0 : Math.max(end, last);
      }
    }
    return start | (end << DAY_BITS);
  }

  private static long day(@Nullable JsonPath path, Tape tape, int object) {
    int at = path == null ? -1 : path.find(tape, object);
    int length = Cells.isText(tape, at) ? tape.end(at) - tape.start(at) : 0;
    if (length < DATE) {
      return 0;
    }
    return length == DATE ? day(tape.bytes(), tape.start(at)) : dayOfMoment(tape, at);
  }

  /** A number for the day that a moment falls on in the Netherlands; 0 when it is no moment. */
  private static long dayOfMoment(Tape tape, int at) {
    return JsonRecord.moment(tape, at)
        .map(moment -> moment.atZoneSameInstant(HERE).toLocalDate().toEpochDay() + FIRST_DAY)
        .filter(day -> day > 0 && day <= DAY_MASK)
        .orElse(0L);
  }

  /** A number for the day that ten letters name; 0 when they name none. */
  private static long day(byte[] bytes, int from) {
    int year = digits(bytes, from, 4);
    int month = digits(bytes, from + 5, 2);
    int day = digits(bytes, from + 8, 2);
    boolean dashes = bytes[from + 4] == '-' && bytes[from + 7] == '-';
    if ((year | month | day) < 0 || !dashes || month < 1 || month > 12 || day < 1 || day > 31) {
      return 0;
    }
    // Days since 1 March of the year 0, by months that begin in March.
    int since = month > 2 ? year : year - 1;
    int months = (month + 9) % 12;
    long days = 365L * since + since / 4 - since / 100 + since / 400 + (153 * months + 2) / 5 + day;
    return days - 1 + 60 + 366;
  }

  private static int digits(byte[] bytes, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
