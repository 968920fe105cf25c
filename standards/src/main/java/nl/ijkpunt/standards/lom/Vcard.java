package nl.ijkpunt.standards.lom;

import java.util.List;
import java.util.Optional;

/** What a card about a person or an organisation says, read as tolerantly as people write them. */
public final class Vcard {
  private Vcard() {}

  /** A card with these lines between its begin and its end. */
  public static String of(List<String> lines) {
    return "BEGIN:VCARD\nVERSION:3.0\n" + String.join("\n", lines) + "\nEND:VCARD";
  }

  /** A text as the value of a property. */
  public static String escaped(String text) {
    return text.strip()
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }

  /** What the first property with this name says, without escapes; empty where it says nothing. */
  public static Optional<String> text(String card, String property) {
    return card.replaceAll("\r\n?", "\n")
        .lines()
        .map(String::strip)
        .filter(line -> isNamed(line, property))
        .map(line -> plain(line.substring(line.indexOf(':') + 1)))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** Who it is about: the name for display, else the organisation, else the name in parts. */
  public static Optional<String> name(String card) {
    return text(card, "FN").or(() -> text(card, "ORG")).or(() -> text(card, "N"));
  }

  private static boolean isNamed(String line, String property) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return false;
    }
    String name = line.substring(0, colon);
    int semicolon = name.indexOf(';');
    String bare = (semicolon < 0 ? name : name.substring(0, semicolon)).strip();
    return bare.substring(bare.indexOf('.') + 1).equalsIgnoreCase(property);
  }

  private static String plain(String value) {
    return value
        .replace("\\n", " ")
        .replace("\\,", ",")
        .replaceAll("(?<!\\\\);+", " ")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
        .strip();
  }
}
