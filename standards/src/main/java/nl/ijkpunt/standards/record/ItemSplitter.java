package nl.ijkpunt.standards.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the items of one array into chunks. */
final class ItemSplitter {
  private final Cursor cursor;
  private final Skeleton skeleton;
  private final RecordTypes types;
  private final RecordReader.ChunkSink sink;
  private final String pointer;
  private @Nullable RecordType hint;
  private long index;
  private long first;
  private int complete;
  private int item;
  private boolean inItem;

  ItemSplitter(
      Skeleton skeleton,
      RecordTypes types,
      String pointer,
      @Nullable RecordType hint,
      RecordReader.ChunkSink sink) {
    this.cursor = skeleton.cursor();
    this.skeleton = skeleton;
    this.types = types;
    this.pointer = pointer;
    this.hint = hint;
    this.sink = sink;
  }

  /**
   * Reads from after the opening bracket up to the closing one.
   *
   * @return whether that is there; if not, what is wrong has been handed out
   */
  boolean split() throws IOException {
    try {
      cursor.keep(cursor.at(), this::emit);
      items();
      emit();
      return true;
    } catch (Stopped stopped) {
      emit();
      sink.chunk(JsonChunk.of(inItem ? why(stopped) : at(stopped.problem(), pointer), place()));
      return false;
    }
  }

  private void items() throws IOException {
    boolean more = cursor.token() != ']';
    while (more) {
      cursor.token();
      if (complete == 0) {
        cursor.keep(cursor.at(), this::emit);
      }
      item = cursor.at();
      inItem = true;
      cursor.skipValue();
      if (!closesItself(cursor.bytes()[cursor.at() - 1])) {
        // A number or word only ends where something else begins.
        cursor.current();
      }
      inItem = false;
      complete = cursor.at();
      learn();
      skeleton.leaveOut(index++);
      if (complete - cursor.kept() >= cursor.window().sizes().chunk() / 2) {
        emit();
      }
      byte after = cursor.token();
      more = after == ',';
      if (more) {
        cursor.step();
      } else if (after != ']') {
        throw cursor.unexpected();
      }
    }
  }

  private static boolean closesItself(byte last) {
    return last == '}' || last == ']' || last == '"';
  }

  /** What does not tell its type is taken to be like the first item. */
  private void learn() {
    if (index == 0 && hint == null) {
      Tokenizer tokenizer = new Tokenizer();
      if (tokenizer.read(cursor.bytes(), cursor.kept(), complete, false) >= 0) {
        hint = types.recognise(tokenizer.tape(), 0);
      }
    }
  }

  /** Hands out the items that are complete. */
  private void emit() {
    int from = cursor.kept();
    if (complete > from) {
      Place place = place();
      JsonChunk.Shape shape = JsonChunk.Shape.ITEMS;
      sink.chunk(
          new JsonChunk(
              cursor.bytes(), from, complete, place, shape, pointer, first, hint, null, null));
      cursor.keep(inItem ? item : complete, this::emit);
    }
    first = index;
    complete = 0;
  }

  private Place place() {
    return cursor.measureKept();
  }

  /** What is wrong in the item that could not be stepped over. */
  private ReadProblem why(Stopped stopped) {
    byte[] bytes = cursor.bytes();
    int from = cursor.kept();
    int to = Math.min(cursor.window().limit(), cursor.at() + Malformed.FOUND);
    String inside = pointer + "/" + index;
    Place place = cursor.place(from);
    Tokenizer tokenizer = new Tokenizer();
    boolean wrong = tokenizer.read(bytes, from, to, false, Pointers.depth(inside)) < 0;
    if (stopped.isTooLarge() && tokenizer.malformation() == Malformation.BREAKS_OFF) {
      return at(Malformed.tooLarge(place, cursor.window().sizes().record()), inside);
    }
    return wrong
        ? Malformed.last(tokenizer, new Lines(place, bytes, from), inside)
        : at(stopped.problem(), inside);
  }

  private static ReadProblem at(ReadProblem problem, String pointer) {
    return new ReadProblem(problem.rule(), problem.location().at(pointer), problem.arguments());
  }
}
