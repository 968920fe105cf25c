package nl.ijkpunt.cli.endpoint;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.Redirect;
import nl.ijkpunt.standards.endpoint.EndpointStyle;
import nl.ijkpunt.standards.endpoint.Operation;
import nl.ijkpunt.standards.record.Exchange;

/** Sends requests and takes in answers; again where that may help. Any thread may send. */
final class Wire {
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
  private static final int MOST_HOPS = 5;
  private static final String LOCATION = "location";
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  /** The headers of answers that rules ask for, or people; others may say too much. */
  private static final Set<String> KEPT =
      Set.of(
          "content-type",
          "content-encoding",
          "content-length",
          "etag",
          "last-modified",
          LOCATION,
          "allow",
          "retry-after",
          "cache-control");

  private final HttpClient client;
  private final Approach approach;
  private final EndpointStyle style;
  private final boolean follows;

  /**
   * A wire to one endpoint.
   *
   * @param follows whether an answer may come from elsewhere
   */
  Wire(HttpClient client, Approach approach, EndpointStyle style, boolean follows) {
    this.follows = follows;
    this.client = client;
    this.style = style;
    this.approach = approach;
  }

  /**
   * Sends a request.
   *
   * @throws Unanswered when nothing comes back, or not all of it, after all tries
   */
  Exchange.Answered send(Planned planned) throws Unanswered, InterruptedException {
    for (int tries = 0; ; tries++) {
      try {
        Exchange.Answered answered = once(planned);
        if (!PASSING.contains(answered.status()) || tries >= tries(planned)) {
          return answered;
        }
        Thread.sleep(wait(answered, tries).toMillis());
      } catch (IOException e) {
        if (tries >= tries(planned)) {
          throw unanswered(planned, e);
        }
        Thread.sleep(wait(tries).toMillis());
      }
    }
  }

  private int tries(Planned planned) {
    return planned.isRepeatable() ? approach.retries() : 0;
  }

  private static Duration wait(Exchange.Answered answered, int tries) {
    String asked = answered.headers().getOrDefault("retry-after", "");
    Duration wait =
        asked.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(asked)) : wait(tries);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static Duration wait(int tries) {
    return Duration.ofMillis(500L << Math.min(tries, 6));
  }

  private static Unanswered unanswered(Planned planned, IOException e) {
    String what = planned.method() + " " + planned.target();
    if (e instanceof ConnectException || e.getCause() instanceof ConnectException) {
      return new Unanswered(
          what + ": no connection; check the address, and that the endpoint is up",
          what + ": geen verbinding; controleer het adres, en of het endpoint er is");
    }
    String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new Unanswered(
        "%s: no whole answer came (%s)".formatted(what, why),
        "%s: er kwam geen heel antwoord (%s)".formatted(what, why));
  }

  private Exchange.Answered once(Planned planned)
      throws IOException, Unanswered, InterruptedException {
    URI own = URI.create(approach.base() + planned.target());
    URI at = own;
    long start = System.nanoTime();
    HttpResponse<byte[]> response = sent(request(planned, at, true));
    for (int hops = 0; hops < MOST_HOPS && isElsewhere(response); hops++) {
      at = elsewhere(at, response);
      response = sent(request(planned, at, Redirect.sameServer(own, at)));
    }
    long took = (System.nanoTime() - start) / 1_000_000;
    Map<String, String> headers = headers(response);
    if (!at.equals(own)) {
      headers.put(LOCATION, at.getScheme() + "://" + at.getAuthority() + at.getRawPath());
    }
    return new Exchange.Answered(
        response.statusCode(),
        headers,
        unpacked(planned, response),
        took,
        took > approach.slow().toMillis());
  }

  private byte[] unpacked(Planned planned, HttpResponse<byte[]> response) throws Unanswered {
    String encoding = response.headers().firstValue("content-encoding").orElse("");
    try {
      return Unpacking.of(response.body(), encoding, approach.largest());
    } catch (Unanswered e) {
      String what = planned.method() + " " + planned.target() + ": ";
      throw new Unanswered(what + e.words().en(), what + e.words().nl());
    }
  }

  private boolean isElsewhere(HttpResponse<?> response) {
    return follows
        && Redirect.is(response.statusCode())
        && response.headers().firstValue(LOCATION).isPresent();
  }

  private static URI elsewhere(URI at, HttpResponse<?> response) throws Unanswered {
    try {
      return Redirect.follow(at, response.headers().firstValue(LOCATION).orElse(""));
    } catch (HarvestTrouble e) {
      throw new Unanswered(e.words().en(), e.words().nl());
    }
  }

  /** Not asynchronous, which takes three times the work of threads that wait for each other. */
  private HttpResponse<byte[]> sent(HttpRequest request) throws IOException, InterruptedException {
    long end = System.nanoTime() + approach.timeout().toNanos();
    try {
      return client.send(request, about -> new LimitedBody(approach.largest(), end));
    } catch (HttpTimeoutException e) {
      throw new IOException("nothing within " + approach.timeout().toSeconds() + " s", e);
    }
  }

  /**
   * Makes a request.
   *
   * @param trusted whether it goes to the endpoint itself, which may see who asks
   */
  private HttpRequest request(Planned planned, URI at, boolean trusted)
      throws Unanswered, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(approach.timeout());
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Accept", accepted(planned.operation()));
    headers.put("Accept-Encoding", "identity");
    if (trusted) {
      headers.putAll(approach.headers());
      headers.putAll(approach.access().headers());
    }
    headers.putAll(planned.headers());
    String form = planned.form();
    if (!form.isEmpty()) {
      headers.put("Content-Type", "application/x-www-form-urlencoded");
    } else if (!planned.body().isEmpty()) {
      planned
          .operation()
          .body()
          .ifPresent(body -> headers.put("Content-Type", style.typed(body.mediaType())));
    }
    String content = form.isEmpty() ? planned.body() : form;
    headers.forEach(request::header);
    return request
        .method(
            planned.method(),
            content.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(content))
        .build();
  }

  private String accepted(Operation operation) {
    return operation.mediaTypes().stream().map(style::typed).collect(Collectors.joining(", "));
  }

  private static Map<String, String> headers(HttpResponse<?> response) {
    Map<String, String> headers = new TreeMap<>();
    response
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              String lower = name.toLowerCase(Locale.ROOT);
              if (KEPT.contains(lower) && !values.isEmpty()) {
                headers.put(lower, values.get(0));
              }
            });
    return headers;
  }
}
