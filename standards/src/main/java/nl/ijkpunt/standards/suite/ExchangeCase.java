package nl.ijkpunt.standards.suite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;

/**
 * A case that asks an endpoint something, and puts the answer to rules.
 *
 * @param request what is asked
 * @param rules the ids of the rules that it is about
 * @param skip why it is not sent, where it is not
 */
public record ExchangeCase(
    String id,
    Text title,
    List<String> requirements,
    Request request,
    List<String> rules,
    Optional<Skip> skip)
    implements TestCase {

  public ExchangeCase {
    requirements = List.copyOf(requirements);
    rules = List.copyOf(rules);
  }

  /**
   * A request. In the id and in the values of query and headers may stand names in braces, for
   * which something is filled in that earlier answers hold.
   *
   * @param of which operations are asked: {@code service}, {@code list}, {@code instance}, {@code
   *     sublist}, or the id of one
   * @param each whether it is asked of all objects and pages that are come upon, and not once for
   *     each operation
   * @param id the id in the path
   * @param query by name; a parameter that the operation does not have is left out
   * @param body what is sent: JSON, or {@code {new}} for a made-up object; empty where nothing is
   */
  public record Request(
      String method,
      List<String> of,
      boolean each,
      String id,
      Map<String, String> query,
      Map<String, String> headers,
      String body) {
    public Request {
      of = List.copyOf(of);
      query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
      headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whether it may change what the endpoint holds. */
    public boolean writes() {
      return !body.isEmpty();
    }

    /** Whether what is sent is an object that is made up. */
    public boolean isMadeUp() {
      return body.equals(Binding.NEW.written());
    }
  }
}
