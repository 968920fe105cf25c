package nl.ijkpunt.cli.serve.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * How a repository writes moments.
 *
 * @param seconds whether it keeps seconds, and not days alone
 */
record Datestamps(boolean seconds) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern SECOND = Pattern.compile(DAY + "T\\d\\d:\\d\\d:\\d\\dZ");

  static boolean isDay(String text) {
    return DAY.matcher(text).matches() && exists(text + "T00:00:00Z");
  }

  static boolean isSecond(String text) {
    return SECOND.matcher(text).matches() && exists(text);
  }

  private static boolean exists(String text) {
    try {
      LocalDate.parse(text.substring(0, 10));
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static String of(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A moment as the repository has it. */
  String kept(String moment) {
    if (seconds) {
      return isDay(moment) ? moment + "T00:00:00Z" : moment;
    }
    return moment.substring(0, 10);
  }

  /** Whether somebody may ask for such a moment. */
  boolean accepts(String moment) {
    return isDay(moment) || (seconds && isSecond(moment));
  }

  String granularity() {
    return seconds ? "YYYY-MM-DDThh:mm:ssZ" : "YYYY-MM-DD";
  }

  /** Whether a moment lies from one other until another, which count with it; empty for open. */
  static boolean isWithin(String moment, String from, String until) {
    return (from.isEmpty() || moment.compareTo(from) >= 0)
        && (until.isEmpty() || moment.startsWith(until) || moment.compareTo(until) <= 0);
  }
}
