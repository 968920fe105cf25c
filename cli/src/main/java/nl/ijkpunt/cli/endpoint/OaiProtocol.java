package nl.ijkpunt.cli.endpoint;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;

/** Repositories of OAI-PMH. */
record OaiProtocol(EndpointModel model) implements Protocol {

  @Override
  public Course course(List<ExchangeCase> cases) {
    return new OaiCourse(model, cases);
  }

  @Override
  public Intake intake() {
    return (heard, sink) -> sink.chunk(chunk(heard.exchange()));
  }

  /**
   * The exchange with the records in it. Answers are not judged as a saved harvest is: whether one
   * page is all there is, only the exchanges together tell.
   */
  private static ExchangeChunk chunk(Exchange exchange) {
    Optional<XmlChunk> xml = exchange.xml().filter(chunk -> exchange.has(200));
    if (xml.isEmpty()) {
      return ExchangeChunk.bare(exchange);
    }
    boolean records =
        exchange.isForData() && OaiAnswer.asked(exchange).equals(Optional.of(OaiVerb.LIST_RECORDS));
    List<XmlElement> units =
        xml.get().units().stream().filter(unit -> records && unit.parent() != null).toList();
    return ExchangeChunk.of(exchange, new XmlChunk(xml.get().place(), units, xml.get().problem()));
  }

  @Override
  public Heard heard(Exchange exchange) {
    return new Heard(OaiAnswer.read(exchange), List.of(), new long[0]);
  }

  @Override
  public byte[] masked(byte[] body) {
    return OaiMasking.masked(body);
  }

  @Override
  public boolean followsRedirects() {
    return true;
  }

  @Override
  public RecordReader.ChunkReader chunkReader() {
    return new LomReader(model.standard().types()).chunkReader();
  }
}
