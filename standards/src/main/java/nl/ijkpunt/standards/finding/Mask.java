package nl.ijkpunt.standards.finding;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;

/** Hides what a value says and keeps what it looks like. */
public final class Mask {
  /** With a letter after the sign: {@code ooapi@5.0} is nobody's address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]{1,64}@(?=[\\p{N}.-]{0,190}\\p{L})[\\p{L}\\p{N}.-]{1,190}");

  /** Nine digits, perhaps in the groups in which citizen service numbers are written. */
  private static final Pattern NINE_DIGITS =
      Pattern.compile("(?<![\\p{L}\\p{N}.-])\\d{4}[. ]?\\d{2}[. ]?\\d{3}(?![\\p{L}\\p{N}-])");

  private static final int SERVICE_NUMBER = 9;

  private Mask() {}

  /** Letters become {@code A} or {@code a}, digits {@code 9}; the rest stays. */
  public static String shape(String value) {
    StringBuilder shape = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            c ->
                shape.appendCodePoint(
                    Character.isDigit(c)
                        ? '9'
                        : Character.isLetter(c) ? (Character.isUpperCase(c) ? 'A' : 'a') : c));
    return shape.toString();
  }

  /**
   * A text in which e-mail addresses, and numbers that can be citizen service numbers (they pass
   * the eleven-test), are shapes. Whatever field it comes from: people write such things anywhere.
   */
  public static String discreet(String text) {
    String result = text;
    if (result.indexOf('@') >= 0) {
      result = ADDRESS.matcher(result).replaceAll(found -> quoteReplacement(shape(found.group())));
    }
    return result.length() < SERVICE_NUMBER
        ? result
        : NINE_DIGITS
            .matcher(result)
            .replaceAll(
                found ->
                    quoteReplacement(
                        passesElevenTest(found.group()) ? shape(found.group()) : found.group()));
  }

  private static boolean passesElevenTest(String text) {
    int sum = 0;
    int weight = SERVICE_NUMBER;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        sum += Character.digit(text.charAt(i), 10) * (weight == 1 ? -1 : weight);
        weight--;
      }
    }
    return sum != 0 && sum % 11 == 0;
  }
}
