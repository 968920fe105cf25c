package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.ijkpunt.standards.codes.CodeLists;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.lom.LomRecord;
import nl.ijkpunt.standards.lom.LomTable;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.SharekitLom;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.ExchangeChunk;
import nl.ijkpunt.standards.record.JsonChunk;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.ReadProblem;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** Judges records about learning material, in XML or in JSON, on one thread. */
final class LomJudge implements ChunkJudge {
  private static final String NOT_LOM = "nl-lom-recognised";

  /** What has no type is called so by rules that users give for any XML. */
  private static final String DOCUMENT = "document";

  private final RunPlan plan;
  private final RecordReader.ChunkReader json;
  private final KeptFindings keeping;
  private final LomTable table;
  private final CodeLists codes;
  private final List<Asked> checks = new ArrayList<>();
  private final List<LomWalk> walks = new ArrayList<>();
  private final List<XmlCheck> around;
  private final long[] filled;

  LomJudge(RunPlan plan, RecordReader.ChunkReader json, KeptFindings keeping) {
    this.plan = plan;
    this.json = json;
    this.keeping = keeping;
    this.table = Objects.requireNonNull(plan.standard().lom());
    this.codes = plan.standard().codes();
    this.around = XmlAsking.checks(plan);
    this.filled = new long[table.fields().size()];
    for (Check check : plan.checks()) {
      if (check instanceof LomCheck lom) {
        checks.add(new Asked(lom, Objects.requireNonNull(plan.rules().get(lom.rule()))));
      } else if (check instanceof LomWalk walk) {
        walks.add(walk);
      }
    }
  }

  @Override
  public ChunkOutcome judge(Chunk any) {
    ChunkOutcome outcome = new ChunkOutcome(any, plan.options(), keeping);
    Chunk chunk = any instanceof ExchangeChunk exchange ? exchange.body() : any;
    Asking asking = new Asking(outcome, chunk.place());
    if (chunk instanceof XmlChunk xml) {
      xml.units().forEach(asking::unit);
      if (xml.problem() != null) {
        asking.problem(xml.problem());
      }
    } else {
      json.read((JsonChunk) chunk, asking);
    }
    asking.end();
    return outcome;
  }

  /** A check, and the rule it decides as the run has it. */
  private record Asked(LomCheck check, Rule rule) {}

  /** Asks the checks about what one chunk holds. */
  private final class Asking implements RecordReader.RecordSink {
    private final ChunkOutcome outcome;
    private final Place place;
    private final XmlAsking xml;
    private long records;

    Asking(ChunkOutcome outcome, Place place) {
      this.outcome = outcome;
      this.place = place;
      this.xml = new XmlAsking(plan, around, outcome, place);
    }

    void unit(XmlElement unit) {
      LomEnvelope envelope = LomEnvelope.of(unit);
      List<XmlElement> roots = LomUnits.roots(unit);
      if (!envelope.type().isEmpty()) {
        around(new XmlRecord(envelope.type(), unit, place, envelope.subject()));
      }
      for (XmlElement root : roots) {
        LomRecord record = XmlLom.read(root, place, envelope.identifier(), table, codes);
        lom(record);
        xml.ask(new XmlRecord(XmlLom.TYPE, root, place, record.subject()));
      }
      if (roots.isEmpty() && envelope.lacksRecord()) {
        XmlElement stranger = envelope.content();
        problem(
            new ReadProblem(
                NOT_LOM,
                new XmlRecord("", stranger, place, envelope.subject()).at(stranger, ""),
                Map.of("found", envelope.found())));
        xml.ask(new XmlRecord(DOCUMENT, stranger, place, new Subject(DOCUMENT, null, null)));
      }
    }

    @Override
    public void record(JsonRecord record) {
      boolean item = record.type().equals(SharekitLom.TYPE);
      if (!item || SharekitLom.isDeleted(record)) {
        outcome.count(record.type(), 1, 0);
        return;
      }
      lom(SharekitLom.read(record, table, codes));
    }

    @Override
    public void problem(ReadProblem problem) {
      Problems.tell(problem, plan, outcome);
    }

    private void lom(LomRecord record) {
      records++;
      count(record);
      for (Asked asked : checks) {
        xml.guarded(
            asked.rule().id(), () -> asked.check().check(record, answers(record, asked.rule())));
      }
      for (LomWalk walk : walks) {
        xml.guarded(
            walk.rules().get(0),
            () -> walk.check(record, id -> plan.rule(id).map(rule -> answers(record, rule))));
      }
      xml.settle();
    }

    private LomAnswers answers(LomRecord record, Rule rule) {
      Consumer<Text> undecided = why -> outcome.cannotTell(rule.id(), why);
      return new LomAnswers(record, rule, plan.options().showValues(), xml::keep, undecided);
    }

    private void around(XmlRecord record) {
      outcome.count(record.type(), 1, 0);
      xml.ask(record);
    }

    private void count(LomRecord record) {
      for (LomField field : table.fields()) {
        if (!field.number().isEmpty() && isFilled(record, field)) {
          filled[field.ordinal()]++;
        }
      }
    }

    private static boolean isFilled(LomRecord record, LomField field) {
      for (LomNode node : record.all(field)) {
        if (node.saysSomething()) {
          return true;
        }
      }
      return false;
    }

    void end() {
      if (records == 0) {
        return;
      }
      SortedMap<String, Long> held = new TreeMap<>();
      for (LomField field : table.fields()) {
        if (!field.number().isEmpty()) {
          held.put(field.path(), filled[field.ordinal()]);
          filled[field.ordinal()] = 0;
        }
      }
      outcome.count(XmlLom.TYPE, records, 0);
      outcome.countFields(XmlLom.TYPE, held);
    }
  }
}
