package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Envelope;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/**
 * One conversion. What is written is checked; where that has mistakes the sources are too, so that
 * it can be told which were there before.
 */
public final class Conversion {
  private final ConversionPlan plan;
  private final Sides checks;
  private final Readers readers;
  private final Function<String, Standard> standards;

  /** A conversion that is ready to run. */
  public Conversion(
      ConversionPlan plan, Sides checks, Readers readers, Function<String, Standard> standards) {
    this.plan = plan;
    this.checks = checks;
    this.readers = readers;
    this.standards = standards;
  }

  /**
   * What is checked.
   *
   * @param source what sources are checked against
   * @param reading what they are read with as long as nothing is wrong with what is written: it
   *     only tells what cannot be read; null where they are always checked
   * @param target what is written is checked against; null where that cannot be checked
   */
  public record Sides(RunPlan source, @Nullable RunPlan reading, @Nullable RunPlan target) {}

  /** What reads sources, and what is written. */
  public record Readers(RecordReader source, RecordReader target) {}

  /** Writes all records as one text; nothing where there is no record. */
  public Outcome intoText(Writer out, Inputs inputs) throws IOException {
    return intoText(out, GraphSyntax.TURTLE, inputs);
  }

  private Outcome intoText(Writer out, GraphSyntax syntax, Inputs inputs) throws IOException {
    return run(isOfGraphs() ? syntax.writing(out) : new OneDocument(out), inputs);
  }

  private Outcome intoBytes(OutputStream out, Optional<GraphSyntax> syntax, Inputs inputs)
      throws IOException {
    if (!isOfGraphs()) {
      return run(OneDocument.to(out), inputs);
    }
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    Outcome outcome = intoText(text, syntax.orElse(GraphSyntax.TURTLE), inputs);
    text.flush();
    return outcome;
  }

  private boolean isOfGraphs() {
    return checks.target() != null && checks.target().standard().graph() != null;
  }

  /** Writes all records to a file; leaves that as it was where there is no record. */
  public Outcome intoFile(Path file, Inputs inputs) throws IOException {
    AtomicReference<@Nullable Outcome> held = new AtomicReference<>();
    try {
      new WholeFile(
              file,
              "what was converted",
              out -> {
                Outcome outcome = intoBytes(out, GraphSyntax.of(file.toString()), inputs);
                held.set(outcome);
                if (outcome.isEmpty()) {
                  throw new CancellationException("there is nothing to write");
                }
              })
          .write();
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
    RunPlan target = checks.target();
    try {
      if (target == null) {
        return run(written, inputs, null);
      }
      try (ValidationRun after = new ValidationRun(target, readers.target())) {
        Outgoing checked =
            isOfGraphs() ? new GraphCheck(written, after) : new OutputCheck(written, after);
        return run(checked, inputs, after);
      }
    } catch (UncheckedIOException e) {
      throw new IOException(Objects.requireNonNull(e.getCause()).getMessage(), e);
    }
  }

  private Outcome run(Outgoing out, Inputs inputs, @Nullable ValidationRun after)
      throws IOException {
    return isInChunks() ? inChunks(out, inputs, after) : inOrder(out, inputs, after);
  }

  /** Whether records are converted side by side; then sources may be read more than once. */
  public boolean isInChunks() {
    return checks.source().standard().lom() == null
        && plan.mappers().size() == 1
        && plan.mappers().get(0).isInChunks();
  }

  private Outcome inOrder(Outgoing out, Inputs inputs, @Nullable ValidationRun after)
      throws IOException {
    RecordReader reader = readers.source();
    Map<Mapper, Mapper.Given> given = new HashMap<>();
    plan.mappers().forEach(mapper -> given.put(mapper, given(mapper, inputs)));
    Converter converter =
        new Converter(plan, mapper -> Objects.requireNonNull(given.get(mapper)), out);
    Envelope envelope = checks.source().standard().types().envelope();
    Teeing tee = new Teeing(reader, new ChunkWalk(reader.chunkReader(), envelope, converter));
    try (ValidationRun before = new ValidationRun(checks.source(), tee)) {
      inputs.forEach(new Feeding(before));
      Report source = before.finish(this::describe);
      out.finish();
      return new Outcome(converter.done(), source, report(after));
    }
  }

  private Outcome inChunks(Outgoing out, Inputs inputs, @Nullable ValidationRun after)
      throws IOException {
    Mapper mapper = plan.mappers().get(0);
    Mapper.Given given = given(mapper, inputs);
    JsonOutput output = new JsonOutput(out);
    String page = checks.source().standard().types().envelope().page().name();
    ConvertingReader converting =
        new ConvertingReader(
            readers.source(),
            () -> new ChunkConverter(mapper, plan.mapping(mapper, given), page),
            output);
    RunPlan reading = checks.reading();
    Report read = read(inputs, reading == null ? checks.source() : reading, converting);
    converting.settle();
    out.finish();
    Report written = report(after);
    boolean open = reading != null && written != null && Outcome.wrong(written) > 0;
    Report source = open ? read(inputs, checks.source(), readers.source()) : read;
    return new Outcome(output.done(), source, written);
  }

  private Report read(Inputs inputs, RunPlan by, RecordReader reader) {
    try (ValidationRun run = new ValidationRun(by, reader)) {
      inputs.forEach(new Feeding(run));
      return run.finish(this::describe);
    }
  }

  private Mapper.Given given(Mapper mapper, Inputs inputs) {
    return new Mapper.Given(standards, plan.choices(), noted(mapper, inputs));
  }

  /** What a mapper must know of all records, read beforehand. */
  private Mapper.@Nullable Index noted(Mapper mapper, Inputs inputs) {
    Mapper.Index index = mapper.index(plan.to());
    if (index != null) {
      try (Noting noting =
          new Noting(readers.source(), index, checks.source().options().threads())) {
        inputs.forEach(noting);
      }
    }
    return index;
  }

  private @Nullable Report report(@Nullable ValidationRun after) {
    return after == null ? null : after.finish(this::describe);
  }

  private RunData describe(RunTotals totals) {
    return new RunData(
        "ijk",
        checks.source().standard().id(),
        true,
        checks.source().standard().hash(),
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
