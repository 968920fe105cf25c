package nl.ijkpunt.standards.record;

import java.util.List;
import java.util.Optional;

/**
 * How the records of a standard refer to each other, and what must be remembered of a record to
 * judge those that refer to it.
 *
 * @param all by which properties they refer
 * @param carriers properties with further states of the same record in them
 * @param remembered by record type
 */
public record Relations(List<Relation> all, List<String> carriers, List<Remembered> remembered) {
  public static final Relations NONE = new Relations(List.of(), List.of(), List.of());

  public Relations {
    all = List.copyOf(all);
    carriers = List.copyOf(carriers);
    remembered = List.copyOf(remembered);
  }

  /** The relations of records of this type. */
  public List<Relation> of(String type) {
    return all.stream().filter(relation -> relation.isOf(type)).toList();
  }

  /** What is remembered of records of this type. */
  public Optional<Remembered> remembered(String type) {
    return remembered.stream().filter(r -> r.types().contains(type)).findFirst();
  }

  /** The relations as a standard describes them. */
  public static Relations from(JsonValue about) {
    List<Relation> all =
        about.items("relations").stream()
            .map(
                r -> new Relation(r.text("property").orElseThrow(), r.texts("from"), r.texts("to")))
            .toList();
    List<Remembered> remembered = about.items("remembered").stream().map(Remembered::from).toList();
    return new Relations(all, about.texts("carriers"), remembered);
  }
}
