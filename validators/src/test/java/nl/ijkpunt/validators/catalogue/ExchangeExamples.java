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
 * where it is sent for the rule, the status, headers, and behind a blank line the body. A header
 * {@code Bytes} says in which encoding that is sent, and {@code Slow} that it took too long.
 */
final class ExchangeExamples {
  private static final Pattern REQUEST =
      Pattern.compile("(?<method>[A-Z]+) \\?(?<query>\\S*)(?<own> for this)?");

  private ExchangeExamples() {}

  /** What the rule has against an example, as pages have it. */
  static List<String> findings(Rule rule, RunPlan plan, Example example) {
    List<ExchangeChunk> chunks = new ArrayList<>();
    for (String text : example.data().split("\n---\n", -1)) {
      chunks.add(ExchangeChunk.bare(OaiAnswer.read(exchange(rule, text, chunks.size() + 1))));
    }
    try (ValidationRun run = new ValidationRun(plan, new Given(chunks))) {
      run.read(new Source("example", () -> new ByteArrayInputStream(new byte[0])));
      return run.finish(OnBoard::describe).findings().stream().map(OnBoard::written).toList();
    }
  }

  private static Exchange exchange(Rule rule, String text, int number) {
    String[] parts = text.split("\n\n", 2);
    String[] head = parts[0].split("\n", -1);
    Matcher request = REQUEST.matcher(head[0]);
    if (!request.matches()) {
      throw new IllegalArgumentException("no request: " + head[0]);
    }
    Map<String, String> query = new LinkedHashMap<>();
    for (String pair : request.group("query").split("&", -1)) {
      query.put(pair.replaceFirst("=.*", ""), pair.replaceFirst("^[^=]*=", ""));
    }
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 2; i < head.length && !head[i].isBlank(); i++) {
      int colon = head[i].indexOf(':');
      headers.put(
          head[i].substring(0, colon).toLowerCase(Locale.ROOT),
          head[i].substring(colon + 1).strip());
    }
    boolean slow = Optional.ofNullable(headers.remove("slow")).isPresent();
    byte[] bytes = bytes(parts.length > 1 ? parts[1] : "", headers.remove("bytes"));
    boolean own = request.group("own") != null;
    return Exchange.of(
        number,
        own ? new Exchange.Purpose("this", List.of(rule.id())) : Exchange.Purpose.DATA,
        query.getOrDefault("verb", ""),
        "",
        new Exchange.Asked(
            request.group("method"), "?" + request.group("query"), query, Map.of(), ""),
        new Exchange.Answered(Integer.parseInt(head[1]), headers, bytes, 1, slow));
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
