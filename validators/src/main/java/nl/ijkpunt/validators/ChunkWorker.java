package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
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
import nl.ijkpunt.standards.record.RecordType;
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
  private final IdentityHashMap<RecordType, TypeWork> byType = new IdentityHashMap<>();
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
    Lines lines = Lines.of(chunk);
    datasetChecks.forEach(check -> outcome.notes().put(check, new Notes(lines, chunk.bytes())));
    reader.read(chunk, new Asking(outcome));
    byType.values().forEach(type -> type.countInto(outcome));
    return outcome;
  }

  private TypeWork workFor(RecordType type) {
    TypeWork known = byType.get(type);
    if (known == null) {
      known = new TypeWork(type, plan);
      byType.put(type, known);
    }
    return known;
  }

  /** What there is to do for records of one type, and how many of them came by in this chunk. */
  private static final class TypeWork {
    private final RecordType type;
    private final List<JsonCheck> checks = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private long count;
    private long left;

    TypeWork(RecordType type, RunPlan plan) {
      this.type = type;
      for (Check check : plan.checks()) {
        Rule rule = plan.rules().get(check.rule());
        if (check instanceof JsonCheck json && rule != null && rule.isAbout(type.name())) {
          checks.add(json);
          rules.add(rule);
        }
      }
    }

    void countInto(ChunkOutcome outcome) {
      if (count > 0) {
        outcome.count(type.name(), count, left);
      }
      count = 0;
      left = 0;
    }
  }

  private final class Asking implements RecordReader.RecordSink {
    private final ChunkOutcome outcome;
    private final Notes[] notes;

    Asking(ChunkOutcome outcome) {
      this.outcome = outcome;
      this.notes = outcome.notes().values().toArray(Notes[]::new);
    }

    @Override
    public void record(JsonRecord record) {
      TypeWork work = workFor(record.recordType());
      work.count++;
      if (!schema(record)) {
        work.left++;
      }
      for (int i = 0; i < work.checks.size(); i++) {
        ask(work.checks.get(i), record, work.rules.get(i));
      }
      for (int i = 0; i < notes.length; i++) {
        note(datasetChecks.get(i), record, notes[i]);
      }
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
        outcome.count(UNRECOGNISED, 1, 0);
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
