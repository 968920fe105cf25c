package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request to an endpoint, and what came back.
 *
 * @param number the how-manieth of its run, from 1
 * @param purpose why it was sent
 * @param operation the id of the operation that was asked
 * @param id the id in the path; empty where there is none
 * @param answered nothing where no answer came
 * @param json the body of the answer, where that is JSON
 * @param xml the body of the answer where that is read as XML
 */
public record Exchange(
    int number,
    Purpose purpose,
    String operation,
    String id,
    Asked asked,
    @Nullable Answered answered,
    Optional<JsonValue> json,
    Optional<XmlChunk> xml) {

  /** An exchange whose answer is read. */
  public static Exchange of(
      int number,
      Purpose purpose,
      String operation,
      String id,
      Asked asked,
      @Nullable Answered answered) {
    Optional<JsonValue> json = answered == null ? Optional.empty() : parsed(answered.body());
    return new Exchange(number, purpose, operation, id, asked, answered, json, Optional.empty());
  }

  /** The same with its answer read as XML. */
  public Exchange with(XmlChunk read) {
    return new Exchange(
        number, purpose, operation, id, asked, answered, Optional.empty(), Optional.of(read));
  }

  /** Whether a byte order mark of UTF-8 stands before what was answered. */
  public boolean isMarked() {
    byte[] body = body();
    return Encoding.markLength(body, 0, body.length) > 0;
  }

  private static Optional<JsonValue> parsed(byte[] body) {
    try {
      return body.length == 0 ? Optional.empty() : Optional.of(JsonValue.parse(body));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Why a request was sent.
   *
   * @param testCase the id of the case that asks it; empty where it is sent for the data
   * @param rules the ids of the rules that the case is about
   */
  public record Purpose(String testCase, List<String> rules) {
    /** To read what the endpoint holds. */
    public static final Purpose DATA = new Purpose("", List.of());

    public Purpose {
      rules = List.copyOf(rules);
    }
  }

  /**
   * What was asked.
   *
   * @param target the path with its query, below the address of the endpoint
   * @param query by name
   * @param headers those that matter, by name
   * @param body what was sent; empty where nothing was
   */
  public record Asked(
      String method,
      String target,
      Map<String, String> query,
      Map<String, String> headers,
      String body) {
    public Asked {
      query = Collections.unmodifiableMap(new TreeMap<>(query));
      headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }

    /** What was sent, where that is JSON. */
    public Optional<JsonValue> json() {
      return parsed(body.getBytes(UTF_8));
    }

    /** The same with something else sent. */
    public Asked with(String other) {
      return new Asked(method, target, query, headers, other);
    }
  }

  /**
   * What was answered.
   *
   * @param headers by name in small letters
   * @param milliseconds from the request to the last byte
   * @param slow whether that was longer than it may be
   */
  @SuppressWarnings("ArrayRecordComponent") // carried from the wire to the reader, never compared
  public record Answered(
      int status, Map<String, String> headers, byte[] body, long milliseconds, boolean slow) {
    public Answered {
      headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }
  }

  /** Whether it was sent to read what the endpoint holds. */
  public boolean isForData() {
    return purpose.testCase().isEmpty();
  }

  /** Whether it was sent for this rule. */
  public boolean isFor(String rule) {
    return purpose.rules().contains(rule);
  }

  /** Whether an answer came with this status. */
  public boolean has(int status) {
    return answered != null && answered.status() == status;
  }

  /** The status of the answer; 0 where none came. */
  public int status() {
    return answered == null ? 0 : answered.status();
  }

  /** Whether a whole body belongs in the answer. */
  public boolean isGet() {
    return asked.method().equals("GET");
  }

  /** The body of the answer; empty where none came. */
  public byte[] body() {
    return answered == null ? new byte[0] : answered.body();
  }

  /** The body of the answer as text. */
  public String text() {
    return new String(body(), UTF_8);
  }

  /** A header of the answer; empty where there is none. */
  public String header(String name) {
    return answered == null ? "" : answered.headers().getOrDefault(name, "");
  }

  /** The media type of the answer, without parameters, in small letters. */
  public String mediaType() {
    return header("content-type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** What was asked under this name; empty where nothing was. */
  public String query(String name) {
    return asked.query().getOrDefault(name, "");
  }

  /** The records of the page that was answered; none of anything else. */
  public List<JsonValue> items() {
    return has(200) ? json.map(page -> page.items("items")).orElse(List.of()) : List.of();
  }

  /** How reports call it. */
  public String name() {
    return asked.method() + " " + asked.target();
  }
}
