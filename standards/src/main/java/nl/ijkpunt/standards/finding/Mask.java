package nl.ijkpunt.standards.finding;

/** Hides what a value says and keeps what it looks like. */
public final class Mask {

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
}
