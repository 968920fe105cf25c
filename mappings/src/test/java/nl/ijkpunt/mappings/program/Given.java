package nl.ijkpunt.mappings.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.folder.MapperFolder;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlRecord;

/** A mapper in a folder, and a record for it. */
record Given(Path folder) {
  private static final Standard OOAPI = Standards.find("ooapi@5.0").orElseThrow();

  Given file(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Mapper mapper() throws UnusableMapper, IOException {
    return MapperFolder.open(folder);
  }

  /** What a record in XML becomes. */
  List<Mapped> xml(String text, LossAccount account) throws UnusableMapper, IOException {
    List<Mapped> made = new ArrayList<>();
    for (Chunk chunk : chunks(text)) {
      ((XmlChunk) chunk)
          .units()
          .forEach(
              unit ->
                  map(
                      new XmlRecord(
                          unit.local(),
                          unit,
                          Place.startOf("in.xml", 0),
                          new Subject(unit.local(), null, null)),
                      account,
                      made));
    }
    return made;
  }

  /** What records in JSON become. */
  List<Mapped> json(String text, LossAccount account) throws IOException {
    List<Mapped> made = new ArrayList<>();
    RecordReader.ChunkReader reader = reader().chunkReader();
    for (Chunk chunk : chunks(text)) {
      reader.read(
          (JsonChunk) chunk,
          new RecordReader.RecordSink() {
            @Override
            public void record(JsonRecord record) {
              map(record, account, made);
            }

            @Override
            public void problem(ReadProblem problem) {
              throw new IllegalStateException(problem.toString());
            }
          });
    }
    return made;
  }

  private void map(
      nl.ijkpunt.standards.record.DataRecord record, LossAccount account, List<Mapped> made) {
    try {
      Mapper mapper = mapper();
      mapper
          .mapping(mapper.to().get(0), Mapper.Given.of(id -> OOAPI))
          .map(record, account, made::add);
    } catch (UnusableMapper | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static LomReader reader() {
    return new LomReader(OOAPI.types());
  }

  private static List<Chunk> chunks(String text) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    reader()
        .split(
            new Source("in", () -> new ByteArrayInputStream(text.getBytes(UTF_8))), 0, chunks::add);
    return chunks;
  }
}
