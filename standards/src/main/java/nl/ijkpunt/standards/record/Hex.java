package nl.ijkpunt.standards.record;

/** Hexadecimal digits in bytes. */
public final class Hex {
  private static final byte[] VALUES = values();

  private Hex() {}

  private static byte[] values() {
    byte[] values = new byte[256];
    for (int c = 0; c < 256; c++) {
      values[c] = (byte) (c < 128 ? Character.digit(c, 16) : -1);
    }
    return values;
  }

  /**
   * The number that up to 15 digits stand for; negative when one of them is no digit.
   *
   * @param from where the first digit stands
   */
  public static long digits(byte[] bytes, int from, int count) {
    long number = 0;
    long wrong = 0;
    for (int i = from; i < from + count; i++) {
      long digit = VALUES[bytes[i] & 0xFF];
      wrong |= digit;
      number = (number << 4) | (digit & 0xF);
    }
    return wrong < 0 ? -1 : number;
  }
}
