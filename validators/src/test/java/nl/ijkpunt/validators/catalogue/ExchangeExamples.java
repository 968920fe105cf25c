package nl.ijkpunt.validators.catalogue;

import java.io.ByteArrayInputStream;
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
 * where it is sent for the rule, on a line of its own JSON that is sent with it, the status,
 * headers, and behind a blank line the body. A header {@code Bytes} says in which encoding that is
 * sent, and {@code Slow} that it took too long.
 */
final class ExchangeExamples {
  private static final Pattern REQUEST =
      Pattern.compile("(?<method>[A-Z]+) (?<path>[^\\s?]*)(\\?(?<query>\\S*))?(?<own> for this)?");

  private ExchangeExamples() {}

  /** What the rule has against an example, as pages have it. */
  static List<String> findings(Rule rule, RunPlan plan, Example example) {
    List<ExchangeChunk> chunks = new ArrayList<>();
    for (String text : example.data().split("\n---\n", -1)) {
      Exchange exchange = exchange(rule, plan.standard(), text, chunks.size() + 1);
      boolean harvested = plan.standard().lom() != null;
      chunks.add(ExchangeChunk.bare(harvested ? OaiAnswer.read(exchange) : exchange));
    }
    try (ValidationRun run = new ValidationRun(plan, new Given(chunks))) {
      run.read(new Source("example", () -> new ByteArrayInputStream(new byte[0])));
      return run.finish(OnBoard::describe).findings().stream().map(OnBoard::written).toList();
    }
  }

  private static Exchange exchange(Rule rule, Standard standard, String text, int number) {
    String[] parts = text.split("\n\n", 2);
    List<String> head = new ArrayList<>(parts[0].lines().toList());
    Matcher request = REQUEST.matcher(head.remove(0));
    if (!request.matches()) {
      throw new IllegalArgumentException("no request: " + text);
    }
    String sent = head.get(0).startsWith("{") ? head.remove(0) : "";
    int status = Integer.parseInt(head.remove(0));
    Map<String, String> headers = new LinkedHashMap<>();
    for (String header : head) {
      int colon = header.indexOf(':');
      headers.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    boolean slow = Optional.ofNullable(headers.remove("slow")).isPresent();
    byte[] bytes = bytes(parts.length > 1 ? parts[1] : "", headers.remove("bytes"));
    boolean own = request.group("own") != null;
    Exchange.Asked asked = asked(request, sent);
    Optional<Operations.Match> match =
        Operations.of(standard)
            .orElseThrow()
            .match(asked.method(), request.group("path"))
            .filter(one -> standard.lom() == null);
    return Exchange.of(
        number,
        own ? new Exchange.Purpose("this", List.of(rule.id())) : Exchange.Purpose.DATA,
        match
            .map(one -> one.operation().id())
            .orElseGet(() -> asked.query().getOrDefault("verb", "")),
        match.map(Operations.Match::id).orElse(""),
        asked,
        new Exchange.Answered(status, headers, bytes, 1, slow));
  }

  private static Exchange.Asked asked(Matcher request, String sent) {
    String raw = Optional.ofNullable(request.group("query")).orElse("");
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
      query.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=", ""));
    }
    String target = request.group("path") + (raw.isEmpty() ? "" : "?" + raw);
    return new Exchange.Asked(request.group("method"), target, query, Map.of(), sent);
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
