package nl.ijkpunt.mappings.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/** The members that schemas of a standard name, and the schemas of what those hold. */
public record SchemaMembers(Standard standard) {

  public List<JsonValue> ofType(String type) {
    return standard
        .type(type)
        .map(found -> schema(found.schema()).stream().toList())
        .orElse(List.of());
  }

  private Optional<JsonValue> schema(String name) {
    String plain = name.replaceFirst("\\.json$", "").replaceFirst("^\\./", "");
    return Optional.ofNullable(standard.schemas().get(plain));
  }

  /** By name the schemas of a member; of an array those of its items. */
  public Map<String, List<JsonValue>> of(List<JsonValue> schemas) {
    Map<String, List<JsonValue>> members = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    schemas.forEach(schema -> walk(schema, members, seen));
    return members;
  }

  private void walk(JsonValue schema, Map<String, List<JsonValue>> members, Set<String> seen) {
    schema
        .member("properties")
        .ifPresent(
            all ->
                all.members()
                    .forEach(
                        m ->
                            members
                                .computeIfAbsent(m.name(), name -> new ArrayList<>())
                                .add(m.value())));
    schema
        .text("$ref")
        .filter(seen::add)
        .flatMap(this::schema)
        .ifPresent(found -> walk(found, members, seen));
    for (String word : List.of("allOf", "oneOf", "anyOf")) {
      schema.items(word).forEach(part -> walk(part, members, seen));
    }
    for (String word : List.of("if", "then", "else")) {
      schema.member(word).ifPresent(part -> walk(part, members, seen));
    }
    schema.member("items").ifPresent(items -> walk(items, members, seen));
  }
}
