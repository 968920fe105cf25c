package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import nl.ijkpunt.cli.harvest.Network;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is fetched with the client's credentials, used until it expires, and fetched anew. */
final class ClientCredentialsTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    asked.add(form);
    boolean right = form.contains("client_secret=right+%26+well");
    byte[] body =
        (right
                ? "{\"access_token\":\"token-%d\",\"expires_in\":100}".formatted(asked.size())
                : "{\"error\":\"invalid_client\"}")
            .getBytes(UTF_8);
    exchange.sendResponseHeaders(right ? 200 : 401, body.length);
    try (exchange;
        OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private Access access(String secret) {
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    return new ClientCredentials(
        Network.open(),
        URI.create("http://127.0.0.1:%d/token".formatted(server.getAddress().getPort())),
        Map.of("client_id", "client", "client_secret", secret),
        clock);
  }

  @Test
  void aTokenIsUsedAgainUntilItExpires() throws Unanswered, InterruptedException {
    Access access = access("right & well");
    assertThat(access.headers()).containsEntry("Authorization", "Bearer token-1");
    now.set(Instant.EPOCH.plusSeconds(60));
    assertThat(access.headers()).containsEntry("Authorization", "Bearer token-1");
    assertThat(asked).singleElement().asString().contains("grant_type=client_credentials");
  }

  @Test
  void aTokenIsFetchedAnewBeforeItExpires() throws Unanswered, InterruptedException {
    Access access = access("right & well");
    access.headers();
    now.set(Instant.EPOCH.plusSeconds(80));
    assertThat(access.headers()).containsEntry("Authorization", "Bearer token-2");
    assertThat(asked).hasSize(2);
  }

  @Test
  void aRefusalSaysWhatToCheckAndNoSecret() {
    assertThatThrownBy(() -> access("wrong").headers())
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("check the client's id and secret")
        .hasMessageNotContaining("wrong");
  }
}
