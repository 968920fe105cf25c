package nl.ijkpunt.standards.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * All operations of a standard's endpoints, as its OpenAPI document has them.
 *
 * @param style what is particular to them
 */
public record Operations(List<Operation> all, EndpointStyle style) {

  public Operations {
    all = List.copyOf(all);
  }

  /** The operations of a standard on board, where it says any; learning material is harvested. */
  public static Optional<Operations> of(Standard standard) {
    if (standard.lom() != null) {
      return Optional.of(OaiOperations.of());
    }
    String name = "/standards/" + standard.id().replace('@', '/') + "/openapi.json";
    try (InputStream in = Operations.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Reading(JsonValue.parse(in.readAllBytes()), standard).operations());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operation with this id. */
  public Optional<Operation> find(String id) {
    // Every rule asks it of every exchange: no stream.
    for (Operation operation : all) {
      if (operation.id().equals(id)) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  /** Those of this kind that read. */
  public List<Operation> of(Operation.Kind kind) {
    return all.stream().filter(operation -> operation.kind() == kind).toList();
  }

  /**
   * Those that go by one of these names.
   *
   * @param names ids, or kinds, which stand for all of them that read
   */
  public List<Operation> named(Collection<String> names) {
    List<Operation> named = new ArrayList<>();
    for (String name : names) {
      Operation.Kind.named(name).ifPresent(kind -> named.addAll(of(kind)));
      find(name).ifPresent(named::add);
    }
    return named;
  }

  /**
   * What an operation is asked of.
   *
   * @param id the id in the path; empty where there is none
   */
  public record Match(Operation operation, String id) {}

  /** Which operation this path is, where it is any; a path in so many words goes before others. */
  public Optional<Match> match(String method, String path) {
    @Nullable Match best = null;
    for (Operation operation : all) {
      if (operation.method().equals(method)) {
        Optional<String> id = operation.match(path);
        if (id.isPresent() && (best == null || id.get().length() < best.id().length())) {
          best = new Match(operation, id.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The methods by which this path may be asked. */
  public List<String> methods(String path) {
    return all.stream()
        .filter(operation -> operation.match(path).isPresent())
        .map(Operation::method)
        .distinct()
        .toList();
  }

  /** Reads an OpenAPI document. */
  private record Reading(JsonValue document, Standard standard) {
    private static final String JSON = "application/json";

    Operations operations() {
      List<Operation> all = new ArrayList<>();
      for (JsonValue.Member path : members(document, "paths")) {
        for (JsonValue.Member method : path.value().members()) {
          all.add(operation(path.name(), method));
        }
      }
      return new Operations(all, EndpointStyle.of(document, standard));
    }

    private static List<JsonValue.Member> members(JsonValue of, String name) {
      return of.member(name).map(JsonValue::members).orElse(List.of());
    }

    private Operation operation(String path, JsonValue.Member method) {
      JsonValue about = method.value();
      String verb = method.name().toUpperCase(Locale.ROOT);
      Optional<JsonValue> right =
          about.member("responses").flatMap(all -> all.member("200")).map(this::resolve);
      List<JsonValue.Member> contents =
          right.map(answer -> members(answer, "content")).orElse(List.of());
      Optional<JsonValue> content = contents.stream().map(JsonValue.Member::value).findFirst();
      String type = content.flatMap(c -> c.text("x-record-type")).orElse("");
      return new Operation(
          about.text("operationId").orElse(verb + " " + path),
          verb,
          path,
          kind(verb, path, type, content),
          type,
          contents.isEmpty()
              ? List.of(JSON)
              : contents.stream().map(JsonValue.Member::name).toList(),
          parameters(about),
          answers(about),
          about.member("requestBody").flatMap(this::body));
    }

    private Optional<Operation.Body> body(JsonValue request) {
      return members(request, "content").stream()
          .findFirst()
          .map(
              content ->
                  new Operation.Body(
                      content.name(),
                      content.value().member("schema").flatMap(this::bodySchema).orElse("")));
    }

    /** The name of a schema, or of the only one that it consists of. */
    private Optional<String> bodySchema(JsonValue schema) {
      List<JsonValue> parts = schema.items("allOf");
      return schemaName(parts.size() == 1 && schema.members().size() == 1 ? parts.get(0) : schema);
    }

    private List<Operation.Answer> answers(JsonValue operation) {
      return members(operation, "responses").stream()
          .map(one -> answer(one.name(), resolve(one.value())))
          .toList();
    }

    private Operation.Answer answer(String status, JsonValue response) {
      Optional<JsonValue> schema =
          members(response, "content").stream()
              .findFirst()
              .flatMap(content -> content.value().member("schema"));
      Optional<JsonValue> item =
          schema.stream()
              .flatMap(page -> page.items("allOf").stream())
              .flatMap(part -> part.member("properties").stream())
              .flatMap(all -> all.member("items").stream())
              .flatMap(items -> items.member("items").stream())
              .findFirst();
      return new Operation.Answer(
          status, item.or(() -> schema).flatMap(this::schemaName).orElse(""), item.isPresent());
    }

    private Optional<String> schemaName(JsonValue schema) {
      return schema
          .text("$ref")
          .map(reference -> reference.replaceFirst("^schema/", "").replaceFirst("\\.json$", ""))
          .filter(name -> standard.schemas().containsKey(name));
    }

    private static Operation.Kind kind(
        String verb, String path, String type, Optional<JsonValue> content) {
      List<String> segments = Operation.segments(path);
      boolean last = !segments.isEmpty() && segments.get(segments.size() - 1).startsWith("{");
      long varying = segments.stream().filter(segment -> segment.startsWith("{")).count();
      boolean paged =
          content
              .flatMap(c -> c.member("schema"))
              .map(schema -> !schema.items("allOf").isEmpty())
              .orElse(false);
      if (!verb.equals("GET") || type.isEmpty()) {
        return Operation.Kind.OTHER;
      }
      if (segments.isEmpty()) {
        return Operation.Kind.SERVICE;
      }
      if (segments.size() == 1 && varying == 0) {
        return Operation.Kind.LIST;
      }
      if (segments.size() == 2 && last) {
        return Operation.Kind.INSTANCE;
      }
      boolean below = segments.size() == 3 && varying == 1 && !last && paged;
      return below ? Operation.Kind.SUBLIST : Operation.Kind.OTHER;
    }

    private List<Parameter> parameters(JsonValue operation) {
      List<Parameter> parameters = new ArrayList<>();
      for (JsonValue written : operation.items("parameters")) {
        JsonValue one = resolve(written);
        if (one.text("in").orElse("").equals("query")) {
          one.member("schema")
              .map(s -> Parameter.of(one.text("name").orElse(""), s, this::schema))
              .ifPresent(parameters::add);
        }
      }
      return parameters;
    }

    /** A part of the document that is written elsewhere in it. */
    private JsonValue resolve(JsonValue value) {
      Optional<String> reference = value.text("$ref");
      if (reference.isEmpty() || !reference.get().startsWith("#/")) {
        return value;
      }
      JsonValue at = document;
      for (String name : reference.get().substring(2).split("/", -1)) {
        at =
            at.member(name)
                .orElseThrow(() -> new IllegalArgumentException("nowhere: " + reference.get()));
      }
      return at;
    }

    private JsonValue schema(JsonValue value) {
      return schemaName(value).map(name -> standard.schemas().get(name)).orElse(value);
    }
  }
}
