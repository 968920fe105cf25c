package nl.ijkpunt.standards.record;

import java.io.IOException;
import java.util.Map;
import nl.ijkpunt.standards.finding.Location;

/** Walks through a JSON text of any length, of which only a window is in memory. */
final class Cursor {
  private final Window window;
  private final Place start;
  private Runnable beforeMoving = () -> {};
  private int at;
  private int measured;
  private long line = 1;
  private long column;

  Cursor(Window window, Place start) {
    this.window = window;
    this.start = start;
    this.at = window.mark();
    this.measured = at;
  }

  byte[] bytes() {
    return window.bytes();
  }

  /** The index of the current byte; indexes hold until the window moves. */
  int at() {
    return at;
  }

  /** What must be kept from here on; {@code action} runs before the window moves. */
  void keep(int from, Runnable action) {
    window.advance(from);
    beforeMoving = action;
  }

  /** Where what is kept begins. */
  int kept() {
    return window.mark();
  }

  /** Whether there is a byte here. */
  boolean hasMore() throws IOException {
    while (at >= window.limit()) {
      if (window.ended()) {
        return false;
      }
      beforeMoving.run();
      int shift = window.mark();
      if (window.limit() - shift > Window.MAX_RECORD) {
        throw new Stopped(LineSplitter.tooLarge(place(shift)));
      }
      measure(shift);
      window.next();
      at -= shift;
      measured -= shift;
    }
    return true;
  }

  /** The byte here. */
  byte current() throws IOException {
    if (at >= window.limit() && !hasMore()) {
      throw stopped("json-complete", Map.of());
    }
    return window.bytes()[at];
  }

  void step() {
    at++;
  }

  /** The first byte here or further on that is not white space. */
  byte token() throws IOException {
    byte c = current();
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      at++;
      c = current();
    }
    return c;
  }

  /** Whether anything but white space follows. */
  boolean hasToken() throws IOException {
    while (hasMore()) {
      byte c = window.bytes()[at];
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Steps over a value; whether it is right inside is for whoever reads it. */
  void skipValue() throws IOException {
    int depth = 0;
    do {
      byte c = current();
      switch (c) {
        case '"' -> skipString();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        default -> {
          if (depth == 0) {
            skipScalar();
          } else {
            at++;
          }
        }
      }
    } while (depth > 0);
  }

  private void skipScalar() throws IOException {
    int begin = at;
    while (hasMore()) {
      byte c = window.bytes()[at];
      if (c == ',' || c == ']' || c == '}' || c <= ' ' || c == ':') {
        break;
      }
      at++;
    }
    if (at == begin) {
      throw unexpected();
    }
  }

  private void skipString() throws IOException {
    at++;
    while (true) {
      byte c = current();
      if (at + 8 <= window.limit()) {
        long ends = Bytes.stringEnds(Bytes.word(window.bytes(), at));
        if (ends == 0) {
          at += 8;
          continue;
        }
        at += Long.numberOfTrailingZeros(ends) >>> 3;
        c = window.bytes()[at];
      }
      at++;
      if (c == '"') {
        return;
      }
      if (c == '\\') {
        current();
        at++;
      }
    }
  }

  /** The place of a byte that is still in memory. */
  Place place(int index) {
    measure(index);
    return new Place(start.source(), start.ordinal(), window.before() + index, line, column);
  }

  private void measure(int to) {
    if (to <= measured) {
      return;
    }
    byte[] bytes = window.bytes();
    int lineFeeds = Bytes.lineFeeds(bytes, measured, to);
    if (lineFeeds == 0) {
      column += Bytes.characters(bytes, measured, to);
    } else {
      line += lineFeeds;
      int lineStart = to;
      while (bytes[lineStart - 1] != '\n') {
        lineStart--;
      }
      column = Bytes.characters(bytes, lineStart, to);
    }
    measured = to;
  }

  Stopped unexpected() throws IOException {
    String found = new String(new char[] {(char) (current() & 0xFF)});
    return stopped("json-syntax", Map.of("found", found));
  }

  /** Why reading stops here. */
  Stopped stopped(String rule, Map<String, String> arguments) {
    Place here = place(Math.min(at, window.limit()));
    Location location =
        new Location(
            here.source(), here.ordinal(), here.offset(), here.line(), here.column() + 1, "");
    return new Stopped(new ReadProblem(rule, location, arguments));
  }

  /** The text cannot be read on. */
  static final class Stopped extends RuntimeException {
    private final transient ReadProblem problem;

    Stopped(ReadProblem problem) {
      super(problem.rule(), null, false, false);
      this.problem = problem;
    }

    ReadProblem problem() {
      return problem;
    }
  }
}
