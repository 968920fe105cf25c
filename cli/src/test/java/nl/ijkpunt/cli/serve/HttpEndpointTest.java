package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are lawful on the wire, whatever status a fault gives them. */
final class HttpEndpointTest {

  @ParameterizedTest
  @ValueSource(ints = {204, 205, 304})
  void anAnswerOfAStatusWithoutABodyHasNone(int status) throws IOException, InterruptedException {
    Answering answering =
        asked -> Answer.ok("application/json", "{\"items\":[]}".getBytes(UTF_8)).with(status);
    try (HttpEndpoint endpoint = HttpEndpoint.of(answering, "127.0.0.1", 0)) {
      HttpClient client = HttpClient.newHttpClient();
      for (String method : new String[] {"GET", "GET", "HEAD"}) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(endpoint.url() + "/"))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("content-type")).isEmpty();
        assertThat(answer.headers().firstValue("content-length").orElse("0")).isEqualTo("0");
      }
    }
  }
}
