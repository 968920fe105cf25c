package nl.ijkpunt.cli.endpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.schema.Exhibits;
import nl.ijkpunt.validators.schema.Wish;
import org.jspecify.annotations.Nullable;

/** What is sent to an endpoint that is written to: made up, and never what it gave of others. */
final class WrittenBody {
  private final EndpointModel model;
  private final Bindings bindings;
  private @Nullable Exhibits exhibits;

  WrittenBody(EndpointModel model, Bindings bindings) {
    this.model = model;
    this.bindings = bindings;
  }

  /** The body of a request; nothing where none can be made. */
  Optional<String> of(ExchangeCase.Request request, Operation operation, String id) {
    if (!request.isMadeUp()) {
      return Optional.of(request.body());
    }
    return operation
        .body()
        .map(Operation.Body::schema)
        .filter(schema -> !schema.isEmpty())
        .flatMap(schema -> made(schema, id));
  }

  /** An object with as little as the schema takes, and references to what the endpoint holds. */
  private Optional<String> made(String schema, String id) {
    Optional<RecordType> type =
        model.standard().types().all().stream()
            .filter(one -> one.schema().equals(schema))
            .findFirst();
    Map<String, @Nullable Object> wanted = new HashMap<>();
    if (!id.isEmpty()) {
      type.map(RecordType::id).ifPresent(name -> wanted.put("/" + name.name(), id));
    }
    Exhibits maker = exhibits();
    JsonValue least = JsonValue.parse(maker.make(schema, wish(wanted)));
    for (Relation relation : type.map(this::relations).orElse(List.of())) {
      JsonValue reference = least.member(relation.property()).orElse(null);
      if (reference != null && !reference.isObject()) {
        Optional<String> known = bindings.known(relation.to().get(0));
        if (known.isEmpty()) {
          return Optional.empty();
        }
        wanted.put(
            "/" + relation.property(), reference.isArray() ? List.of(known.get()) : known.get());
      }
    }
    String made = maker.make(schema, wish(wanted));
    return maker.refusals(schema, made).isEmpty() ? Optional.of(made) : Optional.empty();
  }

  private List<Relation> relations(RecordType type) {
    return model.standard().relations().of(type.name());
  }

  private static Wish wish(Map<String, @Nullable Object> wanted) {
    return new Wish(Set.of(), Set.of(), wanted);
  }

  private Exhibits exhibits() {
    Exhibits made = exhibits;
    if (made == null) {
      Standard standard = model.standard();
      made =
          Exhibits.of(
              standard,
              standard.profile(standard.usualProfile()).orElseThrow(),
              standard.codes()::complete);
      exhibits = made;
    }
    return made;
  }
}
