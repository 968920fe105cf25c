package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLHandshakeException;
import nl.ijkpunt.standards.finding.Text;

/** Sends one request and saves what comes back, along redirects where they may be followed. */
final class Exchange {
  private static final int MOST_REDIRECTS = 5;

  private final HttpClient client;
  private final Manners manners;
  private final Consumer<Text> told;
  private final Set<String> toldOf = new HashSet<>();
  private boolean met;

  Exchange(HttpClient client, Manners manners, Consumer<Text> told) {
    this.client = client;
    this.manners = manners;
    this.told = told;
  }

  /**
   * Sends a request.
   *
   * @param into where the body goes
   * @throws HarvestTrouble when nothing comes back, or not all of it
   */
  Reply send(URI to, Path into) throws HarvestTrouble, InterruptedException {
    URI at = to;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      Reply reply = once(at, Redirect.sameServer(at, to), into);
      if (!Redirect.is(reply.status())) {
        return reply;
      }
      URI next = Redirect.follow(at, reply.location().orElseThrow(Troubles::redirectUnreadable));
      tellOf(at, next);
      at = next;
    }
    throw Troubles.tooManyRedirects(MOST_REDIRECTS);
  }

  private void tellOf(URI from, URI to) {
    String there = OaiRequest.shown(to);
    if (toldOf.add(there)) {
      told.accept(Notices.redirected(OaiRequest.shown(from), there));
    }
  }

  private Reply once(URI at, boolean trusted, Path into)
      throws HarvestTrouble, InterruptedException {
    long start = System.nanoTime();
    try {
      HttpResponse<InputStream> response =
          client.send(request(at, trusted), HttpResponse.BodyHandlers.ofInputStream());
      met = true;
      Duration left = manners.timeout().minusNanos(System.nanoTime() - start);
      Body body =
          new Body(response.body(), header(response, "Content-Encoding"), manners.largest());
      long bytes = body.save(into, left.isNegative() ? Duration.ZERO : left);
      return new Reply(
          at,
          response.statusCode(),
          header(response, "Content-Type"),
          response.headers().firstValue("Location"),
          response.headers().firstValue("Retry-After"),
          bytes);
    } catch (IOException e) {
      if (Thread.interrupted() || e.getCause() instanceof InterruptedException) {
        throw new InterruptedException();
      }
      throw trouble(at, e);
    }
  }

  private HttpRequest request(URI at, boolean trusted) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(manners.timeout())
            .header("User-Agent", manners.userAgent())
            .header("Accept", "text/xml, application/xml;q=0.9, */*;q=0.1")
            .header("Accept-Encoding", "gzip");
    if (trusted) {
      manners.credentials().ifPresent(it -> request.header("Authorization", it.header()));
    }
    return request.GET().build();
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** One who was never there is not waited for: more likely the address is wrong. */
  private HarvestTrouble trouble(URI at, IOException e) {
    String server = at.getAuthority();
    if (e.getCause() instanceof UnresolvedAddressException) {
      return met ? Troubles.unknownHost(server) : Troubles.unknownHost(server).lasting();
    }
    if (e instanceof ConnectException || e instanceof HttpConnectTimeoutException) {
      return met ? Troubles.refused(server) : Troubles.refused(server).lasting();
    }
    if (e instanceof HttpTimeoutException) {
      return Troubles.tooSlow();
    }
    if (e instanceof SSLHandshakeException) {
      return Troubles.certificate(server, e);
    }
    return Troubles.brokenOff(e);
  }
}
