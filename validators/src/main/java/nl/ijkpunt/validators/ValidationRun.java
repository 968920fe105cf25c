package nl.ijkpunt.validators;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * One run over any number of sources. The calling thread cuts sources into chunks and gathers
 * outcomes in input order; other threads read the records. Nothing is held but the chunks under
 * way, what was found, and what dataset checks remember.
 */
public final class ValidationRun implements AutoCloseable {
  private final RunPlan plan;
  private final RecordReader reader;
  private final @Nullable GraphRules graphs;
  private final Gathering gathering;
  private final Queue<ChunkJudge> idle = new ConcurrentLinkedQueue<>();
  private final InOrder<ChunkOutcome> outcomes;
  private volatile boolean stopped;

  public ValidationRun(RunPlan plan, RecordReader reader) {
    this.plan = plan;
    this.reader = reader;
    this.graphs = plan.standard().graph() == null ? null : GraphRules.of(plan);
    this.gathering = new Gathering(plan, graphs);
    this.outcomes = new InOrder<>("ijk-reader", plan.options().threads(), this::take);
  }

  /** Reads a source from first to last; what cannot be read is said in the report. */
  public void read(Source source) {
    if (stopped) {
      return;
    }
    gathering.begin(source.name());
    Source measured = gathering.measured(source);
    try {
      reader.split(measured, gathering.ordinal(), this::submit);
    } catch (IOException e) {
      trouble(source.name(), unreadable(e));
    } catch (Stopping stopping) {
      // What was read until then stands; the report says that there was more.
    }
  }

  private static Text unreadable(IOException e) {
    String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Text("could not be read on: " + why, "kon niet verder worden gelezen: " + why);
  }

  /** Something kept a source from being read. */
  public void trouble(String source, Text what) {
    outcomes.take(0);
    gathering.add(new Notification(true, what, source, null));
  }

  /** Something kept all that was left from being read. */
  public void broken(String source, Text what) {
    outcomes.take(0);
    gathering.add(new Notification(true, true, what, source, null));
  }

  /** Stops reading; the report will say what was not read. */
  public void stop() {
    stopped = true;
  }

  /** Everything found, once all that is under way is done. */
  public Report finish(Function<RunTotals, RunData> describe) {
    outcomes.take(0);
    if (stopped) {
      gathering.add(
          new Notification(
              true,
              true,
              new Text(
                  "interrupted: the report covers only what was read until then",
                  "onderbroken: het rapport dekt alleen wat tot dan toe gelezen was"),
              null,
              null));
    }
    return gathering.report(describe);
  }

  private void submit(Chunk chunk) {
    if (stopped) {
      throw new Stopping();
    }
    if (plan.options().threads() == 1) {
      take(work(chunk));
      return;
    }
    outcomes.begin(() -> work(chunk));
    outcomes.take(2 * plan.options().threads() + 1);
  }

  private ChunkOutcome work(Chunk chunk) {
    ChunkJudge judge = idle.poll();
    if (judge == null) {
      judge = judge();
    }
    ChunkOutcome outcome = judge.judge(chunk);
    idle.add(judge);
    return outcome;
  }

  private ChunkJudge judge() {
    if (graphs != null) {
      return new RdfJudge(plan, graphs, reader.graphReader(), gathering.kept());
    }
    if (plan.standard().xml() != null) {
      return new XmlJudge(plan, gathering.kept());
    }
    return plan.standard().lom() == null
        ? new JsonJudge(plan, reader.chunkReader(), gathering.kept())
        : new LomJudge(plan, reader.chunkReader(), gathering.kept());
  }

  private void take(ChunkOutcome outcome) {
    gathering.add(outcome);
    reader.giveBack(outcome.chunk());
  }

  @Override
  public void close() {
    outcomes.close();
  }

  private static final class Stopping extends RuntimeException {
    Stopping() {
      super("stopped", null, false, false);
    }
  }
}
