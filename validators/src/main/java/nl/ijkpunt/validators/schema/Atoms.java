package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;
import org.jspecify.annotations.Nullable;

/**
 * A conjunction taken apart: the schemas without references or {@code allOf} that a value must all
 * satisfy, the conditions among them, and the first choice between alternatives.
 *
 * @param plain schemas of which only the keywords on the spot count
 * @param conditions schemas with an {@code if}
 * @param alternatives a schema with a {@code oneOf} or {@code anyOf}
 * @param postponed further schemas with alternatives
 * @param unclear whether the fast tier cannot tell: a reference that leads nowhere, or a schema
 *     that nothing satisfies
 */
record Atoms(
    List<Located> plain,
    List<Located> conditions,
    @Nullable Located alternatives,
    List<Located> postponed,
    boolean unclear) {

  /** Written out, as it is asked so often that a record's own would be slow to start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Atoms atoms
        && atoms.unclear == unclear
        && atoms.plain.equals(plain)
        && atoms.conditions.equals(conditions)
        && atoms.postponed.equals(postponed)
        && Objects.equals(atoms.alternatives, alternatives);
  }

  @Override
  public int hashCode() {
    return plain.hashCode() * 31 + conditions.hashCode();
  }

  static Atoms of(List<Located> conjunction, SchemaSet schemas) {
    Gathering gathering = new Gathering(schemas);
    conjunction.forEach(gathering::add);
    return gathering.atoms();
  }

  /** The schemas between which the value must choose. */
  List<Located> alternativeSchemas() {
    Located choice = alternatives;
    if (choice == null) {
      return List.of();
    }
    List<JsonValue> one = choice.schema().items("oneOf");
    List<JsonValue> any = choice.schema().items("anyOf");
    return (one.isEmpty() ? any : one).stream().map(choice::at).toList();
  }

  /** Whether it is enough that one of the alternatives holds, and no matter if others do. */
  boolean anyAlternative() {
    return alternatives != null && alternatives.schema().member("anyOf").isPresent();
  }

  /** The conjunction without the first choice between alternatives. */
  Atoms besideAlternatives(SchemaSet schemas) {
    Gathering gathering = new Gathering(schemas);
    gathering.plain.addAll(plain);
    gathering.conditions.addAll(conditions);
    postponed.forEach(gathering::choice);
    gathering.unclear = unclear;
    return gathering.atoms();
  }

  /** The conjunction once an alternative has been chosen. */
  Atoms choosing(Located alternative, SchemaSet schemas) {
    Gathering gathering = new Gathering(schemas);
    gathering.plain.addAll(plain);
    gathering.conditions.addAll(conditions);
    postponed.forEach(gathering::choice);
    gathering.unclear = unclear;
    gathering.add(alternative);
    return gathering.atoms();
  }

  /**
   * The conjunction once some of its conditions have been decided.
   *
   * @param open the conditions that have not
   */
  Atoms deciding(List<Located> decided, List<Located> open, SchemaSet schemas) {
    Gathering gathering = new Gathering(schemas);
    gathering.plain.addAll(plain);
    gathering.conditions.addAll(open);
    gathering.unclear = unclear;
    decided.forEach(gathering::add);
    return gathering.atoms();
  }

  private static final class Gathering {
    private final SchemaSet schemas;
    private final List<Located> plain = new ArrayList<>();
    private final List<Located> conditions = new ArrayList<>();
    private final List<Located> choices = new ArrayList<>();
    private boolean unclear;

    Gathering(SchemaSet schemas) {
      this.schemas = schemas;
    }

    void add(Located part) {
      if (plain.contains(part)) {
        return;
      }
      plain.add(part);
      JsonValue schema = part.schema();
      unclear |= !schema.isObject() && !schema.isTrue();
      schema.text("$ref").ifPresent(reference -> follow(reference, part));
      schema.items("allOf").forEach(inner -> add(part.at(inner)));
      if (schema.member("if").isPresent()) {
        conditions.add(part);
      }
      boolean one = schema.member("oneOf").isPresent();
      boolean any = schema.member("anyOf").isPresent();
      unclear |= one && any;
      if (one || any) {
        choice(part);
      }
    }

    void choice(Located part) {
      choices.add(part);
    }

    private void follow(String reference, Located from) {
      List<Located> parts = schemas.parts(SchemaSet.target(reference, from.file()));
      unclear |= parts.isEmpty();
      parts.forEach(this::add);
    }

    Atoms atoms() {
      Located first = choices.isEmpty() ? null : choices.get(0);
      List<Located> later = choices.isEmpty() ? List.of() : choices.subList(1, choices.size());
      return new Atoms(
          List.copyOf(plain), List.copyOf(conditions), first, List.copyOf(later), unclear);
    }
  }
}
