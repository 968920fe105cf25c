package nl.ijkpunt.validators.thirdparty;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/**
 * What the platform's validator has against an element.
 *
 * @param code the constraint of XML Schema that does not hold, as in {@code cvc-elt.1}; empty where
 *     it names none
 * @param words without the value: reports show values as their reader may see them
 */
record XsdMistake(String code, String words) {
  static final String DECLARED = "xsd-element-declared";
  static final String CONTENT = "xsd-content-valid";
  static final String ATTRIBUTE = "xsd-attribute-valid";
  static final String VALUE = "xsd-value-valid";
  static final String IDENTITY = "xsd-identity-holds";
  static final String OTHER = "xsd-valid";

  /** The rules that mistakes break. */
  static final List<String> RULES = List.of(DECLARED, CONTENT, ATTRIBUTE, VALUE, IDENTITY, OTHER);

  /** What only says once more that a value is wrong. */
  private static final Set<String> ECHOES =
      Set.of("cvc-type.3.1.3", "cvc-attribute.3", "cvc-complex-type.2.2");

  private static final Pattern CODE =
      Pattern.compile("^(cvc-[A-Za-z0-9.-]+?): (.*)$", Pattern.DOTALL);

  /** Values as the validator quotes them; they may hold quotes themselves. */
  private static final Pattern VALUED =
      Pattern.compile(
          "\\b([Vv]alue) ('.*?'(?= (is|of|with|on|for|in|does|must)\\b)|'.*'$|\\[.*\\](?= (declared|for)\\b))",
          Pattern.DOTALL);

  private static final Pattern FIRST =
      Pattern.compile("^'.*?'(?= is not a valid value)", Pattern.DOTALL);

  static XsdMistake of(SAXException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "not valid").strip();
    var coded = CODE.matcher(message);
    return coded.matches()
        ? new XsdMistake(coded.group(1), plain(coded.group(2)))
        : new XsdMistake("", message);
  }

  private static String plain(String words) {
    String valueless =
        VALUED.matcher(FIRST.matcher(words).replaceFirst("the value")).replaceAll("$1");
    return valueless.strip().replaceFirst("\\.$", "");
  }

  /** The rule that it breaks. */
  String rule() {
    if (code.startsWith("cvc-elt.1") || code.startsWith("cvc-elt.2")) {
      return DECLARED;
    }
    if (code.startsWith("cvc-complex-type.3")
        || code.startsWith("cvc-complex-type.4")
        || code.startsWith("cvc-complex-type.5")) {
      return ATTRIBUTE;
    }
    if (code.startsWith("cvc-complex-type")
        || code.startsWith("cvc-model")
        || code.startsWith("cvc-type.3.1.")) {
      return code.equals("cvc-type.3.1.3") || code.equals("cvc-complex-type.2.2") ? VALUE : CONTENT;
    }
    if (code.startsWith("cvc-id") || code.startsWith("cvc-identity")) {
      return IDENTITY;
    }
    boolean value =
        code.matches(
            "cvc-(datatype|.*-valid|attribute|simple-type|elt\\.5|facet|enumeration|pattern).*");
    return value ? VALUE : OTHER;
  }

  boolean isEchoOf(XsdMistake before) {
    return ECHOES.contains(code) && (before.rule().equals(VALUE) || before.rule().equals(IDENTITY));
  }
}
