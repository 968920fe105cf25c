package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** A JSON Pointer (RFC 6901) through properties, ready to follow on a tape. */
public final class JsonPath {
  private final String pointer;
  private final byte[][] names;
  private final int[] hashes;

  private JsonPath(String pointer) {
    this.pointer = pointer;
    List<byte[]> segments = new ArrayList<>();
    for (String segment : pointer.split("/", -1)) {
      segments.add(segment.replace("~1", "/").replace("~0", "~").getBytes(UTF_8));
    }
    names = segments.subList(1, segments.size()).toArray(byte[][]::new);
    hashes = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      hashes[i] = Bytes.hash(Bytes.padded(names[i]), 0, names[i].length);
    }
  }

  /** The path that this pointer writes down; {@code ""} is the value itself. */
  public static JsonPath of(String pointer) {
    return new JsonPath(pointer.isEmpty() || pointer.startsWith("/") ? pointer : "/" + pointer);
  }

  /** The name of the property it leads to. */
  public String name() {
    return new String(names[names.length - 1], UTF_8);
  }

  /** Where the path leads from this value, or -1. */
  public int find(Tape tape, int from) {
    int at = from;
    for (int i = 0; i < names.length && at >= 0; i++) {
      at = tape.member(at, hashes[i], names[i]);
    }
    return at;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonPath path && path.pointer.equals(pointer);
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }

  @Override
  public String toString() {
    return pointer;
  }
}
