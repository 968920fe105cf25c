package nl.ijkpunt.standards.rdf;

import java.util.List;
import nl.ijkpunt.standards.finding.Principle;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Reads the principles of a pack. */
final class PrincipleTable {
  private PrincipleTable() {}

  /**
   * The principles, in order; none where the pack has none.
   *
   * @throws IllegalArgumentException when one lacks what it must have, with which
   */
  static List<Principle> of(JsonValue pack) {
    return pack.member("principles").stream()
        .flatMap(table -> table.items("principles").stream())
        .map(PrincipleTable::principle)
        .toList();
  }

  private static Principle principle(JsonValue row) {
    String id = required(row, "id", "a principle");
    return new Principle(
        id,
        words(row, "title", id),
        required(row, "source", id),
        row.texts("rules").stream().map(Principle.Ask::of).toList(),
        row.texts("also").stream().map(Principle.Ask::of).toList(),
        row.items("evidence").stream().map(question -> question(question, id)).toList());
  }

  private static Principle.Question question(JsonValue row, String principle) {
    String id = required(row, "id", "evidence of " + principle);
    return new Principle.Question(id, words(row, "question", id));
  }

  private static Text words(JsonValue row, String name, String of) {
    JsonValue words =
        row.member(name).orElseThrow(() -> new IllegalArgumentException(lacks(of, name)));
    return new Text(required(words, "en", of), required(words, "nl", of));
  }

  private static String required(JsonValue row, String name, String of) {
    return row.text(name).orElseThrow(() -> new IllegalArgumentException(lacks(of, name)));
  }

  private static String lacks(String of, String name) {
    return "principles.yaml: %s has no %s".formatted(of, name);
  }
}
