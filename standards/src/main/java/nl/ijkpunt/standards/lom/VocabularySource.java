package nl.ijkpunt.standards.lom;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that says from which vocabulary a value is taken. */
public final class VocabularySource {
  /** Where the vocabularies of the Vocabulairebank are, or were. */
  private static final Pattern BANK =
      Pattern.compile("^(?:purl|download)\\.edustandaard\\.nl/(?:vdex/)?(?=.)");

  private static final String USUAL = "http://purl.edustandaard.nl/";

  private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENDING = Pattern.compile("(?:/|\\.xml)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WITHOUT_S = Pattern.compile("^((?:vdex_)?copyright)(?=andother)");

  private VocabularySource() {}

  /**
   * The same text for all ways in which a source is written: the name of the vocabulary, when it is
   * one of the Vocabulairebank; the address without scheme, when it is elsewhere; else the text.
   *
   * <p>Two sources mean the same vocabulary when this is the same. The other direction does not
   * hold: a vocabulary may have several names, which its code list knows.
   */
  public static String normalised(String source) {
    String text = source.strip();
    String name = usual(text);
    if (!name.isEmpty()) {
      return name;
    }
    String address = SCHEME.matcher(text).replaceFirst("");
    boolean isAddress = !address.equals(text);
    int slash = address.indexOf('/');
    String host = (slash < 0 ? address : address.substring(0, slash)).toLowerCase(Locale.ROOT);
    if (isAddress || host.endsWith(".edustandaard.nl")) {
      address = host + (slash < 0 ? "" : address.substring(slash));
    }
    address = BANK.matcher(withoutEnding(address)).replaceFirst("");
    return PercentEncoding.decoded(address);
  }

  /** The name in the address that nearly all sources are; empty for any other. */
  private static String usual(String text) {
    if (!text.startsWith(USUAL)) {
      return "";
    }
    int end = text.length() - (text.endsWith(".xml") ? ".xml".length() : 0);
    for (int i = USUAL.length(); i < end; i++) {
      char letter = text.charAt(i);
      boolean plain = letter == '_' || Character.isLetterOrDigit(letter);
      if (!plain) {
        return "";
      }
    }
    return text.substring(USUAL.length(), Math.max(end, USUAL.length()));
  }

  /**
   * What was meant by a normalised source that is known to be a mistake: the name of the vocabulary
   * of 6.2 without its second s, which no vocabulary has.
   */
  public static Optional<String> meant(String normalised) {
    Matcher mistake = WITHOUT_S.matcher(normalised);
    return mistake.find() ? Optional.of(mistake.replaceFirst("$1s")) : Optional.empty();
  }

  private static String withoutEnding(String address) {
    int fragment = address.indexOf('#');
    String text = fragment < 0 ? address : address.substring(0, fragment);
    for (Matcher end = ENDING.matcher(text); end.find(); end = ENDING.matcher(text)) {
      text = text.substring(0, end.start());
    }
    return text;
  }
}
