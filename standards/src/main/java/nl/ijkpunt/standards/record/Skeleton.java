package nl.ijkpunt.standards.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a document holds outside its arrays of records, with a zero for each record: all
 * that the cursor passes is copied, but for what is left out.
 */
final class Skeleton {
  /** From here on, records are not counted: nobody pages by the million, and zeros take room. */
  private static final int MOST_COUNTED = 1 << 20;

  private final Cursor cursor;
  private final Place start;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Integer> hollows = new ArrayList<>();
  private long expected = -1;

  /** The skeleton of what begins where the cursor is. */
  Skeleton(Cursor cursor) {
    this.cursor = cursor;
    follow();
    this.start = cursor.measureKept();
  }

  Cursor cursor() {
    return cursor;
  }

  Place start() {
    return start;
  }

  /** What the cursor passes from here on is copied. */
  void follow() {
    cursor.keep(cursor.at(), this::take);
  }

  /** What the cursor has passed is copied. */
  void take() {
    take(cursor.at());
    follow();
  }

  /** What is wrong here is copied too, as far as it will be shown. */
  void takeWrong() {
    take(Math.min(cursor.window().limit(), cursor.at() + Malformed.FOUND));
  }

  private void take(int to) {
    int from = cursor.kept();
    if (to <= from) {
      return;
    }
    Place place = cursor.measureKept();
    if (place.offset() != expected) {
      starts.add(bytes.size());
      places.add(place);
    }
    expected = place.offset() + to - from;
    bytes.write(cursor.bytes(), from, to - from);
  }

  /** What the cursor passes from here on stays in the window. */
  void hold() {
    take();
    cursor.keep(cursor.at(), () -> {});
  }

  /** Steps over a value. */
  void value() throws IOException {
    hold();
    cursor.skipValue();
    take();
    if (bytes.size() > cursor.window().sizes().record()) {
      throw cursor.tooLarge();
    }
  }

  /** Steps over a name and its colon; gives the name. */
  String name() throws IOException {
    if (cursor.token() != '"') {
      throw cursor.unexpected();
    }
    hold();
    String name = cursor.text();
    take();
    if (cursor.token() != ':') {
      throw cursor.unexpected();
    }
    cursor.step();
    return name;
  }

  /** Steps into an array of which the items are left out. */
  void hollow() {
    cursor.step();
    take();
    hollows.add(bytes.size() - 1);
  }

  /** One item was left out. */
  void leaveOut(long index) {
    if (index < MOST_COUNTED) {
      if (index > 0) {
        bytes.write(',');
      }
      bytes.write('0');
    }
  }

  /** Whether it is an object or array. */
  boolean holdsContainer() {
    byte first = bytes.toByteArray()[0];
    return first == '{' || first == '[';
  }

  /** Whether it is JSON; if not, whoever reads it says so, and what follows says no more. */
  boolean isRight() {
    return new Tokenizer().read(Bytes.padded(bytes.toByteArray()), 0, bytes.size(), false) >= 0;
  }

  JsonChunk chunk(JsonChunk.Shape shape, @Nullable RecordType hint) {
    int size = bytes.size();
    byte[] padded = Bytes.padded(bytes.toByteArray());
    Seams seams = new Seams(starts, places, hollows);
    return new JsonChunk(padded, 0, size, start, shape, "", 0, hint, seams, null);
  }
}
