package nl.ijkpunt.mappings.table;

import java.util.Map;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Tape;

/** Qualifications: a degree with its letters, or a kind of degree and letters beside it. */
final class Qualifications {
  private static final Map<String, String> KINDS =
      Map.of(
          "AD", "associate_degree",
          "BA", "bachelor",
          "BSc", "bachelor",
          "LLB", "bachelor",
          "MA", "master",
          "MSc", "master",
          "LLM", "master",
          "Phd", "doctoral",
          "None", "none");
  private static final Map<String, String> ALONE =
      Map.of("associate_degree", "AD", "doctoral", "Phd", "none", "None");
  private static final Text LETTERS =
      new Text(
          "the source does not say which letters the degree has",
          "de bron zegt niet welke letters de graad heeft");

  private Qualifications() {}

  /** The letters are told beside the kind of degree. */
  static void there(Walk walk, Field field, int object, int value) {
    String kind = KINDS.get(walk.tape().text(value));
    if (kind == null) {
      walk.lost(field, Translations.NO_CODE, value);
      return;
    }
    walk.name(field);
    walk.settled(field, value);
    walk.out.write(Output.quoted(kind));
    if (!kind.equals("none")) {
      walk.out.name(field.beside);
      walk.out.write('[');
      walk.copy(value);
      walk.out.write(']');
    }
  }

  /** The letters that stand beside the kind of degree; else what the kind alone tells. */
  static void back(Walk walk, Field field, int object, int value) {
    String kind = walk.tape().text(value);
    int letters = walk.find(object, field.row.beside());
    int first = letters < 0 ? -1 : letters + Tape.WIDTH;
    boolean lettered =
        first >= 0
            && walk.kind(letters) == Tape.ARRAY
            && first < walk.tape().next(letters)
            && kind.equals(KINDS.get(walk.tape().text(first)));
    String alone = lettered ? walk.tape().text(first) : ALONE.get(kind);
    if (alone == null) {
      walk.lost(field, LETTERS, value);
      return;
    }
    walk.name(field);
    walk.settled(field, value);
    walk.out.write(Output.quoted(alone));
  }

  /** The letters are told with the kind of degree, if they are among those that 5.0 knows. */
  static void designations(Walk walk, Field field, int object, int value) {
    int kind = walk.find(object, String.valueOf(field.held));
    Tape tape = walk.tape();
    int first = value + Tape.WIDTH;
    if (kind < 0 || tape.kind(value) != Tape.ARRAY || first == tape.next(value)) {
      Shapes.lostOrAbsent(walk, field, value);
      return;
    }
    if (tape.text(kind).equals(KINDS.get(tape.text(first)))) {
      walk.settled(field, first);
    } else {
      walk.lost(field, Translations.NO_CODE, first);
    }
    Shapes.rest(walk, field, value, first);
  }
}
