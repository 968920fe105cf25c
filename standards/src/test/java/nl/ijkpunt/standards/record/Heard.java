package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Location;
import org.jspecify.annotations.Nullable;

/** Writes down what a reader tells, in the order of the source. */
final class Heard implements RecordReader.RecordSink {
  static final RecordTypes OOAPI = Standards.find("ooapi@5.0").orElseThrow().types();

  private final List<Line> lines = new ArrayList<>();
  private int chunks;

  static final String COURSE = "{\"courseId\":\"1\"}";
  static final String PROGRAM = "{\"programId\":\"2\"}";

  /** What is heard of a text whose name tells nothing. */
  static List<String> read(String text) {
    return read("export.json", text);
  }

  static List<String> read(String name, String text) {
    return of(name, text).lines();
  }

  static Heard of(String name, String text) {
    return of(name, text.getBytes(UTF_8), null, Sizes.DEFAULT);
  }

  static Heard of(String name, byte[] content) {
    return of(name, content, null, Sizes.DEFAULT);
  }

  /** What is heard when a chunk holds this many bytes. */
  static Heard inChunks(int chunk, String name, byte[] content) {
    return of(name, content, null, new Sizes(chunk, 1 << 20, 64 << 20));
  }

  static Heard of(String name, byte[] content, @Nullable RecordType forced, Sizes sizes) {
    Heard heard = new Heard();
    JsonReader reader = new JsonReader(OOAPI, forced, sizes);
    RecordReader.ChunkReader chunks = reader.chunkReader();
    try {
      reader.split(
          new Source(name, () -> new ByteArrayInputStream(content)),
          0,
          chunk -> {
            heard.chunks++;
            chunks.read((JsonChunk) chunk, heard);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    heard.lines.sort(Comparator.comparing(Line::location).thenComparing(Line::what));
    return heard;
  }

  @Override
  public void record(JsonRecord record) {
    Tape tape = record.tape();
    int root = record.root();
    int quotes = tape.kind(root) == Tape.STRING ? 1 : 0;
    int from = tape.start(root) - quotes;
    String written = new String(tape.bytes(), from, tape.end(root) + quotes - from, UTF_8);
    lines.add(new Line(record.type(), record.at(root, ""), written, record.line()));
  }

  @Override
  public void problem(ReadProblem problem) {
    Map<String, String> arguments = new TreeMap<>(problem.arguments());
    String what = problem.rule() + (arguments.isEmpty() ? "" : " " + arguments);
    lines.add(new Line(what, problem.location(), "", problem.location().line()));
  }

  /** One line each: {@code type@line:column pointer}. */
  List<String> lines() {
    return lines.stream().map(Line::shown).toList();
  }

  /** Everything that is known of each. */
  List<Line> all() {
    return lines;
  }

  int chunks() {
    return chunks;
  }

  /**
   * A record or a problem.
   *
   * @param what the record's type, or the rule and its arguments
   * @param written the record's bytes, as text
   * @param line the line the record gives for itself
   */
  record Line(String what, Location location, String written, long line) {
    String shown() {
      String pointer = location.pointer().isEmpty() ? "" : " " + location.pointer();
      return "%s @%d:%d%s".formatted(what, location.line(), location.column(), pointer);
    }
  }
}
