package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.RecordReader.RecordSink;
import org.jspecify.annotations.Nullable;

/** Reads the records of chunks of JSON, on one thread, over one tape. */
final class JsonChunkReader {
  private final Tokenizer tokenizer = new Tokenizer();
  private final EnvelopeTest envelopes;
  private final @Nullable RecordType forced;

  JsonChunkReader(RecordTypes types, @Nullable RecordType forced) {
    this.envelopes = new EnvelopeTest(types);
    this.forced = forced;
  }

  void read(Chunk chunk, RecordSink sink) {
    if (chunk.problem() != null) {
      sink.problem(chunk.problem());
      return;
    }
    Lines lines = new Lines(chunk.place(), chunk.bytes(), chunk.from());
    Unfolding unfolding = new Unfolding(envelopes, forced, tokenizer, chunk, lines, sink);
    switch (chunk.shape()) {
      case LINES -> lines(chunk, lines, sink, unfolding);
      case DOCUMENT, SKELETON -> document(chunk, lines, sink, unfolding);
      case ITEMS -> items(chunk, lines, sink, unfolding);
    }
  }

  private void lines(Chunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    byte[] bytes = chunk.bytes();
    int at = chunk.from();
    int counted = at;
    long line = chunk.place().line();
    while (true) {
      at = firstToken(bytes, at, chunk.to());
      if (at >= chunk.to()) {
        return;
      }
      // A record that was read whole has no line feed in it: only what stands between is counted.
      line += Bytes.lineFeeds(bytes, counted, at);
      counted = at;
      lines.know(at, line);
      int end = tokenizer.read(bytes, at, chunk.to(), true);
      if (end >= 0) {
        int next = afterLine(bytes, end, chunk.to());
        if (next < 0) {
          sink.problem(problem("json-nothing-after-value", lines, end, Map.of()));
        }
        unfolding.document();
        counted = end;
        at = next >= 0 ? next : afterLineFeed(bytes, end, chunk.to());
      } else {
        malformed(lines, sink);
        at = afterLineFeed(bytes, tokenizer.malformedAt(), chunk.to());
      }
    }
  }

  private void document(Chunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    int end = tokenizer.read(chunk.bytes(), chunk.from(), chunk.to(), false);
    if (end < 0) {
      boolean told = chunk.shape() == Chunk.Shape.SKELETON;
      if (!told && !isBlank(chunk)) {
        malformed(lines, sink);
      }
      unfolding.document();
      return;
    }
    unfolding.document();
    int rest = firstToken(chunk.bytes(), end, chunk.to());
    if (rest < chunk.to()) {
      sink.problem(problem("json-nothing-after-value", lines, rest, Map.of()));
    }
  }

  private void items(Chunk chunk, Lines lines, RecordSink sink, Unfolding unfolding) {
    int at = chunk.from();
    long index = chunk.index();
    while (at < chunk.to()) {
      int end = tokenizer.read(chunk.bytes(), at, chunk.to(), false);
      if (end < 0) {
        malformed(lines, sink);
        return;
      }
      unfolding.item(index++);
      at = firstToken(chunk.bytes(), end, chunk.to());
      if (at < chunk.to() && chunk.bytes()[at] == ',') {
        at = firstToken(chunk.bytes(), at + 1, chunk.to());
      } else if (at < chunk.to()) {
        sink.problem(problem("json-nothing-after-value", lines, at, Map.of()));
        return;
      }
    }
  }

  private void malformed(Lines lines, RecordSink sink) {
    int at = tokenizer.malformedAt();
    Malformation what = tokenizer.malformation();
    sink.problem(
        switch (what == null ? Malformation.UNEXPECTED_CHARACTER : what) {
          case BREAKS_OFF -> problem("json-complete", lines, at, Map.of());
          case TOO_DEEP ->
              problem(
                  "json-nesting-limited",
                  lines,
                  at,
                  Map.of("limit", String.valueOf(Tokenizer.MAX_DEPTH)));
          case NOT_UTF_8 -> problem("json-utf-8", lines, at, Map.of());
          case TOO_LARGE -> problem("json-size-limited", lines, at, Map.of("limit", "1000 digits"));
          default -> problem("json-syntax", lines, at, Map.of("found", found(at)));
        });
  }

  private String found(int at) {
    byte[] bytes = tokenizer.tape().bytes();
    int end = at;
    while (end < bytes.length && end < at + 20 && isWordByte(bytes[end])) {
      end++;
    }
    return end > at ? new String(bytes, at, end - at, US_ASCII) : character(bytes, at);
  }

  private static String character(byte[] bytes, int at) {
    int c = bytes[at];
    return c > ' ' && c < 0x7F ? String.valueOf((char) c) : "U+%04X".formatted(c & 0xFF);
  }

  private static boolean isWordByte(byte b) {
    return ((b | 0x20) >= 'a' && (b | 0x20) <= 'z')
        || (b >= '0' && b <= '9')
        || b == '+'
        || b == '-';
  }

  private static ReadProblem problem(
      String rule, Lines lines, int at, Map<String, String> arguments) {
    Location location = lines.location(at, "");
    return new ReadProblem(rule, location, arguments);
  }

  private static boolean isBlank(Chunk chunk) {
    return firstToken(chunk.bytes(), chunk.from(), chunk.to()) >= chunk.to();
  }

  private static int firstToken(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to
        && (bytes[at] == '\n' || bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** The index after the line feed that ends this line, or -1 when something else is in the way. */
  private static int afterLine(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\t')) {
      at++;
    }
    return at >= to ? to : bytes[at] == '\n' ? at + 1 : -1;
  }

  private static int afterLineFeed(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, to);
  }
}
