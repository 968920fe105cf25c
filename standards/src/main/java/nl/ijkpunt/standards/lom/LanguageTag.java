package nl.ijkpunt.standards.lom;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.codes.Code;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;

/** What is known of the tags that say in which language a text is. */
public final class LanguageTag {
  /** The tag of a text in no language. */
  public static final String NO_LANGUAGE = "x-none";

  private static final Pattern FORM = Pattern.compile("[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*");

  private LanguageTag() {}

  /** Whether it has the form of a tag, which {@code nl_NL} has not. */
  public static boolean isWellFormed(String tag) {
    return FORM.matcher(tag).matches();
  }

  /** Whether it is the code of a language in two letters. */
  public static boolean isCode(String text, CodeLists codes) {
    return text.length() == 2 && list("iso-639-1", codes).find(text).isPresent();
  }

  /** Whether a tag begins with a language that is known, in its shortest code, or is private. */
  public static boolean isKnown(String tag, CodeLists codes) {
    String language = language(tag).toLowerCase(ROOT);
    if (language.equals("x") || language.equals("i")) {
      return true;
    }
    return isCode(language, codes)
        || (list("iso-639-2", codes).find(language).isPresent()
            && shortest(language, codes).isEmpty());
  }

  /** The code in two letters that was probably meant; {@code x-none} for what says no language. */
  public static Optional<String> meant(String tag, CodeLists codes) {
    String language = language(tag).toLowerCase(ROOT);
    return switch (language) {
      case "none", "und", "zxx" -> Optional.of(NO_LANGUAGE);
      default ->
          isCode(language, codes)
              ? Optional.of(language)
              : shortest(language, codes).or(() -> named(language, codes));
    };
  }

  private static String language(String tag) {
    int end = 0;
    while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
      end++;
    }
    return tag.substring(0, end).strip();
  }

  /** The two letters for three. */
  private static Optional<String> shortest(String three, CodeLists codes) {
    return list("iso-639-2", codes)
        .find(three)
        .flatMap(language -> named(language.label().en(), codes));
  }

  private static Optional<String> named(String name, CodeLists codes) {
    return list("iso-639-1", codes).codes().stream()
        .filter(
            code ->
                code.label().en().equalsIgnoreCase(name)
                    || code.label().nl().equalsIgnoreCase(name))
        .map(Code::code)
        .findFirst();
  }

  private static CodeList list(String id, CodeLists codes) {
    return codes.find(id).orElseThrow();
  }
}
