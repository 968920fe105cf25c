package nl.ijkpunt.validators.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import nl.ijkpunt.standards.record.Hex;
import nl.ijkpunt.standards.record.Tape;

/** Ids as 128 bits: a UUID whole, another id by a hash of as many bits. */
final class Ids {

  private Ids() {}

  /** The first 64 bits of an id: half of a UUID, or of a hash of anything else. */
  static long high(Tape tape, int at) {
    if (tape.has(at, Tape.ESCAPED)) {
      byte[] id = tape.text(at).getBytes(UTF_8);
      return high(id, 0, id.length);
    }
    return high(tape.bytes(), tape.start(at), tape.end(at));
  }

  /** The last 64 bits of an id. */
  static long low(Tape tape, int at) {
    if (tape.has(at, Tape.ESCAPED)) {
      byte[] id = tape.text(at).getBytes(UTF_8);
      return low(id, 0, id.length);
    }
    return low(tape.bytes(), tape.start(at), tape.end(at));
  }

  /** Whether an id can be written again from its 128 bits. */
  static boolean isWhole(String id, long high, long low) {
    return id.length() == 36 && new UUID(high, low).toString().equals(id);
  }

  private static long high(byte[] bytes, int from, int to) {
    if (!hasDashes(bytes, from, to)) {
      return hash(bytes, from, to, 31);
    }
    long first = Hex.digits(bytes, from, 8);
    long second = Hex.digits(bytes, from + 9, 4);
    long third = Hex.digits(bytes, from + 14, 4);
    boolean wrong = (first | second | third) < 0;
    return wrong ? hash(bytes, from, to, 31) : (first << 32) | (second << 16) | third;
  }

  private static long low(byte[] bytes, int from, int to) {
    if (!hasDashes(bytes, from, to)) {
      return hash(bytes, from, to, 1_000_003);
    }
    long fourth = Hex.digits(bytes, from + 19, 4);
    long fifth = Hex.digits(bytes, from + 24, 12);
    boolean wrong = (fourth | fifth) < 0;
    return wrong ? hash(bytes, from, to, 1_000_003) : (fourth << 48) | fifth;
  }

  private static boolean hasDashes(byte[] bytes, int from, int to) {
    return to - from == 36
        && bytes[from + 8] == '-'
        && bytes[from + 13] == '-'
        && bytes[from + 18] == '-'
        && bytes[from + 23] == '-';
  }

  private static long hash(byte[] bytes, int from, int to, long factor) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * 0x100000001B3L;
      hash = Long.rotateLeft(hash, 23) * factor;
    }
    return hash;
  }
}
