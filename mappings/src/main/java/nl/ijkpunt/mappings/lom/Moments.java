package nl.ijkpunt.mappings.lom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as the bindings write them. */
final class Moments {
  private static final Pattern ZONED =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(\\.\\d+)?(?:(Z)|([+-]\\d\\d):?(\\d\\d))");

  private Moments() {}

  /**
   * The same moment as the IEEE binding wants it: it allows a time zone only behind a fraction of a
   * second. What is no moment with a time zone stays as it is.
   */
  static String inIeee(String moment) {
    Matcher zoned = ZONED.matcher(moment);
    if (!zoned.matches()) {
      return moment;
    }
    String seconds = zoned.group(2) == null ? ":00" : zoned.group(2);
    String fraction = zoned.group(3) == null ? ".0" : zoned.group(3);
    String zone = zoned.group(4) == null ? zoned.group(5) + ":" + zoned.group(6) : "Z";
    return zoned.group(1) + seconds + fraction + zone;
  }
}
