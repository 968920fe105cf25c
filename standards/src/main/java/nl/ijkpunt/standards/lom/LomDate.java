package nl.ijkpunt.standards.lom;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as ISO 8601 writes them, from a year to a fraction of a second. */
public enum LomDate {
  /** A moment that exists. */
  EXISTS,
  /** The form of a moment, and no such day or time. */
  IMPOSSIBLE,
  /** Not the form of a moment. */
  NO_DATE;

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?)?"
              + "(?:Z|[+-](\\d\\d)(?::?(\\d\\d))?)?)?)?)?");

  private static final int MONTH = 2;
  private static final int DAY = 3;
  private static final int HOUR = 4;
  private static final int MINUTE = 5;
  private static final int SECOND = 6;
  private static final int ZONE_HOUR = 7;
  private static final int ZONE_MINUTE = 8;

  /** What a text is. */
  public static LomDate of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return NO_DATE;
    }
    return isDay(form) && isTime(form) ? EXISTS : IMPOSSIBLE;
  }

  private static boolean isDay(Matcher form) {
    int month = number(form, MONTH, 1);
    return month >= 1
        && month <= 12
        && YearMonth.of(number(form, 1, 0), month).isValidDay(number(form, DAY, 1));
  }

  /** With the second that is now and then put in, and the hour at the end of a day. */
  private static boolean isTime(Matcher form) {
    int hour = number(form, HOUR, 0);
    int minute = number(form, MINUTE, 0);
    int second = number(form, SECOND, 0);
    boolean endOfDay = hour == 24 && minute == 0 && second == 0;
    return (hour <= 23 || endOfDay)
        && minute <= 59
        && second <= 60
        && number(form, ZONE_HOUR, 0) <= 23
        && number(form, ZONE_MINUTE, 0) <= 59;
  }

  private static int number(Matcher form, int group, int otherwise) {
    String digits = form.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
