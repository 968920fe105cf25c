package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param path without the query
 * @param query by name; of a name that stands there twice the last
 * @param headers by name in small letters
 * @param body what came with it
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the wire to the store, never compared
record Request(
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** What stands behind the question mark, by name. */
  static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (!pair.isEmpty()) {
        query.put(
            decoded(sign < 0 ? pair : pair.substring(0, sign)),
            sign < 0 ? "" : decoded(pair.substring(sign + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
