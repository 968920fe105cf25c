package nl.ijkpunt.standards.lom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as LOM writes it: {@code P[yY][mM][dD][T[hH][mM][s[.s]S]]}.
 *
 * @param isPositive whether every number in it is more than zero, as NL-LOM asks
 * @param isComplete whether there is a number in it, and one behind its T
 */
public record LomDuration(boolean isPositive, boolean isComplete) {
  private static final Pattern FORM =
      Pattern.compile(
          "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?"
              + "(?<time>T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");

  /** The duration in a text; nothing when it has another form, such as one with weeks. */
  public static Optional<LomDuration> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    boolean positive = true;
    boolean any = false;
    for (int group = 1; group <= form.groupCount(); group++) {
      String number = form.group(group);
      if (number != null && Character.isDigit(number.charAt(0))) {
        any = true;
        positive &= hasValue(number);
      }
    }
    return Optional.of(new LomDuration(any && positive, any && !"T".equals(form.group("time"))));
  }

  private static boolean hasValue(String number) {
    return number.chars().anyMatch(digit -> digit >= '1' && digit <= '9');
  }
}
