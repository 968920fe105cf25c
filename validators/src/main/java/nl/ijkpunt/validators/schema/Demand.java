package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;

/**
 * What schemas that must all hold ask together, with choices and conditions left open. Where the
 * fast tier asks whether a value may pass, this says in words and examples what may stand there.
 */
final class Demand {
  private final SchemaSet schemas;
  private final List<Located> plain = new ArrayList<>();
  private final List<List<Located>> choices = new ArrayList<>();
  private final List<Located> conditions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  private Demand(SchemaSet schemas) {
    this.schemas = schemas;
  }

  static Demand of(List<Located> conjunction, SchemaSet schemas) {
    Demand demand = new Demand(schemas);
    conjunction.forEach(demand::add);
    return demand;
  }

  /** The same, and what others ask besides. */
  Demand and(List<Located> others) {
    Demand both = new Demand(schemas);
    both.plain.addAll(plain);
    both.choices.addAll(choices);
    both.conditions.addAll(conditions);
    both.names.addAll(names);
    others.forEach(both::add);
    return both;
  }

  private void add(Located part) {
    if (plain.contains(part)) {
      return;
    }
    plain.add(part);
    JsonValue schema = part.schema();
    schema.text("$ref").ifPresent(reference -> follow(SchemaSet.target(reference, part.file())));
    schema.items("allOf").forEach(inner -> add(part.at(inner)));
    for (String choice : List.of("oneOf", "anyOf")) {
      List<JsonValue> branches = schema.items(choice);
      if (branches.size() == 1) {
        add(part.at(branches.get(0)));
      } else if (!branches.isEmpty()) {
        choices.add(branches.stream().map(part::at).toList());
      }
    }
    if (schema.member("if").isPresent()) {
      conditions.add(part);
    }
  }

  private void follow(String name) {
    names.add(name);
    schemas.parts(name).forEach(this::add);
  }

  /** The names of the schemas it refers to. */
  Set<String> names() {
    return names;
  }

  List<List<Located>> choices() {
    return choices;
  }

  List<Located> conditions() {
    return conditions;
  }

  /** All values of a keyword. */
  List<JsonValue> all(String keyword) {
    return plain.stream().flatMap(part -> part.schema().member(keyword).stream()).toList();
  }

  /** All values of a keyword that are schemas. */
  List<Located> located(String keyword) {
    List<Located> found = new ArrayList<>();
    for (Located part : plain) {
      part.schema().member(keyword).ifPresent(value -> found.add(part.at(value)));
    }
    return found;
  }

  /** What is asked of each property. */
  Map<String, List<Located>> properties() {
    Map<String, List<Located>> properties = new LinkedHashMap<>();
    for (Located named : located("properties")) {
      for (JsonValue.Member property : named.schema().members()) {
        properties
            .computeIfAbsent(property.name(), name -> new ArrayList<>())
            .add(named.at(property.value()));
      }
    }
    return properties;
  }

  Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    all("required").forEach(list -> required.addAll(list.texts()));
    return required;
  }

  /** Whether a schema says that nothing may stand here. */
  boolean isForbidden() {
    return plain.stream().anyMatch(part -> isFalse(part.schema()));
  }

  /** Properties that may not be there. */
  Set<String> forbidden() {
    Set<String> forbidden = new LinkedHashSet<>();
    all("not")
        .forEach(
            not -> {
              List<String> required = not.texts("required");
              if (required.size() == 1 && not.members().size() == 1) {
                forbidden.addAll(required);
              }
            });
    return forbidden;
  }

  /** Whether other properties than those it names may not be there. */
  boolean isClosed() {
    return all("additionalProperties").stream().anyMatch(Demand::isFalse)
        || all("unevaluatedProperties").stream().anyMatch(Demand::isFalse);
  }

  private static boolean isFalse(JsonValue value) {
    return value.tape().kind(value.at()) == nl.ijkpunt.standards.record.Tape.FALSE;
  }

  /** The types that a value may have; all of them where nothing is said. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>(Shape.ALL_TYPES);
    for (JsonValue type : all("type")) {
      Set<String> named = new LinkedHashSet<>(type.isArray() ? type.texts() : List.of(type.text()));
      if (named.contains("number")) {
        named.add("integer");
      }
      types.retainAll(named);
    }
    return types;
  }
}
