package nl.ijkpunt.cli.endpoint;

import java.util.List;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;

/** How endpoints of a kind are asked, and how what they answer is read. Any thread may use it. */
interface Protocol {

  /** What is asked of one endpoint, with the cases of a suite. */
  Course course(List<ExchangeCase> cases);

  /** What takes in the exchanges with one endpoint. */
  Intake intake();

  /** What there is to learn from an exchange. */
  Heard heard(Exchange exchange);

  /** A body with what it says of persons made unreadable; the same where it says nothing. */
  byte[] masked(byte[] body);

  /** Whether an answer may come from elsewhere. */
  boolean followsRedirects();

  /** Reads the records of what was taken in. */
  RecordReader.ChunkReader chunkReader();

  /** How the endpoints of a standard are asked. */
  static Protocol of(EndpointModel model) {
    return model.standard().lom() == null ? new JsonProtocol(model) : new OaiProtocol(model);
  }
}
