package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one document that is too large to hold into chunks of items, wherever its arrays of records
 * stand: at the top, under the items of a page, under the names of collections, or under the bodies
 * of a gateway's answer. What stands around the arrays is kept aside and handed out at the end,
 * with a zero for each record.
 */
final class DocumentSplitter {
  private final Cursor cursor;
  private final Place start;
  private final RecordTypes types;
  private final @Nullable String collection;
  private final RecordReader.ChunkSink sink;
  private final ByteArrayOutputStream skeleton = new ByteArrayOutputStream();
  private final Set<String> idNames;

  DocumentSplitter(
      Window window,
      Place start,
      RecordTypes types,
      @Nullable String collection,
      RecordReader.ChunkSink sink) {
    this.cursor = new Cursor(window, start);
    this.start = start;
    this.types = types;
    this.collection = collection;
    this.sink = sink;
    idNames = types.idNames();
  }

  void split() throws IOException {
    try {
      cursor.token();
      dropBefore();
      body("", collection, true);
      dropBefore();
      if (cursor.hasToken()) {
        throw cursor.stopped("json-nothing-after-value", Map.of());
      }
    } catch (Cursor.Stopped stopped) {
      sink.chunk(Chunk.of(stopped.problem(), start));
    }
    byte[] rest = skeleton.toByteArray();
    byte[] padded = Bytes.padded(rest);
    Chunk.Shape shape = Chunk.Shape.SKELETON;
    sink.chunk(new Chunk(padded, 0, rest.length, start, shape, "", 0, collection, null));
  }

  /** A document, or one body in a gateway's answer. */
  private void body(String pointer, @Nullable String hint, boolean top) throws IOException {
    byte first = cursor.token();
    if (first == '[') {
      items(pointer, hint);
    } else if (first == '{') {
      object(pointer, hint, top, false);
    } else {
      copyValue();
    }
  }

  private void object(String pointer, @Nullable String hint, boolean top, boolean bodies)
      throws IOException {
    copyByte();
    boolean isRecord = false;
    while (cursor.token() != '}') {
      String name = copyName();
      isRecord |= idNames.contains(name);
      String inner = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      if (bodies) {
        body(inner, null, false);
      } else {
        member(name, inner, isRecord ? null : hint, top, isRecord);
      }
      if (cursor.token() == ',') {
        copyByte();
      } else if (cursor.token() != '}') {
        throw cursor.unexpected();
      }
    }
    copyByte();
  }

  private void member(
      String name, String pointer, @Nullable String hint, boolean top, boolean isRecord)
      throws IOException {
    byte first = cursor.token();
    boolean records = first == '[' && !isRecord;
    if (records && name.equals(types.envelope().items())) {
      items(pointer, hint);
    } else if (records && types.ofCollection(name) != null) {
      items(pointer, name);
    } else if (first == '{' && top && name.equals(types.envelope().bodies())) {
      object(pointer, null, false, true);
    } else {
      copyValue();
    }
  }

  private void items(String pointer, @Nullable String hint) throws IOException {
    copyByte();
    cursor.token();
    Items items = new Items(pointer, hint);
    cursor.keep(cursor.at(), items::emit);
    try {
      items.read();
    } finally {
      items.emit();
      dropBefore();
    }
    copyByte();
  }

  private void copyByte() {
    skeleton.write(cursor.bytes()[cursor.at()]);
    cursor.step();
    dropBefore();
  }

  private String copyName() throws IOException {
    if (cursor.token() != '"') {
      throw cursor.unexpected();
    }
    int from = skeleton.size();
    copyValue();
    if (cursor.token() != ':') {
      throw cursor.unexpected();
    }
    int to = skeleton.size();
    String name = new String(skeleton.toByteArray(), from + 1, to - from - 2, UTF_8);
    copyByte();
    return name;
  }

  private void copyValue() throws IOException {
    cursor.keep(cursor.at(), () -> {});
    cursor.skipValue();
    int from = cursor.kept();
    skeleton.write(cursor.bytes(), from, cursor.at() - from);
    dropBefore();
  }

  /** Nothing before here is needed any more. */
  private void dropBefore() {
    cursor.keep(cursor.at(), () -> cursor.keep(cursor.at(), () -> {}));
  }

  /** The items of one array, gathered to chunks. */
  private final class Items {
    private final String pointer;
    private final @Nullable String hint;
    private long index;
    private long first;
    private int complete;

    Items(String pointer, @Nullable String hint) {
      this.pointer = pointer;
      this.hint = hint;
    }

    void read() throws IOException {
      while (cursor.token() != ']') {
        cursor.skipValue();
        if (index++ > 0) {
          skeleton.write(',');
        }
        skeleton.write('0');
        complete = cursor.at();
        if (complete - cursor.kept() >= Window.CHUNK / 2) {
          emit();
        }
        byte after = cursor.token();
        if (after == ',') {
          cursor.step();
        } else if (after != ']') {
          throw cursor.unexpected();
        }
      }
    }

    /** Hands out the items that are complete. */
    void emit() {
      int from = cursor.kept();
      if (complete > from) {
        Place place = cursor.place(from);
        Chunk.Shape shape = Chunk.Shape.ITEMS;
        sink.chunk(
            new Chunk(cursor.bytes(), from, complete, place, shape, pointer, first, hint, null));
        first = index;
        cursor.keep(complete, this::emit);
      }
      complete = 0;
    }
  }
}
