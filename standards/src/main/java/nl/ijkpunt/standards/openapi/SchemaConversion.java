package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.pack.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Writes a schema of a specification as a schema of a standard's folder: JSON Schema 2020-12, in
 * which every reference leads to a whole file. It asks exactly what the specification asks; what
 * cannot mean anything is left out and told.
 */
final class SchemaConversion {
  private static final Set<String> ONE =
      Set.of(
          "additionalProperties",
          "not",
          "contains",
          "if",
          "then",
          "else",
          "propertyNames",
          "unevaluatedItems",
          "unevaluatedProperties");

  private static final Set<String> NAMED =
      Set.of("properties", "patternProperties", "dependentSchemas");

  private static final Set<String> SEVERAL = Set.of("allOf", "oneOf", "anyOf", "prefixItems");

  private final References references;
  private final SchemaNames names;
  private final KeywordForms forms;
  private final List<Claim> claims;
  private final Consumer<Defect> defects;
  private final String schema;
  private final Placed top;
  private final Dialect dialect;

  /**
   * A conversion of one schema.
   *
   * @param schema its name
   * @param top where it stands
   */
  SchemaConversion(Specification of, String schema, Placed top, Dialect dialect) {
    this.references = of.references();
    this.names = of.names();
    this.claims = of.claims();
    this.defects = of.defects();
    this.forms = new KeywordForms(defects);
    this.schema = schema;
    this.top = top;
    this.dialect = dialect;
  }

  /** The schema as JSON Schema 2020-12. */
  Object convert() {
    return schema(top);
  }

  private Object schema(Placed from) {
    if (from.value() instanceof Boolean all) {
      return all;
    }
    Optional<Placed> reference = from.member("$ref").filter(Placed::isText);
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    if (reference.isPresent()) {
      refer(from, to);
      if (!dialect.siblings()) {
        siblings(from);
        return to;
      }
    }
    for (Placed.Member keyword : from.members()) {
      if (!keyword.name().equals("$ref") || !keyword.value().isText()) {
        keyword(from, keyword.name(), keyword.value(), to);
      }
    }
    nullable(from, to);
    claim(from);
    return to;
  }

  private void refer(Placed from, Map<String, @Nullable Object> to) {
    Optional<Placed> target = references.follow(from);
    if (target.isPresent()
        && !target.get().isObject()
        && !(target.get().value() instanceof Boolean)) {
      defects.accept(
          Defect.at(
              from.member("$ref").orElseThrow(),
              DefectKind.NO_SCHEMA,
              "keyword",
              "$ref",
              "value",
              target.get().text()));
      return;
    }
    target
        .flatMap(found -> references.end(found, dialect.siblings()))
        .ifPresent(end -> to.put("$ref", between(schema, names.of(end))));
  }

  /** A reference from one schema to another, as a relative file. */
  static String between(String from, String to) {
    String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
    return up + to + ".json";
  }

  private void siblings(Placed from) {
    List<String> lost =
        from.members().stream()
            .map(Placed.Member::name)
            .filter(name -> !Annotations.NAMES.contains(name))
            .filter(name -> !name.startsWith("x-") && !name.equals("$ref"))
            .toList();
    if (from.member("nullable").filter(Placed::isTrue).isPresent()) {
      add(Claim.Kind.NULL_ALLOWED, from, from, null);
    }
    List<String> told = lost.stream().filter(name -> !name.equals("nullable")).toList();
    if (!told.isEmpty()) {
      defects.accept(Defect.at(from, DefectKind.REF_SIBLINGS, "names", String.join(", ", told)));
    }
  }

  private void keyword(Placed from, String name, Placed value, Map<String, @Nullable Object> to) {
    if (!dialect.knows(name) && !name.startsWith("x-")) {
      unknown(name, value);
      return;
    }
    if (Annotations.LEFT_OUT.contains(name) || name.equals("nullable")) {
      return;
    }
    if (name.equals("$ref")) {
      defects.accept(Defect.at(value, DefectKind.REF_STRAY));
    } else if (Set.of("$dynamicRef", "$recursiveRef").contains(name)) {
      defects.accept(Defect.at(value, DefectKind.NOT_SUPPORTED, "keyword", name));
    } else if (name.equals("items") || ONE.contains(name)) {
      one(name, value, to);
    } else if (NAMED.contains(name)) {
      named(name, value, to);
    } else if (SEVERAL.contains(name)) {
      several(name, value, to);
    } else if (name.equals("dependencies")) {
      dependencies(value, to);
    } else if (name.equals("exclusiveMinimum") || name.equals("exclusiveMaximum")) {
      exclusive(from, name, value, to);
    } else if (name.equals("additionalItems")) {
      if (from.member("items").filter(Placed::isArray).isPresent()) {
        to.put("items", schema(value));
      }
    } else if (name.equals("type") && forms.holdsNull(value)) {
      List<String> types = value.items().stream().filter(Placed::isText).map(Placed::text).toList();
      to.put(name, types);
    } else if (forms.isRight(name, value)) {
      to.put(name, value.value());
    }
  }

  private void unknown(String name, Placed value) {
    if (dialect.minds(name)) {
      List<String> told = new ArrayList<>(List.of("keyword", name, "dialect", dialect.name()));
      dialect.meant(name).ifPresent(meant -> told.addAll(List.of("meant", meant)));
      defects.accept(Defect.at(value, DefectKind.KEYWORD_UNKNOWN, told.toArray(String[]::new)));
    }
  }

  private void one(String name, Placed value, Map<String, @Nullable Object> to) {
    if (name.equals("items") && value.isArray()) {
      to.put("prefixItems", value.items().stream().map(this::schema).toList());
    } else if (isSchema(name, value)) {
      to.put(name, schema(value));
    }
  }

  private boolean isSchema(String name, Placed value) {
    boolean right = value.isObject() || value.value() instanceof Boolean;
    if (!right) {
      defects.accept(
          Defect.at(value, DefectKind.NO_SCHEMA, "keyword", name, "value", value.text()));
    }
    return right;
  }

  private void named(String name, Placed value, Map<String, @Nullable Object> to) {
    if (!value.isObject()) {
      forms.tell(name, value, "an object of schemas");
      return;
    }
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    for (Placed.Member member : value.members()) {
      if (member.name().equals("$ref") && member.value().isText()) {
        defects.accept(Defect.at(member.value(), DefectKind.REF_STRAY));
      } else if (isSchema(name + "/" + member.name(), member.value())) {
        inner.put(member.name(), schema(member.value()));
      }
    }
    to.put(name, inner);
  }

  private void several(String name, Placed value, Map<String, @Nullable Object> to) {
    if (!value.isArray() || value.items().isEmpty()) {
      forms.tell(name, value, "a list of schemas");
      return;
    }
    List<@Nullable Object> inner = new ArrayList<>();
    for (Placed item : value.items()) {
      // What is no schema asks nothing, and must not make the branches after it move up.
      inner.add(isSchema(name, item) ? schema(item) : true);
    }
    to.put(name, inner);
  }

  private void dependencies(Placed value, Map<String, @Nullable Object> to) {
    Map<String, @Nullable Object> required = new LinkedHashMap<>();
    Map<String, @Nullable Object> schemas = new LinkedHashMap<>();
    for (Placed.Member member : value.members()) {
      if (member.value().isArray()) {
        required.put(member.name(), member.value().value());
      } else if (isSchema("dependencies", member.value())) {
        schemas.put(member.name(), schema(member.value()));
      }
    }
    if (!required.isEmpty()) {
      to.put("dependentRequired", required);
    }
    if (!schemas.isEmpty()) {
      to.put("dependentSchemas", schemas);
    }
  }

  /** In older forms a boolean that makes the bound beside it exclusive. */
  private void exclusive(Placed from, String name, Placed value, Map<String, @Nullable Object> to) {
    String bound = name.equals("exclusiveMinimum") ? "minimum" : "maximum";
    if (value.value() instanceof Boolean && !dialect.siblings()) {
      from.member(bound)
          .filter(limit -> value.isTrue() && limit.value() instanceof Number)
          .ifPresent(limit -> to.put(name, limit.value()));
    } else if (forms.isRight(name, value)) {
      to.put(name, value.value());
    }
  }

  private void nullable(Placed from, Map<String, @Nullable Object> to) {
    boolean nullable = from.member("nullable").filter(Placed::isTrue).isPresent();
    if (dialect.nullable() && nullable && to.get("type") instanceof String type) {
      to.put("type", List.of(type, "null"));
    }
    boolean inType = from.texts("type").contains("null");
    boolean inEnum = from.items("enum").stream().anyMatch(value -> value.value() == null);
    if (inType || inEnum || (dialect.nullable() && nullable)) {
      add(Claim.Kind.NULL_ALLOWED, from, from, null);
    }
  }

  private void claim(Placed from) {
    forms.look(from);
    from.member("discriminator").ifPresent(references::lookAtMapping);
    from.member("example")
        .ifPresent(example -> add(Claim.Kind.EXAMPLE, example, from, example.value()));
    from.items("examples")
        .forEach(example -> add(Claim.Kind.EXAMPLE, example, from, example.value()));
    if (from.items("oneOf").size() > 1) {
      add(Claim.Kind.BRANCHES_APART, from.member("oneOf").orElseThrow(), from, null);
    }
  }

  private void add(Claim.Kind kind, Placed place, Placed of, @Nullable Object value) {
    String within = of.pointer().substring(top.pointer().length());
    claims.add(new Claim(kind, place, schema, within, value));
  }
}
