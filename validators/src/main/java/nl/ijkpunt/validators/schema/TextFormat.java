package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Locale.ROOT;

import java.util.Set;
import nl.ijkpunt.standards.record.Hex;

/**
 * The formats that are asserted. Each accepts only what is certainly right and in the plain form
 * that nearly all data has; the full validator judges the rest.
 */
enum TextFormat {
  NONE {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      return true;
    }
  },
  DATE {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      return to - from == 10 && isDate(b, from);
    }
  },
  DATE_TIME {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      return to - from >= 20
          && isDate(b, from)
          && b[from + 10] == 'T'
          && isTime(b, from + 11)
          && isOffset(b, afterFraction(b, from + 19, to), to);
    }
  },
  UUID {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      if (to - from != 36) {
        return false;
      }
      return b[from + 8] == '-'
          && b[from + 13] == '-'
          && b[from + 18] == '-'
          && b[from + 23] == '-'
          && (Hex.digits(b, from, 8)
                  | Hex.digits(b, from + 9, 4)
                  | Hex.digits(b, from + 14, 4)
                  | Hex.digits(b, from + 19, 4)
                  | Hex.digits(b, from + 24, 12))
              >= 0;
    }
  },
  URI {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      int at = afterScheme(b, from, to);
      if (at < 0 || at + 1 >= to) {
        return false;
      }
      if (b[at] != '/') {
        return isLetterOrDigit(b[at]) && isPath(b, at, to);
      }
      int end = b[at + 1] == '/' ? afterHost(b, at + 2, to) : -1;
      return end >= 0 && (end == to || (b[end] == '/' && isPath(b, end, to)));
    }
  },
  URI_REFERENCE {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      // Two slashes would start with a host.
      boolean path = from < to && b[from] == '/' && (from + 1 == to || b[from + 1] != '/');
      return path ? isPath(b, from, to) : URI.accepts(b, from, to);
    }
  },
  EMAIL {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      int at = labels(b, from, to, true);
      if (at <= from || at >= to || b[at] != '@') {
        return false;
      }
      int top = to;
      while (b[top - 1] != '.' && b[top - 1] != '@') {
        top--;
      }
      return at - from <= LONGEST_LABEL
          && top - at <= LONGEST_LABEL
          && b[top - 1] == '.'
          && labels(b, at + 1, to, false) == to
          && TOP_DOMAINS.contains(new String(b, top, to - top, US_ASCII).toLowerCase(ROOT));
    }
  },
  /** A format that this tier knows nothing of. */
  UNKNOWN {
    @Override
    boolean accepts(byte[] b, int from, int to) {
      return false;
    }
  };

  private static final int LONGEST_LABEL = 63;

  /**
   * The full validator knows a list of top-level domains, and takes an address under any other for
   * a mistake. These are on it.
   */
  static final Set<String> TOP_DOMAINS =
      Set.of(
          ("academy aero amsterdam app asia at au aw ba be berlin bg biz br brussels ca cat "
                  + "cc ch cl cn college com coop cw cy cz de dev dk edu education ee es eu fi fr frl "
                  + "gent gr hk hr hu id ie il in info institute int io is it jobs jp kr li lt lu lv "
                  + "ma mc me mk mobi mt museum mx my name net nl no nu nz online org ph pl pro pt ro "
                  + "rs school se sg si sk sr sx th tr training tw ua uk university us vlaanderen xyz "
                  + "za")
              .split(" "));

  /** Whether the bytes are certainly of this format. */
  abstract boolean accepts(byte[] b, int from, int to);

  /** The format with this name; one that is not asserted is none. */
  static TextFormat of(String name) {
    return switch (name) {
      case "date" -> DATE;
      case "date-time" -> DATE_TIME;
      case "uuid" -> UUID;
      case "uri" -> URI;
      case "uri-reference" -> URI_REFERENCE;
      case "email" -> EMAIL;
      case "int32", "int64", "float", "double", "password", "binary", "byte" -> NONE;
      default -> UNKNOWN;
    };
  }

  private static boolean isDate(byte[] b, int at) {
    int year = number(b, at, 4);
    int month = number(b, at + 5, 2);
    int day = number(b, at + 8, 2);
    if ((year | month | day) < 0 || b[at + 4] != '-' || b[at + 7] != '-') {
      return false;
    }
    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  }

  private static int daysIn(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static boolean isTime(byte[] b, int at) {
    int hour = number(b, at, 2);
    int minute = number(b, at + 3, 2);
    int second = number(b, at + 6, 2);
    return b[at + 2] == ':'
        && b[at + 5] == ':'
        && (hour | minute | second) >= 0
        && hour < 24
        && minute < 60
        && second < 60;
  }

  private static int afterFraction(byte[] b, int from, int to) {
    if (from >= to || b[from] != '.') {
      return from;
    }
    int at = from + 1;
    while (at < to && at - from <= 9 && b[at] >= '0' && b[at] <= '9') {
      at++;
    }
    return at == from + 1 ? -1 : at;
  }

  private static boolean isOffset(byte[] b, int at, int to) {
    if (at < 0 || at >= to) {
      return false;
    }
    if (b[at] == 'Z') {
      return at + 1 == to;
    }
    if ((b[at] != '+' && b[at] != '-') || at + 6 != to || b[at + 3] != ':') {
      return false;
    }
    int hour = number(b, at + 1, 2);
    int minute = number(b, at + 4, 2);
    return hour >= 0 && hour <= 14 && minute >= 0 && minute < 60;
  }

  private static int number(byte[] b, int from, int length) {
    int value = 0;
    for (int i = from; i < from + length; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** The index after {@code scheme:}, or -1. */
  private static int afterScheme(byte[] b, int from, int to) {
    int at = from;
    while (at < to && isLetter(b[at])) {
      at++;
    }
    return at > from && at < to && b[at] == ':' ? at + 1 : -1;
  }

  private static int afterHost(byte[] b, int from, int to) {
    int at = from;
    boolean separated = true;
    while (at < to && isNamePart(b[at])) {
      boolean separator = !isLetterOrDigit(b[at]);
      if (separator && separated) {
        return -1;
      }
      separated = separator;
      at++;
    }
    return separated ? -1 : afterPort(b, at, to);
  }

  private static int afterPort(byte[] b, int from, int to) {
    if (from == to || b[from] != ':') {
      return from;
    }
    int at = from + 1;
    while (at < to && at - from <= 5 && b[at] >= '0' && b[at] <= '9') {
      at++;
    }
    return at;
  }

  /** A path, and perhaps a query and a fragment. */
  private static boolean isPath(byte[] b, int from, int to) {
    boolean fragment = false;
    for (int at = from; at < to; at++) {
      if (b[at] == '%' && at + 2 < to && Hex.digits(b, at + 1, 2) >= 0) {
        at += 2;
      } else if (b[at] == '#' && !fragment) {
        fragment = true;
      } else if (!isPathPart(b[at])) {
        return false;
      }
    }
    return true;
  }

  /** Dot-separated labels of letters and digits; where they end. */
  private static int labels(byte[] b, int from, int to, boolean local) {
    int at = from;
    boolean separated = true;
    while (at < to && b[at] != '@') {
      boolean separator = b[at] == '.' || b[at] == '-' || (local && isLocalMark(b[at]));
      if (separator ? separated : !isLetterOrDigit(b[at])) {
        return -1;
      }
      separated = separator;
      at++;
    }
    return separated ? -1 : at;
  }

  private static boolean isLocalMark(byte c) {
    return c == '_' || c == '+' || c == '\'';
  }

  private static boolean isLetter(byte c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isLetterOrDigit(byte c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }

  private static boolean isNamePart(byte c) {
    return isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isPathPart(byte c) {
    return isLetterOrDigit(c)
        || switch (c) {
          case '/', '-', '.', '_', '~', '?', '&', '=', '+', ',', ';', ':', '@', '!', '*', '$' ->
              true;
          case '(', ')', '\'' -> true;
          default -> false;
        };
  }
}
