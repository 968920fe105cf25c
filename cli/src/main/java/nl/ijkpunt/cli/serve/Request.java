package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it came.
 *
 * @param path without the query
 * @param raw what stands behind the question mark, or in the form that was sent
 * @param headers by name in small letters
 * @param query the same by name; of a name that stands there twice the last
 * @param body what came with it
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the wire to the store, never compared
public record Request(
    String method,
    String path,
    String raw,
    Map<String, String> headers,
    Map<String, String> query,
    byte[] body) {

  /** A request with its query taken apart. */
  static Request of(
      String method, String path, String raw, Map<String, String> headers, byte[] body) {
    Map<String, String> query = new LinkedHashMap<>();
    pairs(raw).forEach(pair -> query.put(pair.getKey(), pair.getValue()));
    return new Request(method, path, raw, headers, query, body);
  }

  /** Whether it changes nothing. */
  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The names and values of a query or form, in their order. */
  public static List<Map.Entry<String, String>> pairs(String raw) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    for (String pair : raw.split("&", -1)) {
      int sign = pair.indexOf('=');
      if (!pair.isEmpty()) {
        pairs.add(
            Map.entry(
                decoded(sign < 0 ? pair : pair.substring(0, sign)),
                sign < 0 ? "" : decoded(pair.substring(sign + 1))));
      }
    }
    return pairs;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
