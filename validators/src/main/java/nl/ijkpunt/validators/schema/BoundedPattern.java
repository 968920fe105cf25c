package nl.ijkpunt.validators.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of a schema, matched within a bounded number of steps: an expression that
 * runs away must not take the run with it.
 */
public final class BoundedPattern {
  /** How many times a match may look at a character. */
  static final int MAX_STEPS = 1_000_000;

  /** What asks of a text no more than that it is not blank. */
  private static final String NOT_BLANK = "\\S";

  private final String expression;
  private final Pattern pattern;
  private final boolean notBlank;

  /**
   * An expression as a schema writes it.
   *
   * @throws PatternSyntaxException when it cannot be read
   */
  public BoundedPattern(String expression) {
    this.expression = expression;
    this.pattern = Pattern.compile(inJava(expression));
    this.notBlank = expression.equals(NOT_BLANK);
  }

  /**
   * The same expression as Java reads it. In ECMA-262 $ is the very end, in Java it also matches
   * before a last line break; and within brackets Java gives a meaning to a further bracket.
   */
  private static String inJava(String expression) {
    StringBuilder java = new StringBuilder();
    boolean inBrackets = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length()) {
        java.append(c).append(expression.charAt(++i));
      } else if (c == '$' && !inBrackets) {
        java.append("\\z");
      } else {
        java.append(c == '[' && inBrackets ? "\\[" : c);
        inBrackets = c == '[' || (inBrackets && c != ']');
      }
    }
    return java.toString();
  }

  /** Whether one look shows that the expression is found; if not, it may be found all the same. */
  boolean isFoundAtOnce(byte[] ascii, int from, int to) {
    return notBlank && from < to && ascii[from] > ' ' && ascii[from] < 0x7F;
  }

  /**
   * Whether the expression is found in the text.
   *
   * @throws RanAway when that takes too many steps
   */
  public boolean isFoundIn(CharSequence text) {
    return pattern.matcher(new Counted(text, new int[1])).find();
  }

  @Override
  public String toString() {
    return expression;
  }

  /** A match took too many steps. */
  public static final class RanAway extends RuntimeException {
    RanAway() {
      super("the regular expression takes too long on this text", null, false, false);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // a counter, shared by nobody
  private record Counted(CharSequence text, int[] steps) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (++steps[0] > MAX_STEPS) {
        throw new RanAway();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
