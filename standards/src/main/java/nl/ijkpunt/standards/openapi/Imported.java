package nl.ijkpunt.standards.openapi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.imports.Defect;
import org.jspecify.annotations.Nullable;

/**
 * A specification that was read.
 *
 * @param schemas its schemas by name, as JSON Schema 2020-12
 * @param inline schemas that stand in operations, by names that are ours; only claims speak of them
 * @param operations the document with its operations; null where it has none
 * @param info what it says of itself, as in {@code info} of OpenAPI
 * @param sources its files that were read, by name, with their SHA-256
 * @param claims what it says about its schemas, for a validator to judge
 * @param defects what is the matter with it, as far as can be told without one
 */
public record Imported(
    SortedMap<String, Object> schemas,
    Map<String, Object> inline,
    @Nullable Map<String, @Nullable Object> operations,
    Map<String, String> info,
    List<String> sources,
    List<Claim> claims,
    List<Defect> defects) {

  public Imported {
    schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
    inline = Map.copyOf(inline);
    info = Map.copyOf(info);
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    defects = List.copyOf(defects);
  }

  /** The same with other schemas and operations; what was said of those that are gone, is gone. */
  Imported with(
      SortedMap<String, Object> others, @Nullable Map<String, @Nullable Object> otherOperations) {
    List<Claim> still =
        claims.stream()
            .filter(
                claim ->
                    !schemas.containsKey(claim.schema())
                        || String.valueOf(schemas.get(claim.schema()))
                            .equals(String.valueOf(others.get(claim.schema()))))
            .toList();
    return new Imported(others, inline, otherOperations, info, sources, still, defects);
  }
}
