package nl.ijkpunt.standards.finding;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in English and in Dutch; may hold {@code {name}} where an argument goes, and {@code
 * [[...]]} around what is left out when an argument in it is missing.
 */
public record Text(String en, String nl) {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)\\]\\]");

  public static final Text NONE = new Text("", "");

  public boolean isEmpty() {
    return en.isEmpty();
  }

  public String in(Language language) {
    return language == Language.NL ? nl : en;
  }

  /** The words in one language, with arguments filled in. */
  public String in(Language language, Map<String, String> arguments) {
    Matcher optional = OPTIONAL.matcher(in(language));
    String kept =
        optional.replaceAll(
            part -> quoteReplacement(isTold(part.group(1), arguments) ? part.group(1) : ""));
    return ARGUMENT.matcher(kept).replaceAll(name -> quoteReplacement(value(name, arguments)));
  }

  private static boolean isTold(String part, Map<String, String> arguments) {
    return ARGUMENT.matcher(part).results().allMatch(name -> arguments.containsKey(name.group(1)));
  }

  private static String value(MatchResult name, Map<String, String> arguments) {
    return arguments.getOrDefault(name.group(1), name.group());
  }
}
