package nl.ijkpunt.standards.record;

/** A number that texts share when they are the same, and hardly ever otherwise. */
public final class ByteHash {
  private static final long START = 0xCBF29CE484222325L;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private ByteHash() {}

  /** Of a stretch of bytes. */
  public static long of(byte[] bytes, int from, int to) {
    long hash = START ^ (to - from);
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  /** Of a value as it is written. */
  public static long of(JsonValue value) {
    return of(value.tape().bytes(), value.tape().start(value.at()), value.tape().end(value.at()));
  }
}
