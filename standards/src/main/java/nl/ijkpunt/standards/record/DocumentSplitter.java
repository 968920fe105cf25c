package nl.ijkpunt.standards.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one document of any size into chunks of items, wherever its arrays of records stand: at the
 * top, under the items of a page, under the names of collections, or under the bodies of a
 * gateway's answer. What stands around the arrays is kept aside and handed out at the end. A small
 * document takes the same way, so that size never changes what is found.
 */
final class DocumentSplitter {
  private final Cursor cursor;
  private final Envelopes envelopes;
  private final RecordTypes types;
  private final @Nullable RecordType forced;
  private final @Nullable RecordType hint;
  private final RecordReader.ChunkSink sink;
  private final Skeleton skeleton;
  private final Ahead ahead;

  /** The document that begins where the cursor is. */
  DocumentSplitter(
      Cursor cursor,
      Envelopes envelopes,
      @Nullable RecordType forced,
      @Nullable RecordType hint,
      RecordReader.ChunkSink sink) {
    this.cursor = cursor;
    this.envelopes = envelopes;
    this.types = envelopes.types();
    this.forced = forced;
    this.hint = hint;
    this.sink = sink;
    this.skeleton = new Skeleton(cursor);
    this.ahead = new Ahead(skeleton, types);
  }

  void split() throws IOException {
    JsonChunk.Shape shape = JsonChunk.Shape.DOCUMENT;
    boolean whole = false;
    try {
      whole = body("", hint, true);
      if (whole) {
        skeleton.take();
      } else {
        shape = JsonChunk.Shape.BROKEN_DOCUMENT;
      }
    } catch (Stopped stopped) {
      shape = stop(stopped);
    }
    sink.chunk(skeleton.chunk(shape, hint));
    if (whole) {
      after();
    }
  }

  /** Leaves it to the reader of the skeleton to say what is wrong, where it can tell. */
  private JsonChunk.Shape stop(Stopped stopped) {
    if (stopped.isTooLarge()) {
      sink.chunk(JsonChunk.of(stopped.problem(), cursor.measureKept()));
      return JsonChunk.Shape.BROKEN_DOCUMENT;
    }
    skeleton.takeWrong();
    return JsonChunk.Shape.DOCUMENT;
  }

  /** Nothing may follow; but after an object or array on a line of its own, other lines may. */
  private void after() throws IOException {
    long end = cursor.measureKept().line();
    if (!cursor.pass()) {
      return;
    }
    Place next = cursor.measureKept();
    boolean oneLine = skeleton.start().line() == end && skeleton.holdsContainer();
    if (oneLine && next.line() > end) {
      new LineSplitter(cursor.window(), next, hint, sink).split();
    } else if (skeleton.isRight()) {
      sink.chunk(JsonChunk.of(Malformed.after(next.location("")), next));
    }
  }

  /** A document, or one body in a gateway's answer; whether it goes on to its end. */
  private boolean body(String pointer, @Nullable RecordType type, boolean top) throws IOException {
    byte begin = cursor.token();
    if (begin == '[') {
      return items(pointer, type);
    }
    if (begin == '{' && !envelopes.isEnvelope(forced)) {
      return object(pointer, type, top);
    }
    skeleton.value();
    return true;
  }

  private boolean object(String pointer, @Nullable RecordType type, boolean top)
      throws IOException {
    boolean isRecord = false;
    boolean hasItems = false;
    for (boolean more = enter(); more; more = goesOn()) {
      String name = skeleton.name();
      isRecord |= types.idNames().contains(name);
      byte begin = cursor.token();
      boolean whole = true;
      if (isRecord || (begin != '[' && begin != '{')) {
        skeleton.value();
      } else if (begin == '{' && top && envelopes.isBodies(name)) {
        whole = bodies(inside(pointer, name));
      } else if (begin == '[' && envelopes.isItems(name) && !hasItems) {
        hasItems = true;
        whole = items(inside(pointer, name), type);
      } else if (begin == '[' && isCollection(name)) {
        whole = items(inside(pointer, name), types.ofCollection(name));
      } else {
        skeleton.value();
      }
      if (!whole) {
        return false;
      }
    }
    return true;
  }

  private boolean isCollection(String name) throws IOException {
    return forced == null && types.ofCollection(name) != null && ahead.isCollection();
  }

  private boolean bodies(String pointer) throws IOException {
    for (boolean more = enter(); more; more = goesOn()) {
      String name = skeleton.name();
      if (!body(inside(pointer, name), null, false)) {
        return false;
      }
    }
    return true;
  }

  private boolean items(String pointer, @Nullable RecordType type) throws IOException {
    skeleton.hollow();
    if (!new ItemSplitter(skeleton, types, pointer, type, sink).split()) {
      return false;
    }
    skeleton.follow();
    cursor.step();
    return true;
  }

  private static String inside(String pointer, String name) {
    return pointer + "/" + Pointers.segment(name);
  }

  /** Steps into an object; whether it holds anything. */
  private boolean enter() throws IOException {
    cursor.step();
    return cursor.token() != '}' || isPast();
  }

  /** Whether another member follows; steps past the object where none does. */
  private boolean goesOn() throws IOException {
    byte next = cursor.token();
    if (next == '}') {
      return isPast();
    }
    if (next != ',') {
      throw cursor.unexpected();
    }
    cursor.step();
    return true;
  }

  private boolean isPast() {
    cursor.step();
    return false;
  }
}
