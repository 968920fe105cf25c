package nl.ijkpunt.mappings.table;

import java.util.Objects;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.standards.finding.Text;

/** The version of a consumer, which only who runs the endpoint knows. */
final class ConsumerVersion {
  private static final Text CHOSEN =
      new Text(
          "the version that was chosen (--consumer-version)",
          "de versie die is gekozen (--consumer-version)");

  private ConsumerVersion() {}

  /** The row for the version that comes to stand beside a key. */
  static Row beside(Row key) {
    return new Row("", How.DEFAULTS, key.beside(), "", "", "", CHOSEN);
  }

  /** A key is taken over, with beside it the version that was chosen for it. */
  static void write(Walk walk, Field field, int object, int value) {
    Shapes.copy(walk, field, object, value);
    Field beside = (Field) Objects.requireNonNull(field.held);
    String version = walk.choices.versions().get(walk.tape().text(value));
    if (version == null) {
      walk.lacks.merge(beside.to, 1L, Long::sum);
      return;
    }
    walk.name(beside);
    walk.count(beside, Fate.DEFAULTED, CHOSEN, value);
    walk.out.write(Output.quoted(version));
  }
}
