package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One value on a tape: for reading data files, where clarity matters more than allocation. */
public record JsonValue(Tape tape, int at) {
  /** What a thread reads small texts with: to make one costs more than to read such a text. */
  private static final ThreadLocal<Tokenizer> TOKENIZERS = ThreadLocal.withInitial(Tokenizer::new);

  private static final int SMALL = 1 << 16;

  /**
   * Reads a whole JSON text; a byte order mark before it is passed over.
   *
   * @throws IllegalArgumentException when it is not JSON, with where and why
   */
  public static JsonValue parse(byte[] content) {
    boolean small = content.length <= SMALL;
    Tokenizer tokenizer = small ? TOKENIZERS.get() : new Tokenizer();
    byte[] bytes = Bytes.padded(content);
    int from = Encoding.markLength(content, 0, content.length);
    int end = tokenizer.read(bytes, from, content.length, false);
    if (end < 0) {
      throw new IllegalArgumentException(
          "not JSON: %s at byte %d".formatted(tokenizer.malformation(), tokenizer.malformedAt()));
    }
    for (int i = end; i < content.length; i++) {
      if (" \t\r\n".indexOf(content[i]) < 0) {
        throw new IllegalArgumentException("not JSON: text after the value at byte " + i);
      }
    }
    return new JsonValue(small ? tokenizer.tape().kept() : tokenizer.tape(), 0);
  }

  /** What can be read of a text before it goes wrong; nothing where no value begins there. */
  public static Optional<JsonValue> readable(byte[] content) {
    Tokenizer tokenizer = new Tokenizer();
    int from = Encoding.markLength(content, 0, content.length);
    tokenizer.read(Bytes.padded(content), from, content.length, false);
    Tape tape = tokenizer.tape();
    return tape.size() == 0 ? Optional.empty() : Optional.of(new JsonValue(tape, 0));
  }

  /** Reads a whole JSON text. */
  public static JsonValue parse(String text) {
    return parse(text.getBytes(UTF_8));
  }

  public boolean isObject() {
    return tape.kind(at) == Tape.OBJECT;
  }

  public boolean isArray() {
    return tape.kind(at) == Tape.ARRAY;
  }

  public boolean isText() {
    return tape.kind(at) == Tape.STRING;
  }

  public boolean isTrue() {
    return tape.kind(at) == Tape.TRUE;
  }

  public boolean isNull() {
    return tape.kind(at) == Tape.NULL;
  }

  /** A string unescaped; any other value as it is written. */
  public String text() {
    return tape.text(at);
  }

  /** The property of this object with this name. */
  public Optional<JsonValue> member(String name) {
    if (isObject()) {
      byte[] wanted = name.getBytes(UTF_8);
      int end = tape.next(at);
      for (int own = at + Tape.WIDTH; own < end; own = tape.next(own + Tape.WIDTH)) {
        if (tape.is(own, wanted)) {
          return Optional.of(new JsonValue(tape, own + Tape.WIDTH));
        }
      }
    }
    return Optional.empty();
  }

  /** The text of the property with this name. */
  public Optional<String> text(String name) {
    return member(name).map(JsonValue::text);
  }

  /** The properties of an object in order; none of any other value. */
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    if (isObject()) {
      int end = tape.next(at);
      for (int name = at + Tape.WIDTH; name < end; name = tape.next(name + Tape.WIDTH)) {
        members.add(new Member(tape.text(name), new JsonValue(tape, name + Tape.WIDTH)));
      }
    }
    return members;
  }

  /** The items of an array in order; none of any other value. */
  public List<JsonValue> items() {
    List<JsonValue> items = new ArrayList<>();
    if (isArray()) {
      int end = tape.next(at);
      for (int item = at + Tape.WIDTH; item < end; item = tape.next(item)) {
        items.add(new JsonValue(tape, item));
      }
    }
    return items;
  }

  /** The texts of the items of an array. */
  public List<String> texts() {
    return items().stream().map(JsonValue::text).toList();
  }

  /** The items of the array property with this name. */
  public List<JsonValue> items(String name) {
    return member(name).map(JsonValue::items).orElse(List.of());
  }

  /** The texts in the array property with this name. */
  public List<String> texts(String name) {
    return member(name).map(JsonValue::texts).orElse(List.of());
  }

  /**
   * Whether it is the same place of the same text. Written out: a record's own is slow to start.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonValue value && value.at == at && value.tape == tape;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tape) * 31 + at;
  }

  /** A property of an object. */
  public record Member(String name, JsonValue value) {}
}
