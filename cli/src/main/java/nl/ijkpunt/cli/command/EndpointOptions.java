package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.cli.endpoint.Access;
import nl.ijkpunt.cli.endpoint.Approach;
import nl.ijkpunt.cli.endpoint.ClientCredentials;
import nl.ijkpunt.cli.harvest.Credentials;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.Network;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an endpoint is approached. */
final class EndpointOptions {
  private static final String TOKEN = "IJK_TEST_TOKEN";
  private static final int MEGABYTE = 1_000_000;

  @Option(
      names = "--auth-file",
      paramLabel = "FILE",
      description = "Holds one line: Bearer TOKEN, or Basic USER:PASSWORD. Or set IJK_TEST_TOKEN.")
  private @Nullable Path authFile;

  @Option(
      names = "--oauth-file",
      paramLabel = "FILE",
      description =
          "Holds lines with tokenUrl=, client_id=, client_secret= and perhaps scope=: a token is"
              + " fetched with those.")
  private @Nullable Path oauthFile;

  @Option(
      names = "--header",
      paramLabel = "NAME: VALUE",
      description = "A header for every request, such as 'X-Route: endpoint=demo'; repeatable.")
  private List<String> headers = List.of();

  @Option(
      names = "--header-file",
      paramLabel = "FILE",
      description = "Holds such headers, one a line, that are secret.")
  private @Nullable Path headerFile;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "4",
      description = "How many requests are under way at once (4).")
  private int concurrency;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many requests are sent in a second at most; 0 for no limit (0).")
  private double rate;

  @Option(
      names = "--max-retries",
      paramLabel = "N",
      defaultValue = "2",
      description = "How often a request is tried again (2).")
  private int retries;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long one answer may take (30).")
  private double timeout;

  @Option(
      names = "--slow",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "How long one answer may take before it is called slow (10).")
  private double slow;

  @Option(
      names = "--max-requests",
      paramLabel = "N",
      defaultValue = "1000000",
      description = "How many requests may be sent (1000000).")
  private int budget;

  @Option(
      names = "--max-answer-size",
      paramLabel = "MB",
      defaultValue = "64",
      description = "How large one answer may be (64).")
  private int megabytes;

  @Option(
      names = "--allow-writes",
      description =
          "Sends the cases that write, too: made-up objects. Only to a target that is named again"
              + " with --test-target.")
  private boolean writes;

  @Option(
      names = "--test-target",
      paramLabel = "URL",
      description = "Says that this endpoint is there to be tested, and may be written to.")
  private @Nullable String testTarget;

  /**
   * Whether an endpoint may be written to.
   *
   * @throws Misuse when that was asked, and it is not the one that was named for it
   */
  boolean writesTo(URI base) {
    String named = testTarget == null ? "" : testTarget.replaceFirst("/+$", "");
    if (writes && !named.equals(base.toString())) {
      throw new Misuse(
          "--allow-writes changes what the endpoint holds; say that it is there for tests:"
              + " --test-target "
              + base);
    }
    if (!writes && testTarget != null) {
      throw new Misuse("--test-target goes with --allow-writes");
    }
    return writes;
  }

  /**
   * What was asked.
   *
   * @throws Misuse when that cannot be, with what to do
   */
  Approach approach(URI base, Network network, Surroundings around) {
    boolean wrong =
        concurrency < 1
            || concurrency > 256
            || rate < 0
            || retries < 0
            || retries > 100
            || timeout <= 0
            || slow <= 0
            || budget < 1
            || megabytes < 1
            || megabytes > 1000;
    if (wrong) {
      throw new Misuse("a number among the options is too small or too large; see --help");
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put("User-Agent", "ijk/" + around.version());
    headers.forEach(line -> put(line, all));
    return new Approach(
        base,
        all,
        access(network, around),
        concurrency,
        rate,
        retries,
        time(timeout),
        time(slow),
        megabytes * MEGABYTE,
        budget);
  }

  /** Whether cases that write are sent. */
  boolean writes() {
    return writes;
  }

  /** Whether something is shown to the endpoint that others must not see. */
  boolean hasSecrets() {
    return authFile != null
        || oauthFile != null
        || headerFile != null
        || System.getenv(TOKEN) != null;
  }

  private static Duration time(double seconds) {
    return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
  }

  private Access access(Network network, Surroundings around) {
    Map<String, String> secret = new LinkedHashMap<>();
    if (headerFile != null) {
      lines(headerFile).forEach(line -> put(line, secret));
    }
    Optional<Credentials> credentials;
    try {
      credentials =
          Credentials.of(
              Optional.ofNullable(authFile), TOKEN, Optional.ofNullable(System.getenv(TOKEN)));
    } catch (HarvestTrouble e) {
      throw new Misuse(e.words().en());
    }
    credentials.ifPresent(shown -> secret.put("Authorization", shown.header()));
    if (oauthFile == null) {
      return Access.of(secret);
    }
    Access token = oauth(lines(oauthFile), network, around);
    return () -> {
      Map<String, String> both = new LinkedHashMap<>(secret);
      both.putAll(token.headers());
      return both;
    };
  }

  private static Access oauth(List<String> lines, Network network, Surroundings around) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String line : lines) {
      int sign = line.indexOf('=');
      form.put(line.substring(0, Math.max(0, sign)).strip(), line.substring(sign + 1).strip());
    }
    String from = form.remove("tokenUrl");
    if (from == null || !form.containsKey("client_id") || !form.containsKey("client_secret")) {
      throw new Misuse("--oauth-file takes lines with tokenUrl=, client_id= and client_secret=");
    }
    return new ClientCredentials(network, URI.create(from), form, around.clock());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new Misuse(file + " cannot be read; check the name, and that you may read it");
    }
  }

  private static void put(String line, Map<String, String> into) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new Misuse("a header is written as 'Name: value'");
    }
    into.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }
}
