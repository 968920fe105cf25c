package nl.ijkpunt.validators.nllom.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.lom.LomShape.Content;
import nl.ijkpunt.standards.record.XmlElement;

/** Whether texts have the form that the schema of their binding asks. */
final class Texts {
  private static final int LONGEST_PART = 8;
  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");
  private static final String YEAR = "(?!0000)[0-9]{4}";
  private static final String MONTH = "-(0[1-9]|1[0-2])";
  private static final String DAY = "-(0[1-9]|[12][0-9]|3[01])";
  private static final String HOUR = "T([01][0-9]|2[0-3])";
  private static final String SIXTY = ":[0-5][0-9]";
  private static final String ZONE = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

  /** From a year to a fraction of a second; a zone only behind a fraction. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "%s(%s(%s(%s(%s(%s(\\.[0-9]+%s?)?)?)?)?)?)?"
              .formatted(YEAR, MONTH, DAY, HOUR, SIXTY, SIXTY, ZONE));

  /** A zone where there is no fraction. */
  private static final Pattern ZONED =
      Pattern.compile(YEAR + MONTH + DAY + HOUR + "(" + SIXTY + "){0,2}" + ZONE);

  private static final Pattern PERIOD =
      Pattern.compile(
          "P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?");
  private static final Pattern NATURAL = Pattern.compile("\\+?[0-9]+|-0+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final int INT_DIGITS = 10;
  private static final String LOM = "LOMv1.0";

  private final Mistakes mistakes;

  Texts(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  void check(XmlElement element, Content content) {
    String text = element.text();
    switch (content) {
      case INT -> require(isInt(collapsed(text)), Mistake.NUMBER, element);
      case NATURAL -> require(NATURAL.matcher(collapsed(text)).matches(), Mistake.NUMBER, element);
      case LANGUAGE -> require(isLanguage(collapsed(text)), Mistake.LANGUAGE_TAG, element);
      case MOMENT -> {
        if (!MOMENT.matcher(text).matches()) {
          boolean zone = ZONED.matcher(text).matches();
          mistakes.addText(zone ? Mistake.DATE_ZONE : Mistake.DATE, element);
        }
      }
      case PERIOD -> require(PERIOD.matcher(text).matches(), Mistake.DURATION, element);
      default -> {}
    }
  }

  /** The strict schema closes the vocabularies: what is not from LOM itself is refused. */
  void vocabulary(XmlElement of, String list) {
    if (!mistakes.wants(Mistake.STRICT_SOURCE) && !mistakes.wants(Mistake.STRICT_VALUE)) {
      return;
    }
    boolean ours = true;
    for (XmlElement part : of.children()) {
      if (part.local().equals("source") && !collapsed(part.text()).equals(LOM)) {
        ours = false;
        mistakes.addText(Mistake.STRICT_SOURCE, part);
      }
    }
    Optional<CodeList> codes = mistakes.record().codes().find(list);
    for (XmlElement part : of.children()) {
      if (ours && part.local().equals("value") && codes.isPresent()) {
        boolean known = codes.get().texts().contains(collapsed(part.text()));
        require(known, Mistake.STRICT_VALUE, part);
      }
    }
  }

  private void require(boolean holds, Mistake mistake, XmlElement at) {
    if (!holds) {
      mistakes.addText(mistake, at);
    }
  }

  private static boolean isInt(String text) {
    if (!INTEGER.matcher(text).matches()) {
      return false;
    }
    String digits = text.replaceFirst("^[+-]?0*(?=.)", "");
    if (digits.length() > INT_DIGITS) {
      return false;
    }
    long number = Long.parseLong(text.startsWith("-") ? "-" + digits : digits);
    return number == (int) number;
  }

  /** Whether there is more than the blanks of XML. */
  static boolean saysSomething(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  /** A text without blanks around it, and with single ones in it. */
  static String collapsed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    String inner = text.substring(from, to);
    return isSingleSpaced(inner) ? inner : BLANKS.matcher(inner).replaceAll(" ");
  }

  private static boolean isSingleSpaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean blank = letter == '\t' || letter == '\r' || letter == '\n';
      if (blank || (letter == ' ' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text has the form of a language tag: letters, then letters and digits, by eights. */
  static boolean isLanguage(String text) {
    int part = 0;
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '-') {
        if (part == 0) {
          return false;
        }
        part = 0;
        first = false;
      } else {
        boolean fits = isLetter(letter) || (!first && letter >= '0' && letter <= '9');
        if (!fits || ++part > LONGEST_PART) {
          return false;
        }
      }
    }
    return part > 0;
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }
}
