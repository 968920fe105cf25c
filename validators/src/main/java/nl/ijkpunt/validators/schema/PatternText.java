package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a short text that a regular expression matches. Knows what expressions in schemas are made
 * of: letters, classes, groups, alternatives, repetition; conditions such as look-ahead are passed
 * over, and whether the text matches is looked at in the end.
 */
final class PatternText {
  private final String expression;
  private final int repeats;
  private int at;

  private PatternText(String expression, int repeats) {
    this.expression = expression;
    this.repeats = repeats;
  }

  /** A text that matches; nothing when none was found. */
  static Optional<String> of(String expression) {
    for (int repeats : new int[] {0, 1, 2}) {
      try {
        String made = new PatternText(expression, repeats).alternatives();
        if (new BoundedPattern(expression).isFoundIn(made)) {
          return Optional.of(made);
        }
      } catch (IllegalStateException | IndexOutOfBoundsException e) {
        // It is made of something else.
      }
    }
    return Optional.empty();
  }

  private String alternatives() {
    List<String> branches = new ArrayList<>(List.of(sequence()));
    while (at < expression.length() && expression.charAt(at) == '|') {
      at++;
      branches.add(sequence());
    }
    // The last is often the one for other cases; the first one that says something is taken.
    return branches.stream().filter(b -> !b.isEmpty()).findFirst().orElse("");
  }

  private String sequence() {
    StringBuilder made = new StringBuilder();
    while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
      String piece = piece();
      made.append(piece.repeat(times(piece)));
    }
    return made.toString();
  }

  private int times(String piece) {
    int least = 1;
    int most = 1;
    if (at < expression.length()) {
      char c = expression.charAt(at);
      if (c == '?' || c == '*' || c == '+') {
        at++;
        least = c == '+' ? 1 : 0;
        most = c == '?' ? 1 : 9;
      } else if (c == '{') {
        int close = expression.indexOf('}', at);
        String[] bounds = expression.substring(at + 1, close).split(",", -1);
        at = close + 1;
        least = Integer.parseInt(bounds[0]);
        most =
            bounds.length == 1
                ? least
                : bounds[1].isEmpty() ? least + 9 : Integer.parseInt(bounds[1]);
      }
      if (at < expression.length()
          && (expression.charAt(at) == '?' || expression.charAt(at) == '+')
          && (least != 1 || most != 1)) {
        at++;
      }
    }
    return piece.isEmpty() ? 0 : Math.min(most, Math.max(least, repeats));
  }

  private String piece() {
    char c = expression.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> "a";
      case '(' -> group();
      case '[' -> set();
      case '\\' -> escape(expression.charAt(at++));
      default -> String.valueOf(c);
    };
  }

  private String group() {
    boolean look = false;
    if (expression.startsWith("?", at)) {
      look =
          expression.startsWith("?=", at)
              || expression.startsWith("?!", at)
              || expression.startsWith("?<!", at)
              || expression.startsWith("?<=", at);
      at =
          expression.startsWith("?<", at) && !look
              ? expression.indexOf('>', at) + 1
              : at + (expression.startsWith("?<", at) ? 3 : 2);
    }
    String inner = alternatives();
    if (at >= expression.length()) {
      throw new IllegalStateException("a group has no end");
    }
    at++;
    return look ? "" : inner;
  }

  /** A letter that a class in brackets allows. */
  private String set() {
    int close = at;
    while (expression.charAt(close) != ']' || close == at) {
      close += expression.charAt(close) == '\\' ? 2 : 1;
    }
    String set = expression.substring(at, close);
    at = close + 1;
    BoundedPattern allowed = new BoundedPattern("^[" + set + "]$");
    for (String one : List.of("a", "A", "1", "0", "x", "-", " ", "_", ".", "b", "é")) {
      if (allowed.isFoundIn(one)) {
        return one;
      }
    }
    for (char c = ' '; c < 0x17F; c++) {
      if (allowed.isFoundIn(String.valueOf(c))) {
        return String.valueOf(c);
      }
    }
    throw new IllegalStateException("no plain letter is in " + set);
  }

  private static String escape(char c) {
    return switch (c) {
      case 'd' -> "1";
      case 'w', 'S', 'D' -> "a";
      case 's' -> " ";
      case 'W' -> "-";
      case 'b', 'B' -> "";
      case 'n' -> "\n";
      case 't' -> "\t";
      default -> {
        if (Character.isLetterOrDigit(c)) {
          throw new IllegalStateException("an escape that is not known: " + c);
        }
        yield String.valueOf(c);
      }
    };
  }
}
