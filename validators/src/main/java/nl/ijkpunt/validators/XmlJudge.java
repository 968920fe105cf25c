package nl.ijkpunt.validators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.XmlChunk;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.xml.XmlModel;

/** Judges records in XML by the schemas of their standard, on one thread. */
final class XmlJudge implements ChunkJudge {
  private final RunPlan plan;
  private final KeptFindings keeping;
  private final XmlModel model;
  private final List<XmlCheck> checks;

  XmlJudge(RunPlan plan, KeptFindings keeping) {
    this.plan = plan;
    this.keeping = keeping;
    this.model = Objects.requireNonNull(plan.standard().xml());
    this.checks = XmlAsking.checks(plan);
  }

  @Override
  public ChunkOutcome judge(Chunk any) {
    XmlChunk chunk = (XmlChunk) any;
    ChunkOutcome outcome = new ChunkOutcome(chunk, plan.options(), keeping);
    Judging judging = new Judging(outcome, chunk.place());
    chunk.units().forEach(judging::unit);
    judging.end();
    if (chunk.problem() != null) {
      Problems.tell(chunk.problem(), plan, outcome);
    }
    return outcome;
  }

  /** What one chunk holds. */
  private final class Judging {
    private final ChunkOutcome outcome;
    private final Place place;
    private final XmlAsking asking;
    private final Map<String, SortedMap<String, Long>> fields = new HashMap<>();

    Judging(ChunkOutcome outcome, Place place) {
      this.outcome = outcome;
      this.place = place;
      this.asking = new XmlAsking(plan, checks, outcome, place);
    }

    void unit(XmlElement unit) {
      if (unit.hasCutOut() && !model.isRecord(unit.name())) {
        outcome.add(around(unit));
        return;
      }
      XmlRecord record =
          new XmlRecord(model.subject(unit).type(), unit, place, model.subject(unit));
      outcome.count(record.type(), 1, 0);
      count(record);
      asking.ask(record);
    }

    private Notification around(XmlElement unit) {
      String name = unit.name().written();
      return new Notification(
          false,
          new Text(
              "<%s> around the records is not of this standard, and was not checked"
                  .formatted(name),
              "<%s> om de records heen is niet van deze standaard, en is niet getoetst"
                  .formatted(name)),
          place.source(),
          null);
    }

    /** Counts the elements and attributes that a record holds directly. */
    private void count(XmlRecord record) {
      TreeSet<String> held = new TreeSet<>();
      record.root().children().forEach(child -> held.add(child.local()));
      record.root().attributes().forEach(attribute -> held.add("@" + attribute.name().local()));
      SortedMap<String, Long> counts =
          fields.computeIfAbsent(record.type(), none -> new TreeMap<>());
      held.forEach(name -> counts.merge(name, 1L, Long::sum));
    }

    void end() {
      fields.forEach(outcome::countFields);
    }
  }
}
