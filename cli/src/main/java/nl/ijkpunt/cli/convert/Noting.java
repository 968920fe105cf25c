package nl.ijkpunt.cli.convert;

import java.io.IOException;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** Shows all records of the sources to an index; what is wrong with them is told later. */
public record Noting(RecordReader reader, Mapper.Index index) implements Receiver {
  @Override
  public void source(Source source) {
    RecordReader.ChunkReader chunks = reader.chunkReader();
    try {
      reader.split(
          source,
          0,
          chunk -> {
            if (chunk instanceof JsonChunk json) {
              chunks.read(json, new Items(index));
            }
            reader.giveBack(chunk);
          });
    } catch (IOException e) {
      // The conversion itself comes upon it again, and tells.
    }
  }

  @Override
  public void trouble(String source, Text what) {
    // The conversion itself comes upon it again, and tells.
  }

  private record Items(Mapper.Index index) implements RecordReader.RecordSink {
    @Override
    public void record(JsonRecord record) {
      index.note(record);
    }

    @Override
    public void problem(ReadProblem problem) {
      // The conversion itself comes upon it again, and tells.
    }
  }
}
