package nl.ijkpunt.standards.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Relations;

/**
 * How the endpoints of one version of a standard differ from those of another.
 *
 * @param consumer the property of a record that says for which receivers it is meant
 * @param serviceConsumers the property by which an endpoint says what receivers it knows
 * @param filtersByConsumer whether who asks for a consumer gets only what is meant for that
 * @param writesBeside whether another object is written beside its id, and not in its place
 * @param version what media types say of the version; empty where they say nothing
 * @param writtenOut relations that are always written out, by the id of the operation
 */
public record EndpointStyle(
    String consumer,
    String serviceConsumers,
    boolean filtersByConsumer,
    boolean writesBeside,
    String version,
    Map<String, List<String>> writtenOut) {
  /** The member of an OpenAPI document that says it. */
  private static final String MEMBER = "x-endpoint";

  private static final String OWN_TYPES = "application/vnd.";

  public EndpointStyle {
    writtenOut = Map.copyOf(writtenOut);
  }

  /** The relations that an operation always writes out. */
  public List<String> writtenOut(Operation operation) {
    return writtenOut.getOrDefault(operation.id(), List.of());
  }

  /** What a word of the parameter {@code expand} stands for in records of a type. */
  public List<Expansion> expansions(String word, String type, Relations relations) {
    return Expansion.of(word, type, relations, this);
  }

  /** The media type as it is asked for and answered: with the version, where that belongs in it. */
  public String typed(String mediaType) {
    return version.isEmpty() || !mediaType.startsWith(OWN_TYPES)
        ? mediaType
        : mediaType + ";version=" + version;
  }

  /** The keys of the receivers that a property of an object names: one, or several. */
  public static Stream<String> keys(JsonValue object, String property) {
    return object.member(property).stream()
        .flatMap(value -> value.isArray() ? value.items().stream() : Stream.of(value))
        .flatMap(one -> one.text("consumerKey").stream());
  }

  /** The keys of the receivers that a record is meant for. */
  public Stream<String> consumers(JsonValue object) {
    return keys(object, consumer);
  }

  static EndpointStyle of(JsonValue document, Standard standard) {
    JsonValue said = document.member(MEMBER).orElseGet(() -> JsonValue.parse("{}"));
    Map<String, List<String>> writtenOut = new LinkedHashMap<>();
    said.member("writtenOut")
        .ifPresent(all -> all.members().forEach(m -> writtenOut.put(m.name(), m.value().texts())));
    return new EndpointStyle(
        said.text("consumer").orElse("consumers"),
        said.text("serviceConsumers").orElse("consumers"),
        isTrue(said, "filtersByConsumer"),
        isTrue(said, "writesBeside"),
        isTrue(said, "namesVersion") ? standard.version() : "",
        writtenOut);
  }

  private static boolean isTrue(JsonValue of, String name) {
    return of.member(name).map(JsonValue::isTrue).orElse(false);
  }
}
