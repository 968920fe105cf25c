package nl.ijkpunt.mappings.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/** Days that become moments, and moments that become days. */
final class Times {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
  private static final Text NO_ZONE =
      new Text(
          "nobody says in which zone the day begins (--zone)",
          "niemand zegt in welke tijdzone de dag begint (--zone)");
  private static final Text BEGINS =
      new Text(
          "a day has become the moment at which it begins in the zone that was chosen",
          "een dag is het moment geworden waarop die begint in de gekozen tijdzone");
  private static final Text NO_DAY =
      new Text(
          "this is not a day; it is taken over as it is",
          "dit is geen dag; het is overgenomen zoals het is");
  private static final Text HOUR_LOST =
      new Text(
          "only the day is told, without the time of day",
          "alleen de dag wordt verteld, zonder het uur");
  private static final Text NO_MOMENT =
      new Text(
          "this is not a moment; it is taken over as it is",
          "dit is geen moment; het is overgenomen zoals het is");
  private static final Text NO_START =
      new Text(
          "an enrolment period cannot end without a start",
          "een inschrijfperiode kan niet eindigen zonder begin");

  private Times() {}

  /** A day becomes the moment at which it begins. */
  static void moment(Walk walk, Field field, int object, int value) {
    Optional<LocalDate> day = JsonRecord.date(walk.tape(), value);
    ZoneId zone = walk.choices.zone();
    if (day.isPresent() && zone == null) {
      walk.lost(field, NO_ZONE, value);
      return;
    }
    walk.name(field);
    count(walk, field, value);
    write(walk, value);
  }

  private static void count(Walk walk, Field field, int value) {
    if (JsonRecord.date(walk.tape(), value).isPresent()) {
      walk.count(field, Fate.APPROXIMATED, BEGINS, value);
    } else {
      boolean already = parsed(walk, value) != null;
      walk.count(
          field, already ? Fate.MAPPED : Fate.APPROXIMATED, already ? Text.NONE : NO_DAY, value);
    }
  }

  private static void write(Walk walk, int value) {
    Optional<LocalDate> day = JsonRecord.date(walk.tape(), value);
    ZoneId zone = walk.choices.zone();
    if (day.isPresent() && zone != null) {
      walk.out.write('"');
      walk.out.write(walk.midnights.of(day.get(), zone));
      walk.out.write('"');
    } else {
      walk.copy(value);
    }
  }

  /** The moments at which days begin, each worked out once. */
  static final class Midnights {
    private static final int MOST = 20_000;

    private final Map<LocalDate, byte[]> known = new HashMap<>();

    byte[] of(LocalDate day, ZoneId zone) {
      if (known.size() > MOST) {
        known.clear();
      }
      return known.computeIfAbsent(
          day, one -> one.atStartOfDay(zone).format(MOMENT).getBytes(UTF_8));
    }
  }

  /** The day of a moment: in the zone that was chosen, else as it is written. */
  static void day(Walk walk, Field field, int object, int value) {
    walk.name(field);
    OffsetDateTime moment = parsed(walk, value);
    if (moment == null) {
      boolean already = JsonRecord.date(walk.tape(), value).isPresent();
      walk.count(
          field, already ? Fate.MAPPED : Fate.APPROXIMATED, already ? Text.NONE : NO_MOMENT, value);
      walk.copy(value);
      return;
    }
    ZoneId zone = walk.choices.zone();
    OffsetDateTime there =
        zone == null ? moment : moment.atZoneSameInstant(zone).toOffsetDateTime();
    LocalDate day = there.toLocalDate();
    Instant begins =
        zone == null
            ? day.atStartOfDay().toInstant(moment.getOffset())
            : day.atStartOfDay(zone).toInstant();
    boolean exact = begins.equals(moment.toInstant());
    walk.count(
        field, exact ? Fate.MAPPED : Fate.APPROXIMATED, exact ? Text.NONE : HOUR_LOST, value);
    walk.out.write(Output.quoted(day.toString()));
  }

  private static @Nullable OffsetDateTime parsed(Walk walk, int value) {
    if (walk.kind(value) != Tape.STRING || walk.tape().end(value) - walk.tape().start(value) < 16) {
      return null;
    }
    try {
      return OffsetDateTime.parse(walk.tape().text(value));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** So many months become a duration. */
  static void months(Walk walk, Field field, int object, int value) {
    if (walk.kind(value) != Tape.INTEGER) {
      walk.lost(field, Texts.NO_NUMBER, value);
      return;
    }
    walk.name(field);
    walk.settled(field, value);
    walk.out.write("\"P".getBytes(UTF_8));
    walk.copy(value);
    walk.out.write("M\"".getBytes(UTF_8));
  }

  /** The start of enrolment becomes the first period, together with the end beside it. */
  static void enrolmentStart(Walk walk, Field field, int object, int value) {
    if (walk.choices.zone() == null) {
      walk.lost(field, NO_ZONE, value);
      return;
    }
    walk.name(field);
    walk.out.write("[{\"startDateTime\":".getBytes(UTF_8));
    count(walk, field, value);
    write(walk, value);
    int end = walk.find(object, String.valueOf(field.held));
    if (end >= 0) {
      walk.out.write(",\"endDateTime\":".getBytes(UTF_8));
      write(walk, end);
    }
    walk.out.write("}]".getBytes(UTF_8));
  }

  /** The end of enrolment is told along with the start. */
  static void enrolmentEnd(Walk walk, Field field, int object, int value) {
    if (walk.find(object, String.valueOf(field.held)) < 0) {
      walk.lost(field, NO_START, value);
    } else if (walk.choices.zone() == null) {
      walk.lost(field, NO_ZONE, value);
    } else {
      count(walk, field, value);
    }
  }
}
