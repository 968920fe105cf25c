package nl.ijkpunt.cli.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.endpoint.OaiVerb;

/**
 * What is asked of a repository.
 *
 * @param repository its base URL; may have a query of its own, which is never shown or kept
 * @param arguments by their names in OAI-PMH, without the verb
 */
public record OaiRequest(URI repository, OaiVerb verb, Map<String, String> arguments) {
  public OaiRequest {
    arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
  }

  /** The same, in a metadata format. */
  public OaiRequest withPrefix(String prefix) {
    Map<String, String> more = new TreeMap<>(arguments);
    more.put(OaiVerb.PREFIX, prefix);
    return new OaiRequest(repository, verb, more);
  }

  /** Another request to the same repository. */
  public OaiRequest instead(OaiVerb other, Map<String, String> others) {
    return new OaiRequest(repository, other, others);
  }

  /** The same of a repository that has moved. */
  OaiRequest at(URI moved) {
    return new OaiRequest(moved, verb, arguments);
  }

  /** What asks for the rest of a list; the token stands alone, as OAI-PMH demands. */
  OaiRequest next(String token) {
    return new OaiRequest(repository, verb, Map.of(OaiVerb.TOKEN, token));
  }

  /** The repository, without what may be a secret. */
  public String shown() {
    return shown(repository);
  }

  /** An address, without what may be a secret. */
  static String shown(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
  }

  URI uri() {
    StringBuilder query = new StringBuilder("verb=").append(verb.wire());
    arguments.forEach((name, value) -> query.append('&').append(name).append('=').append(e(value)));
    String base = repository.toString();
    return URI.create(base + (repository.getRawQuery() == null ? "?" : "&") + query);
  }

  private static String e(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
