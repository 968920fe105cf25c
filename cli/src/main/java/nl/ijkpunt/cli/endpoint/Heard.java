package nl.ijkpunt.cli.endpoint;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.ByteHash;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.EndpointModel;

/**
 * An exchange with what was learnt from it, on the thread that fetched it.
 *
 * @param named every object that the answer names
 * @param records of each record in the answer a number that the same bytes share
 */
@SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, never compared
record Heard(Exchange exchange, List<Named> named, long[] records) {

  static Heard of(Exchange exchange, EndpointModel model) {
    List<Named> named = List.of();
    List<Long> records = new ArrayList<>();
    if (exchange.has(200) && exchange.json().isPresent()) {
      JsonValue body = exchange.json().get();
      named = exchange.isForData() ? Discovery.in(body, model) : List.of();
      List<JsonValue> all = body.member("items").isPresent() ? exchange.items() : List.of(body);
      all.forEach(record -> records.add(ByteHash.of(record)));
    }
    return new Heard(exchange, named, records.stream().mapToLong(Long::longValue).toArray());
  }
}
