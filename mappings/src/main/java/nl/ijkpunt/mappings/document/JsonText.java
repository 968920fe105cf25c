package nl.ijkpunt.mappings.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * An object of JSON as it is written: a stretch of UTF-8 without line feeds. The bytes are used
 * again for the next record.
 *
 * @param from where it begins
 * @param to where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // a view of a buffer, never compared
public record JsonText(byte[] bytes, int from, int to) implements Document {

  /** The same in bytes of its own. */
  public JsonText kept() {
    return new JsonText(Arrays.copyOfRange(bytes, from, to), 0, to - from);
  }

  /** The text itself. */
  public String text() {
    return new String(bytes, from, to - from, UTF_8);
  }
}
