package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.Exchange;

/**
 * A request that is to be sent.
 *
 * @param id the id in the path; empty where there is none
 * @param headers beside those that go with every request
 * @param body what is sent; empty where nothing is
 */
record Planned(
    Exchange.Purpose purpose,
    String method,
    Operation operation,
    String id,
    Map<String, String> query,
    Map<String, String> headers,
    String body) {

  /** A request for the next page. */
  Planned page(long number) {
    Map<String, String> next = new LinkedHashMap<>(query);
    next.put("pageNumber", String.valueOf(number));
    return new Planned(purpose, method, operation, id, next, headers, body);
  }

  Exchange.Asked asked() {
    return new Exchange.Asked(method, target(), query, headers, body);
  }

  /** Whether it does no more when it is sent twice. */
  boolean isRepeatable() {
    return isForm() || !(method.equals("POST") || method.equals("PATCH"));
  }

  /** The path with its query, below the address of the endpoint. */
  String target() {
    String path = operation.pathOf(encoded(id));
    return isForm() || query.isEmpty() ? path : path + "?" + pairs();
  }

  /** What is asked in the body and not in the address; empty where it is asked there. */
  String form() {
    return isForm() ? pairs() : "";
  }

  private boolean isForm() {
    return method.equals("POST") && body.isEmpty();
  }

  private String pairs() {
    StringJoiner all = new StringJoiner("&");
    query.forEach((name, value) -> all.add(encoded(name) + "=" + encoded(value)));
    return all.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
