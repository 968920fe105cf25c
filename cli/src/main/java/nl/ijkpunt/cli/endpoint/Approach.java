package nl.ijkpunt.cli.endpoint;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * How an endpoint is approached.
 *
 * @param base its address, without a slash behind it
 * @param headers that go with every request
 * @param access shows who asks
 * @param concurrency how many requests are under way at once
 * @param rate how many requests are sent in a second at most; 0 for as many as can be
 * @param retries how often one request is tried again
 * @param timeout how long one answer may take
 * @param slow how long one answer may take before it is called slow
 * @param largest how many bytes one answer may have
 * @param budget how many requests may be sent
 */
public record Approach(
    URI base,
    Map<String, String> headers,
    Access access,
    int concurrency,
    double rate,
    int retries,
    Duration timeout,
    Duration slow,
    int largest,
    int budget) {

  public Approach {
    headers = Map.copyOf(headers);
  }
}
