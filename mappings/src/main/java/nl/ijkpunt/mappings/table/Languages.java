package nl.ijkpunt.mappings.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Languages by three letters (ISO 639-2) and as tags (BCP 47). */
final class Languages {
  private static final Text NO_LANGUAGE =
      new Text(
          "there is no language of three letters (ISO 639-2) for this",
          "hier is geen taalcode van drie letters (ISO 639-2) voor");
  private static final Text REGION_LOST =
      new Text(
          "only the language is told, not its region or script",
          "alleen de taal wordt verteld, niet de regio of het schrift");

  /** Codes that Java still knows by a name they had before. */
  private static final Set<String> OLD = Set.of("iw", "in", "ji", "sh");

  private static final Map<String, String> THREE = three();
  private static final Map<String, byte[]> TO_TWO =
      THREE.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getValue, e -> Output.quoted(e.getKey())));
  private static final Map<String, byte[]> TO_THREE =
      THREE.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Output.quoted(e.getValue())));

  private static Map<String, String> three() {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(two -> two.length() == 2 && !OLD.contains(two))
        .collect(
            Collectors.toUnmodifiableMap(
                two -> two, two -> Locale.forLanguageTag(two).getISO3Language()));
  }

  private Languages() {}

  /** A language of three letters becomes a list of one tag, as short as can be. */
  static void list(Walk walk, Field field, int object, int value) {
    walk.name(field);
    walk.settled(field, value);
    walk.out.write('[');
    byte[] two = walk.kind(value) == Tape.STRING ? TO_TWO.get(walk.tape().text(value)) : null;
    if (two == null) {
      walk.copy(value);
    } else {
      walk.out.write(two);
    }
    walk.out.write(']');
  }

  /** The first tag of a list becomes a language of three letters. */
  static void first(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    int item = value + Tape.WIDTH;
    if (tape.kind(value) != Tape.ARRAY || item == tape.next(value)) {
      Shapes.lostOrAbsent(walk, field, value);
      return;
    }
    one(walk, field, object, item);
    Shapes.rest(walk, field, value, item);
  }

  /** A tag becomes a language of three letters. */
  static void one(Walk walk, Field field, int object, int value) {
    Tape tape = walk.tape();
    String tag = tape.kind(value) == Tape.STRING ? tape.text(value) : "";
    String language = tag.replaceFirst("[-_].*$", "").toLowerCase(Locale.ROOT);
    byte[] three =
        language.length() == 3 && language.matches("[a-z]{3}")
            ? Output.quoted(language)
            : TO_THREE.get(language);
    if (three == null) {
      walk.lost(field, NO_LANGUAGE, value);
      return;
    }
    walk.name(field);
    boolean exact = field.row.reason().isEmpty() && tag.length() <= 3;
    Text reason =
        exact ? Text.NONE : field.row.reason().isEmpty() ? REGION_LOST : field.row.reason();
    walk.count(field, exact ? Fate.MAPPED : Fate.APPROXIMATED, reason, value);
    walk.out.write(three);
  }
}
