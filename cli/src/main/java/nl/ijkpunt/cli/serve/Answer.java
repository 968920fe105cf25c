package nl.ijkpunt.cli.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * An answer before it is sent.
 *
 * @param headers by name
 */
@SuppressWarnings("ArrayRecordComponent") // on its way to the wire, never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {
  /** The header that says what the body is. */
  public static final String TYPE = "Content-Type";

  private static final String ETAG = "ETag";

  /** An answer that is as it should be. */
  public static Answer ok(String type, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(TYPE, type);
    return new Answer(200, headers, body);
  }

  /** The same with another header. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, body);
  }

  /** The same with another body. */
  public Answer with(byte[] other) {
    return new Answer(status, headers, other);
  }

  /** The same with another status. */
  public Answer with(int other) {
    return new Answer(other, headers, body);
  }

  /** The same with what tells it from other answers, or that it has not changed. */
  Answer tagged(Request request) {
    if (status != 200) {
      return this;
    }
    CRC32C sum = new CRC32C();
    sum.update(body);
    String tag = "\"%08x-%x\"".formatted(sum.getValue(), body.length);
    String known = request.header("if-none-match").orElse("");
    boolean same = known.equals("*") || known.contains(tag);
    return same ? new Answer(304, Map.of(ETAG, tag), new byte[0]) : with(ETAG, tag);
  }
}
