package nl.ijkpunt.cli.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** From when until when records were changed, in days or in seconds. */
public record Window(Optional<String> from, Optional<String> until) {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

  /**
   * Checks what was typed.
   *
   * @throws HarvestTrouble when it is no window in time
   */
  public static Window of(Optional<String> from, Optional<String> until) throws HarvestTrouble {
    boolean fromIsDay = isDay("--from", from);
    boolean untilIsDay = isDay("--until", until);
    if (from.isPresent() && until.isPresent()) {
      if (fromIsDay != untilIsDay) {
        throw Misuses.notAlike();
      }
      if (from.get().compareTo(until.get()) > 0) {
        throw Misuses.backwards();
      }
    }
    return new Window(from, until);
  }

  boolean isOpen() {
    return from.isEmpty() && until.isEmpty();
  }

  /** Adds it to the arguments of a request. */
  public void addTo(Map<String, String> arguments) {
    from.ifPresent(date -> arguments.put("from", date));
    until.ifPresent(date -> arguments.put("until", date));
  }

  /** Refuses times where a repository keeps days. */
  void require(String granularity) throws HarvestTrouble {
    boolean asksTimes = from.or(() -> until).filter(date -> date.indexOf('T') > 0).isPresent();
    if (asksTimes && granularity.equals("YYYY-MM-DD")) {
      throw Misuses.daysOnly();
    }
  }

  private static boolean isDay(String option, Optional<String> typed) throws HarvestTrouble {
    if (typed.isEmpty()) {
      return false;
    }
    String date = typed.get();
    try {
      if (DAY.matcher(date).matches()) {
        LocalDate.parse(date);
        return true;
      }
      if (TIME.matcher(date).matches()) {
        Instant.parse(date);
        return false;
      }
    } catch (DateTimeException e) {
      // No such day or time; said below.
    }
    throw Misuses.notADate(option, date);
  }
}
