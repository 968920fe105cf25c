package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.record.ReadProblem;

/** Takes what became of chunks, in the order of the input, and counts it. */
final class JsonOutput {
  private static final int MOST_PROBLEMS = 20;

  private final Outgoing out;
  private final LossAccount account = new LossAccount();
  private final List<Converter.Stranger> strangers = new ArrayList<>();
  private final List<ReadProblem> problems = new ArrayList<>();
  private long records;
  private long unread;

  JsonOutput(Outgoing out) {
    this.out = out;
  }

  void take(ConvertedChunk chunk) {
    records += chunk.records();
    unread += chunk.unknown() + chunk.problems().size();
    chunk.strangers().stream().limit(MOST_PROBLEMS - strangers.size()).forEach(strangers::add);
    chunk.problems().stream().limit(MOST_PROBLEMS - problems.size()).forEach(problems::add);
    try {
      out.put(chunk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes over the account of a converter. */
  void settle(ChunkConverter converter) {
    account.add(converter.settled());
  }

  /** What was converted, once all sources have been read. */
  Converted done() {
    return new Converted(
        records, 0, unread, List.copyOf(strangers), List.copyOf(problems), account);
  }
}
