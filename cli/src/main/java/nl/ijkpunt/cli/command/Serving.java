package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.function.Consumer;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.serve.Holdings;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** Takes the records of sources into holdings. */
record Serving(Holdings holdings, Consumer<Text> told) implements Receiver {

  @Override
  public void source(Source source) {
    RecordReader reader = new JsonReader(holdings.standard().types(), null);
    RecordReader.ChunkReader chunks = reader.chunkReader();
    try {
      reader.split(
          source,
          0,
          chunk -> {
            chunks.read((JsonChunk) chunk, new Taking());
            reader.giveBack(chunk);
          });
    } catch (IOException e) {
      trouble(source.name(), new Text("could not be read on", "kon niet verder worden gelezen"));
    }
  }

  @Override
  public void trouble(String source, Text what) {
    told.accept(new Text(source + ": " + what.en(), source + ": " + what.nl()));
  }

  private final class Taking implements RecordReader.RecordSink {
    @Override
    public void record(JsonRecord record) {
      holdings.add(record);
    }

    @Override
    public void problem(ReadProblem problem) {
      String where = problem.location().source() + ":" + problem.location().line();
      told.accept(
          new Text(
              where + ": not served, as it cannot be read; ijk validate says why",
              where + ": niet geserveerd, want niet te lezen; ijk validate zegt waarom"));
    }
  }
}
