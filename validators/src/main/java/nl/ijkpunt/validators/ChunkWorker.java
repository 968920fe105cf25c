package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.validators.schema.BoundedPattern;
import nl.ijkpunt.validators.schema.SchemaCheck;
import org.jspecify.annotations.Nullable;

/** Reads chunks and asks every check about every record, on one thread. */
final class ChunkWorker {
  /** The name under which records of no known type are counted. */
  static final String UNRECOGNISED = "unrecognised";

  private static final String PATTERN_RULE = "schema-pattern-matched";

  private final RunPlan plan;
  private final RecordReader.ChunkReader reader;
  private final @Nullable SchemaCheck schema;
  private final Map<String, List<JsonCheck>> byType = new HashMap<>();
  private final List<DatasetCheck> datasetChecks = new ArrayList<>();

  ChunkWorker(RunPlan plan, RecordReader.ChunkReader reader) {
    this.plan = plan;
    this.reader = reader;
    boolean schemas = plan.rules().keySet().stream().anyMatch(id -> id.startsWith("schema-"));
    this.schema =
        schemas
            ? new SchemaCheck(plan.standard(), plan.profile(), plan.rules()::get, plan.showValues())
            : null;
    for (Check check : plan.checks()) {
      if (check instanceof DatasetCheck dataset) {
        datasetChecks.add(dataset);
      }
    }
  }

  /** What the checks say about the records of this chunk. */
  ChunkOutcome work(Chunk chunk) {
    ChunkOutcome outcome = new ChunkOutcome(chunk, plan.maxFindings());
    Lines lines = new Lines(chunk.place(), chunk.bytes(), chunk.from());
    datasetChecks.forEach(check -> outcome.notes().put(check, new Notes(lines, chunk.bytes())));
    reader.read(chunk, new Asking(outcome));
    return outcome;
  }

  private List<JsonCheck> checksFor(String type) {
    return byType.computeIfAbsent(
        type,
        wanted ->
            plan.checks().stream()
                .filter(JsonCheck.class::isInstance)
                .map(JsonCheck.class::cast)
                .filter(check -> plan.rule(check.rule()).map(r -> r.isAbout(wanted)).orElse(false))
                .toList());
  }

  private final class Asking implements RecordReader.RecordSink {
    private final ChunkOutcome outcome;

    Asking(ChunkOutcome outcome) {
      this.outcome = outcome;
    }

    @Override
    public void record(JsonRecord record) {
      boolean accepted = schema(record);
      outcome.countRecord(record.type(), !accepted);
      for (JsonCheck check : checksFor(record.type())) {
        Rule rule = plan.rules().get(check.rule());
        if (rule != null) {
          ask(check, record, rule);
        }
      }
      outcome.notes().forEach((check, notes) -> note(check, record, notes));
    }

    private boolean schema(JsonRecord record) {
      SchemaCheck check = schema;
      if (check == null) {
        return true;
      }
      try {
        return check.check(record, outcome::add);
      } catch (BoundedPattern.RanAway e) {
        failed(PATTERN_RULE, record, e);
      } catch (RuntimeException | StackOverflowError e) {
        failed("schema-holds", record, e);
      }
      return false;
    }

    private void ask(JsonCheck check, JsonRecord record, Rule rule) {
      try {
        check.check(record, rule).forEach(outcome::add);
      } catch (RuntimeException e) {
        failed(check.rule(), record, e);
      }
    }

    private void note(DatasetCheck check, JsonRecord record, Notes notes) {
      try {
        check.note(record, notes);
      } catch (RuntimeException e) {
        failed(check.rule(), record, e);
      }
    }

    private void failed(String rule, JsonRecord record, Throwable why) {
      String where = record.place().source() + ":" + record.line();
      String what = Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName());
      outcome.add(
          new Notification(
              true,
              new Text(
                  "%s could not be decided for the record at %s: %s".formatted(rule, where, what),
                  "%s kon niet worden beslist voor het record op %s: %s"
                      .formatted(rule, where, what)),
              record.place().source(),
              rule));
    }

    @Override
    public void problem(ReadProblem problem) {
      boolean untyped = problem.rule().equals("record-type-recognised");
      if (untyped) {
        outcome.countRecord(UNRECOGNISED, false);
      }
      plan.rule(problem.rule())
          .ifPresent(
              rule ->
                  outcome.add(
                      rule.failsAt(
                          problem.location(),
                          new Subject(untyped ? UNRECOGNISED : "source", null, null),
                          problem.arguments())));
    }
  }
}
