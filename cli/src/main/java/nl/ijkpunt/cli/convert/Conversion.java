package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/**
 * One conversion. Sources are checked while they are converted, and what is written is checked as
 * well, so that it can be told which mistakes were there before.
 */
public final class Conversion {
  private final ConversionPlan plan;
  private final RunPlan checks;
  private final RecordReader reader;
  private final Function<String, Standard> standards;

  /**
   * A conversion that is ready to run.
   *
   * @param checks what sources, and documents of the same standard, are checked against
   */
  public Conversion(
      ConversionPlan plan,
      RunPlan checks,
      RecordReader reader,
      Function<String, Standard> standards) {
    this.plan = plan;
    this.checks = checks;
    this.reader = reader;
    this.standards = standards;
  }

  /** Writes all records as one text; nothing where there is no record. */
  public Outcome intoText(Writer out, Inputs inputs) throws IOException {
    return run(new OneDocument(out), inputs);
  }

  /** Writes all records to a file; leaves that as it was where there is no record. */
  public Outcome intoFile(Path file, Inputs inputs) throws IOException {
    AtomicReference<@Nullable Outcome> held = new AtomicReference<>();
    try {
      WholeFile.write(
          file,
          "what was converted",
          out -> {
            Outcome outcome = intoText(out, inputs);
            held.set(outcome);
            if (outcome.isEmpty()) {
              throw new CancellationException("there is nothing to write");
            }
          });
    } catch (CancellationException nothing) {
      // That there is nothing is told with the outcome.
    }
    return Objects.requireNonNull(held.get());
  }

  /** Writes a file for each record. */
  public Outcome intoFolder(Path folder, Inputs inputs) throws IOException {
    return run(new ManyFiles(folder), inputs);
  }

  private Outcome run(Outgoing written, Inputs inputs) throws IOException {
    try (ValidationRun after = new ValidationRun(checks, reader)) {
      Outgoing out = checksTarget() ? new OutputCheck(written, after) : written;
      Converter converter = new Converter(plan, standards, out);
      Teeing tee = new Teeing(reader, new ChunkWalk(reader.chunkReader(), converter));
      try (ValidationRun before = new ValidationRun(checks, tee)) {
        inputs.forEach(new Feeding(before));
        Report source = before.finish(this::describe);
        out.finish();
        return new Outcome(
            converter.done(), source, checksTarget() ? after.finish(this::describe) : null);
      }
    } catch (UncheckedIOException e) {
      throw new IOException(Objects.requireNonNull(e.getCause()).getMessage(), e);
    }
  }

  private boolean checksTarget() {
    return plan.to().standard().equals(checks.standard().id());
  }

  private RunData describe(RunTotals totals) {
    return new RunData(
        "ijk",
        checks.standard().id(),
        true,
        checks.standard().hash(),
        List.of(),
        new TreeMap<>(),
        totals.inputs(),
        totals.slow(),
        null);
  }

  private record Feeding(ValidationRun run) implements Receiver {
    @Override
    public void source(Source source) {
      run.read(source);
    }

    @Override
    public void trouble(String source, Text what) {
      run.trouble(source, what);
    }
  }
}
