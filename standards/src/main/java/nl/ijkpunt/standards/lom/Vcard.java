package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A card about a person or an organisation, as far as it could be read.
 *
 * @param properties what it says, in order; of pictures and sounds only that they are there
 * @param oddities how its text differs from that of a card in order
 */
public record Vcard(List<Property> properties, Set<Oddity> oddities) {
  public Vcard {
    properties = List.copyOf(properties);
    oddities = Set.copyOf(oddities);
  }

  /** How the text of a card can differ from what RFC 2426 asks, and still be understood. */
  public enum Oddity {
    /** It does not begin with BEGIN:VCARD. */
    NO_BEGIN,
    /** It does not end with END:VCARD. */
    NO_END,
    /** Lines begin with blanks, though they do not go on with the line before. */
    INDENTED,
    /** All of it stands on one line. */
    ONE_LINE,
    /** A word of the format is written in lower case, or with blanks around the colon. */
    LOOSELY_WRITTEN
  }

  /** The card in a text. */
  public static Vcard parse(String text) {
    return VcardReader.read(text);
  }

  /** The card without properties and with these oddities. */
  static Vcard of(List<Property> properties, EnumSet<Oddity> oddities) {
    return new Vcard(new ArrayList<>(properties), oddities);
  }

  /** Whether anything in it shows that it is a card. */
  public boolean isCard() {
    return !oddities.contains(Oddity.NO_BEGIN) || !properties.isEmpty();
  }

  /** Whether it has a property with this name, even an empty one. */
  public boolean has(String name) {
    return properties.stream().anyMatch(property -> property.name().equals(name));
  }

  /** What the first property with this name that says something says. */
  public Optional<String> text(String name) {
    return properties.stream()
        .filter(property -> property.name().equals(name) && property.saysSomething())
        .map(Property::value)
        .findFirst();
  }

  /** The name that it is written under: the formatted one, else one made of its parts. */
  public Optional<String> displayName() {
    return text("FN").or(() -> text("N").map(Vcard::inOrder)).or(this::organisation);
  }

  /** The organisation, without its departments. */
  public Optional<String> organisation() {
    return text("ORG").map(org -> plain(parts(org).get(0))).filter(name -> !name.isEmpty());
  }

  /** Family; given; additional; prefix; suffix, in the order in which they are said. */
  private static String inOrder(String name) {
    List<String> parts = parts(name);
    int[] order = {3, 1, 2, 0, 4};
    StringBuilder said = new StringBuilder();
    for (int part : order) {
      String word = part < parts.size() ? plain(parts.get(part)) : "";
      said.append(said.length() > 0 && !word.isEmpty() ? " " : "").append(word);
    }
    return said.toString();
  }

  private static List<String> parts(String value) {
    return List.of(value.split("(?<!\\\\);", -1));
  }

  /** A value without the escapes of the format. */
  public static String plain(String value) {
    return value.replaceAll("\\\\n", " ").replaceAll("\\\\(.)", "$1").strip();
  }

  /**
   * One thing a card says.
   *
   * @param name in capitals, without group and parameters
   * @param value as it is written, unfolded; empty for a picture or a sound
   */
  public record Property(String name, String value) {
    public Property {
      name = name.toUpperCase(Locale.ROOT);
    }

    /** Whether it has more than separators. */
    public boolean saysSomething() {
      return value.chars().anyMatch(letter -> letter != ';' && letter != ',' && letter > ' ');
    }
  }
}
