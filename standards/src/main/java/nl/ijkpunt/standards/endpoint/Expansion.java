package nl.ijkpunt.standards.endpoint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.standards.record.Relations;

/**
 * Where another object is written out in a record.
 *
 * @param reference the property that holds its id
 * @param object the property that holds the object: the same, or one beside it
 */
public record Expansion(String reference, String object) {

  /**
   * What a word of the parameter {@code expand} stands for in records of a type: one place where
   * objects take the place of ids, and what is there of places beside ids.
   */
  static List<Expansion> of(String word, String type, Relations relations, EndpointStyle style) {
    if (!style.writesBeside()) {
      return List.of(new Expansion(word, word));
    }
    List<Relation> own = relations.of(type);
    String property = camel(word);
    List<Relation> named =
        own.stream().filter(one -> isOneOrMore(one.property(), property)).toList();
    String other = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    List<Relation> meant =
        named.isEmpty() ? own.stream().filter(one -> one.to().contains(other)).toList() : named;
    return meant.stream()
        .flatMap(one -> reference(one.property(), own).stream())
        .distinct()
        .toList();
  }

  /** The expansion whose object this property holds; nothing where it holds an id. */
  private static Optional<Expansion> reference(String object, List<Relation> own) {
    return own.stream()
        .map(Relation::property)
        .filter(one -> one.matches(".*Ids?") && isOneOrMore(object, one.replaceFirst("Ids?$", "")))
        .map(one -> new Expansion(one, object))
        .findFirst();
  }

  private static boolean isOneOrMore(String property, String one) {
    return Stream.of("", "s", "ren").anyMatch(more -> property.equals(one + more));
  }

  private static String camel(String word) {
    StringBuilder camel = new StringBuilder(word.length());
    for (String part : word.split("_", -1)) {
      camel.append(
          camel.isEmpty() || part.isEmpty()
              ? part
              : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return camel.toString();
  }
}
