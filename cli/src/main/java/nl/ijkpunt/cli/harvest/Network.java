package nl.ijkpunt.cli.harvest;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The way to a repository.
 *
 * @param client follows no redirects of itself
 * @param waiting lets time go by between requests
 * @param dice keeps those who wait for the same repository from coming back all at once
 */
public record Network(HttpClient client, Waiting waiting, RandomGenerator dice) {
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** The real one. Old repositories stumble over an offer to speak HTTP/2, so none is made. */
  public static Network open() {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    return new Network(client, time -> Thread.sleep(time.toMillis()), new Random());
  }
}
