package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * One conversion. Sources are checked while they are converted, and what is written is checked as
 * well, so that it can be told which mistakes were there before.
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
   * @param target what is written is checked against; null where that cannot be checked
   */
  public record Sides(RunPlan source, @Nullable RunPlan target) {}

  /** What reads sources, and what is written. */
  public record Readers(RecordReader source, RecordReader target) {}

  /** Writes all records as one text; nothing where there is no record. */
  public Outcome intoText(Writer out, Inputs inputs) throws IOException {
    return intoText(out, GraphSyntax.TURTLE, inputs);
  }

  private Outcome intoText(Writer out, GraphSyntax syntax, Inputs inputs) throws IOException {
    return run(isOfGraphs() ? syntax.writing(out) : new OneDocument(out), inputs);
  }

  private boolean isOfGraphs() {
    return checks.target() != null && checks.target().standard().graph() != null;
  }

  /** Writes all records to a file; leaves that as it was where there is no record. */
  public Outcome intoFile(Path file, Inputs inputs) throws IOException {
    AtomicReference<@Nullable Outcome> held = new AtomicReference<>();
    try {
      WholeFile.write(
          file,
          "what was converted",
          out -> {
            GraphSyntax syntax = GraphSyntax.of(file.toString()).orElse(GraphSyntax.TURTLE);
            Outcome outcome = intoText(out, syntax, inputs);
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
    boolean inChunks =
        checks.source().standard().lom() == null
            && plan.mappers().size() == 1
            && plan.mappers().get(0).isInChunks();
    return inChunks ? inChunks(out, inputs, after) : inOrder(out, inputs, after);
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
    try (ConvertingReader converting =
            new ConvertingReader(
                readers.source(),
                () ->
                    new ChunkConverter(
                        mapper,
                        mapper.mapping(plan.to(), given),
                        readers.source().chunkReader(),
                        page),
                output,
                checks.source().options().threads());
        ValidationRun before = new ValidationRun(checks.source(), converting)) {
      inputs.forEach(new Feeding(before));
      Report source = before.finish(this::describe);
      converting.settle();
      out.finish();
      return new Outcome(output.done(), source, report(after));
    }
  }

  private Mapper.Given given(Mapper mapper, Inputs inputs) {
    return new Mapper.Given(standards, plan.choices(), noted(mapper, inputs));
  }

  /** What a mapper must know of all records, read beforehand. */
  private Mapper.@Nullable Index noted(Mapper mapper, Inputs inputs) {
    Mapper.Index index = mapper.index(plan.to());
    if (index != null) {
      inputs.forEach(new Noting(readers.source(), index));
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
