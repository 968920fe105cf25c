package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An endpoint that can be reached over HTTP. */
public final class HttpEndpoint implements AutoCloseable {
  /** Instead of a header: the answer is to break off. */
  public static final String DROP = "(drop)";

  /** The statuses of answers that end with their headers. */
  private static final Set<Integer> BODILESS = Set.of(204, 205, 304);

  private static final int WAITING = 1024;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final HttpServer server;
  private final ExecutorService threads;
  private final Answering endpoint;

  private HttpEndpoint(Answering endpoint, InetSocketAddress address) throws IOException {
    this.endpoint = endpoint;
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "ijk-serve");
              thread.setDaemon(true);
              return thread;
            });
    server = HttpServer.create(address, WAITING);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Begins to serve.
   *
   * @param host the address of this machine to listen at
   * @param port 0 for one that is free
   */
  public static HttpEndpoint of(Answering endpoint, String host, int port) throws IOException {
    InetAddress at = InetAddress.getByName(host);
    // Without it each answer waits for the caller to acknowledge its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    return new HttpEndpoint(endpoint, new InetSocketAddress(at, port));
  }

  /** Where it is: its base address, without a slash behind it. */
  public String url() {
    InetSocketAddress at = server.getAddress();
    String host = at.getAddress().getHostAddress();
    return "http://%s:%d%s"
        .formatted(host.contains(":") ? "[" + host + "]" : host, at.getPort(), endpoint.path());
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    byte[] body = exchange.getRequestBody().readNBytes(Written.LARGEST + 1);
    Request request =
        Request.of(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            asked(exchange, headers, body),
            headers,
            body);
    try (exchange) {
      send(exchange, request, endpoint.answer(request));
    }
  }

  /** The query, or the form that takes its place. */
  private static String asked(HttpExchange exchange, Map<String, String> headers, byte[] body) {
    String type = headers.getOrDefault("content-type", "");
    if (exchange.getRequestMethod().equals("POST") && type.startsWith(FORM)) {
      return new String(body, UTF_8);
    }
    String raw = exchange.getRequestURI().getRawQuery();
    return raw == null ? "" : raw;
  }

  private static void send(HttpExchange exchange, Request request, Answer answer)
      throws IOException {
    boolean drops = answer.headers().containsKey(DROP);
    answer
        .headers()
        .forEach(
            (name, value) -> {
              if (!name.equals(DROP)) {
                exchange.getResponseHeaders().set(name, value);
              }
            });
    byte[] body = answer.body();
    boolean head = request.method().equals("HEAD");
    if (head || body.length == 0 || BODILESS.contains(answer.status())) {
      if (BODILESS.contains(answer.status())) {
        exchange.getResponseHeaders().remove(Answer.TYPE);
      } else if (head) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
      }
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    exchange.sendResponseHeaders(answer.status(), body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body, 0, drops ? body.length / 2 : body.length);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
