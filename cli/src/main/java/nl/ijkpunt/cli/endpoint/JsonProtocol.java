package nl.ijkpunt.cli.endpoint;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.ByteHash;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;

/** Endpoints of objects in JSON, each kind of request with a path of its own. */
final class JsonProtocol implements Protocol {
  private final EndpointModel model;
  private final JsonMasking masking;

  JsonProtocol(EndpointModel model) {
    this.model = model;
    this.masking = new JsonMasking(model.standard());
  }

  @Override
  public Course course(List<ExchangeCase> cases) {
    return new Planner(model, cases);
  }

  @Override
  public Intake intake() {
    return new JsonIntake(model);
  }

  @Override
  public Heard heard(Exchange exchange) {
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

  @Override
  public byte[] masked(byte[] body) {
    return masking.masked(body);
  }

  @Override
  public boolean followsRedirects() {
    return false;
  }

  @Override
  public RecordReader.ChunkReader chunkReader() {
    return new JsonReader(model.standard().types(), null).chunkReader();
  }
}
