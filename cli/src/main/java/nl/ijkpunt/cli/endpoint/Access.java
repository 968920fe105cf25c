package nl.ijkpunt.cli.endpoint;

import java.util.Map;

/** Shows an endpoint who asks; never in a message, a capture or a report. */
@FunctionalInterface
public interface Access {

  /**
   * The headers that show it.
   *
   * @throws Unanswered when they have to be fetched, and cannot be
   */
  Map<String, String> headers() throws Unanswered, InterruptedException;

  /** Nobody in particular. */
  static Access open() {
    return Map::of;
  }

  /** Headers that stay the same. */
  static Access of(Map<String, String> headers) {
    Map<String, String> same = Map.copyOf(headers);
    return () -> same;
  }
}
