package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import nl.ijkpunt.standards.finding.Location;

/**
 * Walks through a JSON text of any length, of which only a window is in memory.
 *
 * <p>A little longer than our limit: every step may move the window, and with it every index.
 */
final class Cursor {
  private final Window window;
  private final Place start;
  private Runnable beforeMoving = () -> {};
  private byte[] open = new byte[64];
  private int most;
  private int at;
  private int measured;
  private long line;
  private long column;

  /** A walk from the window's mark, which stands at this place. */
  Cursor(Window window, Place start) {
    this.window = window;
    this.start = start;
    this.most = window.sizes().record();
    this.at = window.mark();
    this.measured = at;
    this.line = start.line();
    this.column = start.column();
  }

  byte[] bytes() {
    return window.bytes();
  }

  Window window() {
    return window;
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

  /** Goes back to where what is kept begins. */
  void rewind() {
    at = window.mark();
  }

  /** Goes to the next token, if there is one, and keeps nothing before it. */
  boolean pass() throws IOException {
    keep(at, () -> window.advance(at));
    boolean found = hasToken();
    keep(at, () -> {});
    return found;
  }

  /** How much may be kept at once. */
  void most(int bytes) {
    most = bytes;
  }

  /** Whether there is a byte here. */
  boolean hasMore() throws IOException {
    return at < window.limit() || hasMoreAt(at);
  }

  /** Makes sure that a few bytes from here on are in memory, if there are any. */
  void look(int bytes) throws IOException {
    int ahead = Math.min(bytes, window.limit() - at);
    while (ahead < bytes && hasMoreAt(at + ahead)) {
      ahead = Math.min(bytes, window.limit() - at);
    }
  }

  private boolean hasMoreAt(int index) throws IOException {
    int wanted = index;
    while (wanted >= window.limit()) {
      if (window.ended()) {
        return false;
      }
      beforeMoving.run();
      int shift = window.mark();
      if (at - shift > most) {
        throw tooLarge();
      }
      measure(shift);
      window.next();
      at -= shift;
      wanted -= shift;
      measured -= shift;
    }
    return true;
  }

  /** The byte here. */
  byte current() throws IOException {
    if (at >= window.limit() && !hasMore()) {
      throw stopped("json-complete", at, Map.of());
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
          enter(depth++, c);
          at++;
        }
        case '}', ']' -> {
          // In ASCII each closing bracket stands two after its opening one.
          if (depth == 0 || open[--depth] != c - 2) {
            throw unexpected();
          }
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

  private void enter(int depth, byte bracket) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, depth * 2);
    }
    open[depth] = bracket;
  }

  private void skipScalar() throws IOException {
    boolean any = false;
    while (hasMore() && !endsScalar(window.bytes()[at])) {
      any = true;
      at++;
    }
    if (!any) {
      throw unexpected();
    }
  }

  private static boolean endsScalar(byte c) {
    return switch (c) {
      case ',', ':', '"', '[', ']', '{', '}' -> true;
      default -> c <= ' ';
    };
  }

  /** Steps over a string. */
  void skipString() throws IOException {
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

  /** Steps over a string that is kept from here on or before; gives its text, unescaped. */
  String text() throws IOException {
    int begin = at - window.mark();
    skipString();
    int from = window.mark() + begin + 1;
    String raw = new String(window.bytes(), from, at - 1 - from, UTF_8);
    return raw.indexOf('\\') < 0 ? raw : Escapes.decodeIfRight(raw);
  }

  /** The place of a byte that is kept. */
  Place place(int index) {
    byte[] bytes = window.bytes();
    int lineFeeds = Bytes.lineFeeds(bytes, measured, index);
    int lineStart = index;
    while (lineStart > measured && bytes[lineStart - 1] != '\n') {
      lineStart--;
    }
    long before = lineFeeds == 0 ? column : 0;
    long here = before + Bytes.characters(bytes, lineStart, index);
    long offset = window.before() + index;
    return new Place(start.source(), start.ordinal(), offset, line + lineFeeds, here);
  }

  /** The place of the first byte that is kept. */
  Place measureKept() {
    return measure(window.mark());
  }

  private Place measure(int index) {
    Place place = place(index);
    measured = index;
    line = place.line();
    column = place.column();
    return place;
  }

  Stopped unexpected() throws IOException {
    look(Malformed.FOUND);
    current();
    String found = Malformed.found(window.bytes(), at, window.limit());
    return stopped("json-syntax", at, Map.of("found", found));
  }

  /** What is kept is too large to keep more. */
  Stopped tooLarge() {
    return new Stopped(Malformed.tooLarge(place(window.mark()), most), true);
  }

  /** Why reading stops here. */
  private Stopped stopped(String rule, int index, Map<String, String> arguments) {
    Location location = place(Math.min(index, window.limit())).location("");
    return new Stopped(new ReadProblem(rule, location, arguments), false);
  }
}
