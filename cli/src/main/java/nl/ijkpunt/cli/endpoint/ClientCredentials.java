package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.StringJoiner;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.record.JsonValue;

/** Fetches a token with the client credentials of OAuth 2, and anew before it expires. */
public final class ClientCredentials implements Access {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long USUAL_SECONDS = 300;
  private static final long SPARE_SECONDS = 30;

  private final HttpClient client;
  private final URI from;
  private final Map<String, String> form;
  private final Clock clock;
  private Map<String, String> headers = Map.of();
  private Instant until = Instant.MIN;

  /**
   * Access by a token.
   *
   * @param from where tokens are given out
   * @param form what is sent there: the client's id and secret, and perhaps a scope
   */
  public ClientCredentials(Network network, URI from, Map<String, String> form, Clock clock) {
    this.client = network.client();
    this.from = from;
    this.form = Map.copyOf(form);
    this.clock = clock;
  }

  @Override
  public synchronized Map<String, String> headers() throws Unanswered, InterruptedException {
    if (clock.instant().isBefore(until)) {
      return headers;
    }
    JsonValue answer = fetch();
    String token = answer.text("access_token").orElse("");
    if (token.isEmpty()) {
      throw refused();
    }
    long seconds =
        answer
            .text("expires_in")
            .filter(text -> text.matches("[0-9]{1,9}"))
            .map(Long::parseLong)
            .orElse(USUAL_SECONDS);
    until = clock.instant().plusSeconds(Math.max(1, seconds - SPARE_SECONDS));
    headers = Map.of("Authorization", "Bearer " + token);
    return headers;
  }

  private JsonValue fetch() throws Unanswered, InterruptedException {
    StringJoiner body = new StringJoiner("&", "grant_type=client_credentials&", "");
    form.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, UTF_8)));
    HttpRequest request =
        HttpRequest.newBuilder(from)
            .timeout(LONGEST)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    try {
      HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw refused();
      }
      return JsonValue.parse(response.body());
    } catch (IOException | IllegalArgumentException e) {
      throw refused();
    }
  }

  private Unanswered refused() {
    return new Unanswered(
        from.getHost() + " gives no token; check the client's id and secret, and the address",
        from.getHost() + " geeft geen token; controleer id en geheim van de client, en het adres");
  }
}
