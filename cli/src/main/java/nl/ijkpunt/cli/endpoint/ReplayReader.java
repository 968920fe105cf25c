package nl.ijkpunt.cli.endpoint;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;

/** Reads the exchanges of a capture: nothing is asked again. */
public final class ReplayReader implements RecordReader {
  private static final Text UNFINISHED =
      new Text(
          "the capture breaks off: not all was asked that was to be asked",
          "de opname breekt af: niet alles is gevraagd wat gevraagd moest worden");

  private final EndpointModel model;
  private final List<ExchangeCase> cases;
  private final Consumer<Text> broken;

  /**
   * A reader of captures.
   *
   * @param broken takes why not all is there
   */
  public ReplayReader(EndpointModel model, List<ExchangeCase> cases, Consumer<Text> broken) {
    this.model = model;
    this.cases = List.copyOf(cases);
    this.broken = broken;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    Protocol protocol = Protocol.of(model);
    Intake intake = protocol.intake();
    try (CaptureFile file = new CaptureFile(source.open(), cases)) {
      file.head();
      for (Exchange one = file.next(); one != null; one = file.next()) {
        if (model.operations().find(one.operation()).isEmpty()) {
          throw new IOException("it asks an operation that is not there: " + one.operation());
        }
        if (one.answered() != null) {
          intake.take(protocol.heard(one), sink);
        }
      }
      if (!file.isFinished()) {
        broken.accept(UNFINISHED);
      }
    }
  }

  @Override
  public void giveBack(Chunk chunk) {}

  @Override
  public ChunkReader chunkReader() {
    return Protocol.of(model).chunkReader();
  }
}
