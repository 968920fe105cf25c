package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Lines;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.schema.BoundedPattern;
import nl.ijkpunt.validators.schema.Excerpts;
import nl.ijkpunt.validators.schema.SchemaCheck;
import nl.ijkpunt.validators.schema.StatementCheck;
import org.jspecify.annotations.Nullable;

/** Reads chunks and asks every check about every record, on one thread. */
final class JsonJudge implements ChunkJudge {
  private static final String PATTERN_RULE = "schema-pattern-matched";

  private final RunPlan plan;
  private final RecordReader.ChunkReader reader;
  private final KeptFindings keeping;
  private final List<SchemaGroup> schemas;
  private final SchemaCheck shape;
  private final @Nullable StatementCheck statements;
  private final Excerpts excerpts;
  private final IdentityHashMap<RecordType, TypeWork> byType = new IdentityHashMap<>();
  private final List<DatasetCheck> datasetChecks = new ArrayList<>();
  private final List<DatasetCheck.Noting> notings = new ArrayList<>();

  JsonJudge(RunPlan plan, RecordReader.ChunkReader reader, KeptFindings keeping) {
    this.plan = plan;
    this.reader = reader;
    this.keeping = keeping;
    List<RunPlan.SchemaGroup> groups = plan.schemas();
    this.schemas =
        groups.stream().map(group -> SchemaGroup.of(group, plan, groups.size() == 1)).toList();
    this.shape = schemas.isEmpty() ? bare(plan) : schemas.get(0).check();
    boolean showValues = plan.options().showValues();
    this.statements =
        plan.statements().isEmpty()
            ? null
            : new StatementCheck(plan.rules().values(), plan.statements(), shape, showValues);
    this.excerpts = new Excerpts(shape, showValues);
    for (Check check : plan.checks()) {
      if (check instanceof DatasetCheck dataset) {
        datasetChecks.add(dataset);
        notings.add(dataset.noting(plan));
      }
    }
  }

  /** The schemas to read records by, where no profile asks for any. */
  private static SchemaCheck bare(RunPlan plan) {
    return new SchemaCheck(
        plan.standard(), plan.bareSchemas(), id -> null, plan.options().showValues());
  }

  @Override
  public ChunkOutcome judge(Chunk any) {
    ExchangeChunk exchange = any instanceof ExchangeChunk one ? one : null;
    JsonChunk chunk = (JsonChunk) (exchange == null ? any : exchange.body());
    ChunkOutcome outcome = new ChunkOutcome(any, plan.options(), keeping);
    Lines lines = Lines.of(chunk);
    datasetChecks.forEach(check -> outcome.notes().put(check, new Notes(lines, chunk.bytes())));
    reader.read(chunk, new Asking(outcome, exchange));
    byType.values().forEach(type -> type.countInto(outcome));
    return outcome;
  }

  private TypeWork workFor(RecordType type) {
    TypeWork known = byType.get(type);
    if (known == null) {
      known = new TypeWork(type, plan, shape);
      byType.put(type, known);
    }
    return known;
  }

  /** The schemas as some profiles have them, and the findings those give. */
  private record SchemaGroup(List<String> profiles, SchemaCheck check) {

    static SchemaGroup of(RunPlan.SchemaGroup group, RunPlan plan, boolean only) {
      return new SchemaGroup(
          only ? List.of() : group.profiles(),
          new SchemaCheck(
              plan.standard(),
              group.schemas(),
              id -> group.rules().get(id),
              plan.options().showValues()));
    }
  }

  private final class Asking implements RecordReader.RecordSink {
    private final ChunkOutcome outcome;
    private final @Nullable ExchangeChunk exchange;
    private final Notes[] notes;
    private final List<Finding> found = new ArrayList<>();

    Asking(ChunkOutcome outcome, @Nullable ExchangeChunk exchange) {
      this.outcome = outcome;
      this.exchange = exchange;
      this.notes = outcome.notes().values().toArray(Notes[]::new);
    }

    @Override
    public void record(JsonRecord record) {
      TypeWork work = workFor(record.recordType());
      work.count(record);
      if (exchange == null || exchange.whole()) {
        note(record);
      }
      if (exchange == null || !exchange.isRepeated(record)) {
        ask(work, record);
      }
    }

    private void note(JsonRecord record) {
      for (int i = 0; i < notes.length; i++) {
        note(i, record);
      }
    }

    private void ask(TypeWork work, JsonRecord record) {
      JsonRecord exact = exchange == null ? record : exchange.exactly(record);
      boolean apart = statements == null || schemas.size() != 1 || exact != record;
      if (apart || !acceptsAll(Objects.requireNonNull(statements), record)) {
        if (!schemas(exact)) {
          work.leave();
        }
        if (statements != null) {
          state(statements, record);
        }
      }
      for (int i = 0; i < work.checks().size(); i++) {
        ask(work.checks().get(i), record, work.rules().get(i));
      }
      if (!found.isEmpty()) {
        outcome.add(found, finding -> withExcerpt(finding, record));
        found.clear();
      }
    }

    private Finding withExcerpt(Finding finding, JsonRecord record) {
      String pointer = finding.location().pointer();
      String base = record.pointer();
      return pointer.startsWith(base)
          ? finding.excerpt(excerpts.around(record, pointer.substring(base.length())))
          : finding;
    }

    private boolean acceptsAll(StatementCheck check, JsonRecord record) {
      try {
        return check.acceptsWithSchema(record);
      } catch (RuntimeException | StackOverflowError e) {
        // Whatever it was, it comes again where it can be told.
        return false;
      }
    }

    /** Whether the fast tier could accept it, whatever the profile. */
    private boolean schemas(JsonRecord record) {
      boolean accepted = true;
      for (SchemaGroup group : schemas) {
        if (group.profiles().isEmpty()) {
          accepted &= schema(group.check(), record, found::add);
        } else {
          List<Finding> own = new ArrayList<>();
          accepted &= schema(group.check(), record, own::add);
          own.forEach(finding -> join(finding, group.profiles()));
        }
      }
      found.replaceAll(this::underAll);
      return accepted;
    }

    /** What all profiles find that pick its rule needs no names of profiles. */
    private Finding underAll(Finding finding) {
      long picking =
          plan.profiles().stream()
              .filter(grading -> grading.rules().containsKey(finding.rule().id()))
              .count();
      return finding.profiles().size() == picking ? finding.under(List.of()) : finding;
    }

    /** What several profiles find alike is one finding. */
    private void join(Finding finding, List<String> profiles) {
      for (int i = 0; i < found.size(); i++) {
        Finding other = found.get(i);
        if (other.under(List.of()).equals(finding)) {
          List<String> all = new ArrayList<>(other.profiles());
          all.addAll(profiles);
          found.set(i, other.under(all));
          return;
        }
      }
      found.add(finding.under(profiles));
    }

    private boolean schema(SchemaCheck check, JsonRecord record, Consumer<Finding> sink) {
      try {
        return check.check(record, sink);
      } catch (BoundedPattern.RanAway e) {
        failed(PATTERN_RULE, record, e);
      } catch (RuntimeException | StackOverflowError e) {
        failed("schema-holds", record, e);
      }
      return false;
    }

    private void state(StatementCheck check, JsonRecord record) {
      try {
        check.check(record, found::add);
      } catch (StatementCheck.Undecided e) {
        failed(e.rule(), record, e);
      }
    }

    private void ask(JsonCheck check, JsonRecord record, Rule rule) {
      try {
        List<Finding> own = check.check(record, rule);
        if (!own.isEmpty()) {
          found.addAll(own);
        }
      } catch (RuntimeException e) {
        failed(check.rule(), record, e);
      }
    }

    private void note(int check, JsonRecord record) {
      try {
        notings.get(check).note(record, notes[check]);
      } catch (RuntimeException e) {
        datasetChecks.get(check).rules().stream()
            .filter(rule -> plan.rule(rule).isPresent())
            .forEach(rule -> failed(rule, record, e));
      }
    }

    private void failed(String rule, JsonRecord record, Throwable why) {
      String where = record.place().source() + ":" + record.line();
      String what = Undecided.why(why);
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
      Problems.tell(problem, plan, outcome);
    }
  }
}
