package nl.ijkpunt.standards.lom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in years as NL-LOM writes them: {@code 8}, {@code 8-12}, {@code 8-*}, {@code 8+} or {@code
 * *}.
 *
 * @param from the youngest age; 0 for anybody
 * @param to the oldest age; the greatest number there is where it has no end
 */
public record LomAgeRange(int from, int to) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|(-\\*|\\+))?");

  /** The ages in a text; nothing for free text, which data may hold as well. */
  public static Optional<LomAgeRange> parse(String text) {
    if (text.equals("*")) {
      return Optional.of(new LomAgeRange(0, Integer.MAX_VALUE));
    }
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return Optional.of(new LomAgeRange(from, Integer.parseInt(form.group(2))));
    }
    return Optional.of(new LomAgeRange(from, form.group(3) == null ? from : Integer.MAX_VALUE));
  }

  /** Whether a range with both ends written runs from young to old, and starts above zero. */
  public static boolean isInOrder(String text) {
    return parse(text)
        .map(r -> r.to == Integer.MAX_VALUE || (text.contains("-") ? r.from < r.to : true))
        .orElse(true);
  }
}
