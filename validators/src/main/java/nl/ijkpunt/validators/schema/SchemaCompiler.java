package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.validators.schema.SchemaSet.Located;

/**
 * Makes schema nodes of JSON Schema (2020-12).
 *
 * <p>Works on <em>conjunctions</em>: lists of schemas that a value must all satisfy. References and
 * {@code allOf} only make the list longer, so that one node carries what they ask together; a
 * conjunction met before is the same node, which is how schemas that refer to themselves end.
 * Whatever is not understood makes a node opaque: the fast tier then leaves the value to the full
 * validator.
 */
final class SchemaCompiler {
  private static final int MAX_PROPERTIES = 64;

  private final SchemaSet schemas;
  private final List<String> openNames;
  private final Map<Atoms, SchemaNode> known = new HashMap<>();
  private final SchemaNode anything = new SchemaNode();

  SchemaCompiler(SchemaSet schemas, List<String> openNames) {
    this.schemas = schemas;
    this.openNames = openNames;
    anything.open = true;
  }

  /** The node of the schema with this name. */
  SchemaNode compile(String name) {
    return compile(List.of(name));
  }

  /** The node of what the schemas with these names ask together. */
  SchemaNode compile(List<String> names) {
    return node(names.stream().flatMap(name -> schemas.parts(name).stream()).toList());
  }

  private SchemaNode node(List<Located> conjunction) {
    return node(Atoms.of(conjunction, schemas));
  }

  private SchemaNode node(Atoms atoms) {
    SchemaNode found = known.get(atoms);
    if (found != null) {
      return found;
    }
    SchemaNode node = new SchemaNode();
    known.put(atoms, node);
    fill(node, atoms);
    return node;
  }

  private void fill(SchemaNode node, Atoms atoms) {
    if (atoms.alternatives() != null) {
      alternatives(node, atoms);
    } else if (!atoms.conditions().isEmpty()) {
      conditions(node, atoms);
    } else {
      for (Located atom : atoms.plain()) {
        atom.schema().members().forEach(keyword -> Keywords.put(node, keyword));
      }
      properties(node, atoms.plain());
      node.opaque |= atoms.unclear();
    }
  }

  /**
   * One of several schemas must hold: chosen by the kind of value, when that tells. Otherwise, when
   * it does not matter whether several hold, each is tried beside the rest of the conjunction.
   */
  private void alternatives(SchemaNode node, Atoms atoms) {
    List<Located> alternatives = atoms.alternativeSchemas();
    int taken = 0;
    boolean told = true;
    for (Located alternative : alternatives) {
      int kinds = allowedKinds(alternative);
      told &= (taken & kinds) == 0;
      taken |= kinds;
    }
    if (told) {
      node.byKind = new SchemaNode[8];
      for (Located alternative : alternatives) {
        SchemaNode chosen = node(atoms.choosing(alternative, schemas));
        for (int kind = 0; kind < node.byKind.length; kind++) {
          if ((allowedKinds(alternative) & (1 << kind)) != 0) {
            node.byKind[kind] = chosen;
          }
        }
      }
    } else if (atoms.anyAlternative()) {
      node.anyOf.add(
          alternatives.stream()
              .map(alternative -> node(List.of(alternative)))
              .toArray(SchemaNode[]::new));
      fill(node, atoms.besideAlternatives(schemas));
    } else {
      node.opaque = true;
      node.open = true;
    }
  }

  private int allowedKinds(Located schema) {
    return allowedKinds(Atoms.of(List.of(schema), schemas));
  }

  private int allowedKinds(Atoms atoms) {
    SchemaNode types = new SchemaNode();
    for (Located atom : atoms.plain()) {
      for (JsonValue.Member keyword : atom.schema().members()) {
        if (Set.of("type", "enum", "const").contains(keyword.name())) {
          Keywords.put(types, keyword);
        }
      }
    }
    int alternatives = atoms.alternatives() == null ? SchemaNode.ANY_KIND : 0;
    for (Located alternative : atoms.alternativeSchemas()) {
      alternatives |= allowedKinds(alternative);
    }
    return types.kinds & alternatives;
  }

  /**
   * {@code if} a property has a value, {@code then}: a discriminator. Conditions on other
   * properties are decided after it.
   */
  private void conditions(SchemaNode node, Atoms atoms) {
    Map<String, List<Located>> thens = new LinkedHashMap<>();
    List<Located> open = new ArrayList<>();
    String property = null;
    for (Located condition : atoms.conditions()) {
      Optional<Condition> read = Condition.of(condition.schema());
      if (read.isEmpty()) {
        node.opaque = true;
        node.open = true;
        return;
      }
      property = property == null ? read.get().property() : property;
      if (!property.equals(read.get().property())) {
        open.add(condition);
        continue;
      }
      for (String value : read.get().values()) {
        thens
            .computeIfAbsent(value, unknown -> new ArrayList<>())
            .add(condition.at(read.get().then()));
      }
    }
    List<SchemaNode> chosen = new ArrayList<>();
    thens.values().forEach(then -> chosen.add(node(atoms.deciding(then, open, schemas))));
    SchemaNode otherwise = node(atoms.deciding(List.of(), open, schemas));
    openToNamesOf(chosen, otherwise);
    node.discriminator =
        new SchemaNode.Discriminator(
            JsonPath.of("/" + Pointers.segment(String.valueOf(property))),
            List.copyOf(thens.keySet()),
            chosen.toArray(SchemaNode[]::new),
            otherwise);
  }

  /**
   * Without the discriminator nobody knows which names belong, where the choice makes a difference
   * to that; that the discriminator is wrong is found anyway.
   */
  private static void openToNamesOf(List<SchemaNode> chosen, SchemaNode otherwise) {
    SchemaNode last = otherwise;
    while (last.discriminator != null) {
      last = last.discriminator.otherwise;
    }
    Set<String> names = new HashSet<>();
    chosen.forEach(node -> names.addAll(node.allNames()));
    last.open |= !last.names.containsAll(names);
  }

  private void properties(SchemaNode node, List<Located> atoms) {
    Map<String, List<Located>> named = new LinkedHashMap<>();
    Set<String> required = new LinkedHashSet<>();
    List<Located> items = new ArrayList<>();
    for (Located atom : atoms) {
      JsonValue schema = atom.schema();
      schema
          .member("properties")
          .ifPresent(
              p ->
                  p.members()
                      .forEach(
                          m ->
                              named
                                  .computeIfAbsent(m.name(), name -> new ArrayList<>())
                                  .add(atom.at(m.value()))));
      required.addAll(schema.texts("required"));
      schema.member("items").ifPresent(item -> items.add(atom.at(item)));
      schema.member("contains").ifPresent(item -> contained(node, atom.at(item)));
    }
    if (!items.isEmpty()) {
      node.items = node(items);
    }
    Set<String> all = new LinkedHashSet<>(named.keySet());
    all.addAll(required);
    atoms.forEach(atom -> additional(node, atom, all));
    table(node, named, required);
  }

  private void contained(SchemaNode node, Located item) {
    node.opaque |= node.contained != null;
    node.contained = node(List.of(item));
  }

  private void additional(SchemaNode node, Located atom, Set<String> named) {
    JsonValue additional = atom.schema().member("additionalProperties").orElse(null);
    if (additional == null || additional.isTrue()) {
      node.open |= additional != null;
      return;
    }
    // What is additional here may be named by another schema, or be required without being named.
    List<JsonValue.Member> own =
        atom.schema().member("properties").map(JsonValue::members).orElse(List.of());
    Set<String> names = own.stream().map(JsonValue.Member::name).collect(Collectors.toSet());
    node.opaque |= !names.containsAll(named) || node.additional != null;
    if (additional.isObject()) {
      node.additional = node(List.of(atom.at(additional)));
    } else {
      node.closed = true;
    }
  }

  private void table(SchemaNode node, Map<String, List<Located>> named, Set<String> required) {
    Set<String> all = new LinkedHashSet<>(named.keySet());
    all.addAll(required);
    // A name with a backslash could be taken for an escape when bytes are compared.
    boolean odd = all.stream().anyMatch(name -> name.indexOf('\\') >= 0);
    if (odd || all.size() > MAX_PROPERTIES) {
      node.opaque = true;
      return;
    }
    node.names = List.copyOf(all);
    node.properties = new NameTable(node.names);
    node.predicted = new int[all.size() + 1];
    Arrays.setAll(node.predicted, i -> Math.min(i, all.size() - 1));
    node.propertyNodes = new SchemaNode[all.size()];
    for (int i = 0; i < node.propertyNodes.length; i++) {
      String name = node.names.get(i);
      List<Located> asked = named.get(name);
      node.propertyNodes[i] = asked == null ? anything : node(asked);
      if (openNames.contains(name)) {
        node.openProperties |= 1L << i;
      }
      if (required.contains(name)) {
        node.required |= 1L << i;
      }
    }
    boolean says = !named.isEmpty() || node.closed || node.additional != null;
    node.open |= !says;
  }
}
