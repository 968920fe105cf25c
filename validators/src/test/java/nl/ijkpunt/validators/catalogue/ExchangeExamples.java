package nl.ijkpunt.validators.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.ValidationRun;
import nl.ijkpunt.validators.catalogue.RulePage.Example;
import org.jspecify.annotations.Nullable;

/**
 * Examples of requests with their answers: a line with the request, which ends in {@code for this}
 * where it is sent for the rule, the headers and a line of JSON that are sent with it, the status,
 * headers, and behind a blank line the body. HEAD asks the operation that GET asks. A header {@code
 * Bytes} of an answer says in which encoding that is sent, and {@code Slow} that it took too long.
 */
final class ExchangeExamples {
  private static final Pattern REQUEST =
      Pattern.compile("(?<method>[A-Z]+) (?<path>[^\\s?]*)(\\?(?<query>\\S*))?(?<own> for this)?");
  private static final Pattern STATUS = Pattern.compile("\\d{3}");

  private ExchangeExamples() {}

  /** What the rule has against an example. */
  static Report report(Rule rule, RunPlan plan, Example example) {
    List<ExchangeChunk> chunks = new ArrayList<>();
    for (String text : example.data().split("\n---\n", -1)) {
      Exchange exchange = exchange(rule, plan.standard(), text, chunks.size() + 1);
      boolean harvested = plan.standard().lom() != null;
      chunks.add(ExchangeChunk.bare(harvested ? OaiAnswer.read(exchange) : exchange));
    }
    try (ValidationRun run = new ValidationRun(plan, new Given(chunks))) {
      run.read(new Source("example", () -> new ByteArrayInputStream(new byte[0])));
      return run.finish(OnBoard::describe);
    }
  }

  private static Exchange exchange(Rule rule, Standard standard, String text, int number) {
    String[] parts = text.split("\n\n", 2);
    List<String> head = parts[0].lines().toList();
    Matcher request = REQUEST.matcher(head.get(0));
    List<String> sent =
        head.stream().takeWhile(line -> !STATUS.matcher(line).matches()).skip(1).toList();
    if (!request.matches() || sent.size() + 1 == head.size()) {
      throw new IllegalArgumentException("no request, or no status: " + text);
    }
    List<String> came = head.subList(sent.size() + 1, head.size());
    boolean own = request.group("own") != null;
    Exchange.Asked asked = asked(request, sent);
    Optional<Operations.Match> match = match(standard, asked.method(), request.group("path"));
    return Exchange.of(
        number,
        own ? new Exchange.Purpose("this", List.of(rule.id())) : Exchange.Purpose.DATA,
        match
            .map(one -> one.operation().id())
            .orElseGet(() -> asked.query().getOrDefault("verb", "")),
        match.map(Operations.Match::id).orElse(""),
        asked,
        answered(came, parts.length > 1 ? parts[1] : ""));
  }

  /** The operation that is asked; nothing where that is a verb in the query. */
  private static Optional<Operations.Match> match(Standard standard, String method, String path) {
    if (standard.lom() != null) {
      return Optional.empty();
    }
    Operations operations = Operations.of(standard).orElseThrow();
    return Optional.of(
        operations
            .match(method.equals("HEAD") ? "GET" : method, path)
            .orElseThrow(() -> new IllegalArgumentException("no operation: " + path)));
  }

  private static Exchange.Asked asked(Matcher request, List<String> sent) {
    String raw = Optional.ofNullable(request.group("query")).orElse("");
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
      String value = pair.replaceFirst("^[^=]*=", "");
      query.put(pair.replaceFirst("=.*", ""), URLDecoder.decode(value, UTF_8));
    }
    String target = request.group("path") + (raw.isEmpty() ? "" : "?" + raw);
    List<String> headers = sent.stream().filter(line -> !line.startsWith("{")).toList();
    String body = sent.stream().filter(line -> line.startsWith("{")).findFirst().orElse("");
    return new Exchange.Asked(request.group("method"), target, query, headers(headers), body);
  }

  private static Exchange.Answered answered(List<String> came, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers(came.subList(1, came.size()))
        .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    boolean slow = Optional.ofNullable(headers.remove("slow")).isPresent();
    byte[] bytes = bytes(body, headers.remove("bytes"));
    return new Exchange.Answered(Integer.parseInt(came.get(0)), headers, bytes, 1, slow);
  }

  private static Map<String, String> headers(List<String> lines) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return headers;
  }

  /** A body in an encoding, with the mark of it before where that is said. */
  private static byte[] bytes(String body, @Nullable String encoding) {
    String named = encoding == null ? "UTF-8" : encoding;
    String marked = named.startsWith("mark, ") ? "\ufeff" + body : body;
    return marked.getBytes(Charset.forName(named.replace("mark, ", "")));
  }

  /** Gives what is there, whatever source it is asked for. */
  private record Given(List<ExchangeChunk> chunks) implements RecordReader {
    @Override
    public void split(Source source, int ordinal, ChunkSink sink) {
      chunks.forEach(sink::chunk);
    }

    @Override
    public void giveBack(Chunk chunk) {}

    @Override
    public ChunkReader chunkReader() {
      return (chunk, sink) -> {};
    }
  }
}
