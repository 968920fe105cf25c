package nl.ijkpunt.cli.endpoint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.EndpointModel;

/** Turns exchanges, in order, into what is judged; records that were seen are not judged again. */
final class Intake {
  private final EndpointModel model;
  private final Set<Long> seen = new HashSet<>();

  Intake(EndpointModel model) {
    this.model = model;
  }

  ExchangeChunk take(Heard heard) {
    Exchange exchange = heard.exchange();
    Operation operation = model.operation(exchange);
    boolean readable =
        exchange.isGet() && exchange.body().length > 0 && exchange.query("expand").isEmpty();
    boolean holds = exchange.isForData() || operation.kind().isPaged();
    if (readable && holds && exchange.has(200)) {
      boolean whole =
          exchange.isForData()
              && (operation.kind() == Operation.Kind.INSTANCE
                  || operation.kind() == Operation.Kind.SERVICE);
      return ExchangeChunk.of(exchange, type(operation.recordType()), whole, repeated(heard));
    }
    boolean problem = exchange.status() >= 400 && exchange.json().isPresent();
    return readable && problem
        ? ExchangeChunk.of(exchange, type("Problem"), false, new long[0])
        : ExchangeChunk.bare(exchange);
  }

  private RecordType type(String name) {
    return model.standard().type(name).orElseThrow();
  }

  private long[] repeated(Heard heard) {
    return Arrays.stream(heard.records()).filter(record -> !seen.add(record)).toArray();
  }
}
