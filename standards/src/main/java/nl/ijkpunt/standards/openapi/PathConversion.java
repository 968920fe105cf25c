package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.pack.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operations of a specification as one document: parameters, answers and bodies stand in
 * their place, and schemas refer to those of the standard's folder.
 */
final class PathConversion {
  private static final List<String> REUSED =
      List.of("parameters", "headers", "requestBodies", "responses", "pathItems", "callbacks");

  private static final Set<String> NO_LOSS = Set.of("$ref", "summary", "description");

  private final Specification specification;
  private final Dialect dialect;
  private final Map<String, Object> inline = new LinkedHashMap<>();
  private final Set<Target> underWay = new HashSet<>();

  PathConversion(Specification specification, Dialect dialect) {
    this.specification = specification;
    this.dialect = dialect;
  }

  /** The schemas that stand in operations themselves, by names that are ours. */
  Map<String, Object> inline() {
    return inline;
  }

  /** The document with the operations. */
  Map<String, @Nullable Object> convert(Placed top) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    // What no operation uses has its mistakes all the same.
    top.member("components").stream()
        .flatMap(components -> REUSED.stream().flatMap(kind -> components.member(kind).stream()))
        .forEach(this::value);
    for (String name : List.of("info", "servers", "tags", "security")) {
      top.member(name).ifPresent(value -> document.put(name, value.value()));
    }
    top.member("paths").ifPresent(paths -> document.put("paths", object(paths)));
    top.member("webhooks").ifPresent(paths -> document.put("webhooks", object(paths)));
    top.member("components")
        .flatMap(components -> components.member("securitySchemes"))
        .ifPresent(
            schemes -> document.put("components", Map.of("securitySchemes", object(schemes))));
    return document;
  }

  private @Nullable Object value(Placed from) {
    if (from.isObject()) {
      return object(from);
    }
    if (from.isArray()) {
      List<@Nullable Object> items = new ArrayList<>();
      from.items().forEach(item -> items.add(value(item)));
      return items;
    }
    return from.value();
  }

  private Map<String, @Nullable Object> object(Placed from) {
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    Optional<Placed> reference = from.member("$ref").filter(Placed::isText);
    if (reference.isPresent()) {
      siblings(from);
      specification
          .references()
          .end(from, false)
          .filter(end -> underWay.add(Target.of(end)))
          .ifPresent(
              end -> {
                to.putAll(object(end));
                underWay.remove(Target.of(end));
              });
      return to;
    }
    for (Placed.Member member : from.members()) {
      Placed value = member.value();
      if (member.name().equals("schema")) {
        schema(from, value).ifPresent(schema -> to.put("schema", schema));
      } else if (member.name().startsWith("x-")
          || Set.of("example", "examples").contains(member.name())) {
        to.put(member.name(), value.value());
      } else {
        to.put(member.name(), value(value));
      }
    }
    return to;
  }

  private void siblings(Placed reference) {
    List<String> lost =
        reference.members().stream()
            .map(Placed.Member::name)
            .filter(name -> !NO_LOSS.contains(name) && !name.startsWith("x-"))
            .toList();
    if (!lost.isEmpty()) {
      specification
          .defects()
          .accept(Defect.at(reference, DefectKind.REF_SIBLINGS, "names", String.join(", ", lost)));
    }
  }

  private Optional<Object> schema(Placed holder, Placed schema) {
    if (!schema.isObject()) {
      if (!(schema.value() instanceof Boolean)) {
        specification
            .defects()
            .accept(
                Defect.at(
                    schema, DefectKind.NO_SCHEMA, "keyword", "schema", "value", schema.text()));
        return Optional.empty();
      }
      return Optional.of(schema.value());
    }
    String name = "operation-" + (inline.size() + 1);
    Object converted = new SchemaConversion(specification, name, schema, dialect).convert();
    inline.put(name, converted);
    holder.member("example").ifPresent(example -> claim(example, name));
    holder
        .member("examples")
        .ifPresent(
            examples -> {
              if (!examples.isObject()) {
                new KeywordForms(specification.defects())
                    .tell("examples", examples, "an object of examples, each with a value");
              }
              examples.members().stream()
                  .map(Placed.Member::value)
                  .map(example -> specification.references().end(example, false))
                  .flatMap(Optional::stream)
                  .flatMap(example -> example.member("value").stream())
                  .forEach(example -> claim(example, name));
            });
    return Optional.of(inFolder(converted));
  }

  private void claim(Placed example, String schema) {
    specification.claims().add(new Claim(Claim.Kind.EXAMPLE, example, schema, "", example.value()));
  }

  /** The same with references that start beside the folder of schemas. */
  private static @Nullable Object copied(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(copied(item)));
      return items;
    }
    return value instanceof Map<?, ?> ? inFolder(value) : value;
  }

  private static Object inFolder(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, @Nullable Object> to = new LinkedHashMap<>();
    map.forEach(
        (name, inner) ->
            to.put(
                String.valueOf(name),
                "$ref".equals(name) && inner instanceof String reference
                    ? "schema/" + reference
                    : copied(inner)));
    return to;
  }
}
