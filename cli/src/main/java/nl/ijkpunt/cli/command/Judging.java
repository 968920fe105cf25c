package nl.ijkpunt.cli.command;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Limits;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;

/**
 * Holds sources against a plan.
 *
 * @param onInterrupt takes what must happen when the user interrupts
 */
record Judging(
    Selection selection, RunPlan plan, Consumer<Runnable> onInterrupt, RecordReader reader) {

  /**
   * What is found in the sources.
   *
   * @param in standard input, for a source called {@code -}
   * @param described says of a run what ran
   */
  Report over(
      List<String> sources,
      InputStream in,
      Progress progress,
      Function<RunTotals, RunData> described) {
    try (ValidationRun run = new ValidationRun(plan, reader)) {
      onInterrupt.accept(run::stop);
      Inputs.of(sources, in, limits(selection.standard())).forEach(new Feeding(run, progress));
      return run.finish(described);
    }
  }

  /** What is data for a standard where a folder is named. */
  static Limits limits(Standard standard) {
    boolean graphs = standard.graph() != null;
    return Limits.DEFAULT
        .withXml(graphs || standard.lom() != null || standard.xml() != null)
        .withGraphs(graphs);
  }

  private record Feeding(ValidationRun run, Progress progress) implements Receiver {
    @Override
    public void source(Source source) {
      run.read(progress.follow(source));
    }

    @Override
    public void trouble(String source, Text what) {
      run.trouble(source, what);
    }
  }
}
