package nl.ijkpunt.cli.endpoint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.EndpointModel;

/** Turns exchanges, in order, into what is judged; records that were seen are not judged again. */
final class JsonIntake implements Intake {
  private final EndpointModel model;
  private final Set<Long> seen = new HashSet<>();
  private final Map<String, Map<RecordType, RecordType>> exact = new HashMap<>();

  JsonIntake(EndpointModel model) {
    this.model = model;
  }

  @Override
  public void take(Heard heard, RecordReader.ChunkSink sink) {
    sink.chunk(chunk(heard));
  }

  private ExchangeChunk chunk(Heard heard) {
    Exchange exchange = heard.exchange();
    Operation operation = model.operation(exchange);
    // A list that is answered with nothing is told by a rule; of all else that it breaks off.
    boolean readable =
        exchange.isGet()
            && (exchange.body().length > 0 || !operation.kind().isPaged())
            && exchange.query("expand").isEmpty();
    boolean holds = exchange.isForData() || operation.kind().isPaged();
    if (readable && holds && exchange.has(200)) {
      boolean whole =
          exchange.isForData()
              && (operation.kind() == Operation.Kind.INSTANCE
                  || operation.kind() == Operation.Kind.SERVICE);
      RecordType asked = type(operation.recordType());
      return ExchangeChunk.of(exchange, asked, whole, repeated(heard)).with(exact(asked, exchange));
    }
    boolean problem = exchange.status() >= 400 && exchange.json().isPresent();
    return readable && problem ? problem(exchange) : ExchangeChunk.bare(exchange);
  }

  private ExchangeChunk problem(Exchange exchange) {
    RecordType problem = type("Problem");
    return ExchangeChunk.of(exchange, problem, false, new long[0]).with(exact(problem, exchange));
  }

  /** The types that can stand where this is asked for, with the schema that the operation has. */
  private Map<RecordType, RecordType> exact(RecordType type, Exchange exchange) {
    String schema =
        model
            .operation(exchange)
            .answer(exchange.status())
            .map(Operation.Answer::schema)
            .orElse("");
    // Where several types can stand the record itself tells best what it must hold.
    return schema.isEmpty() || type.fallback()
        ? Map.of()
        : exact.computeIfAbsent(type.name() + " " + schema, key -> checkedWith(type, schema));
  }

  private Map<RecordType, RecordType> checkedWith(RecordType type, String schema) {
    Map<RecordType, RecordType> all = new HashMap<>();
    model.standard().types().all().stream()
        .filter(type::covers)
        .forEach(one -> all.put(one, one.checkedWith(schema)));
    return all;
  }

  private RecordType type(String name) {
    return model.standard().type(name).orElseThrow();
  }

  private long[] repeated(Heard heard) {
    return Arrays.stream(heard.records()).filter(record -> !seen.add(record)).toArray();
  }
}
