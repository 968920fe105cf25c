package nl.ijkpunt.validators;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.RecordReader;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Holds the shapes that look at one record against every record of a chunk. */
final class RdfJudge implements ChunkJudge {
  private final RunPlan plan;
  private final GraphRules rules;
  private final RecordReader.GraphReader reader;
  private final KeptFindings keeping;

  RdfJudge(RunPlan plan, GraphRules rules, RecordReader.GraphReader reader, KeptFindings keeping) {
    this.plan = plan;
    this.rules = rules;
    this.reader = reader;
    this.keeping = keeping;
  }

  @Override
  public ChunkOutcome judge(Chunk any) {
    RdfChunk chunk = reader.graph(any);
    ChunkOutcome outcome = new ChunkOutcome(chunk, plan.options(), keeping);
    Map<String, SortedMap<String, Long>> fields = new HashMap<>();
    for (RdfRecord record : chunk.records()) {
      if (rules.knows(record)) {
        outcome.count(record.type(), 1, 0);
        count(record, fields);
      }
      judge(record, outcome);
    }
    fields.forEach(outcome::countFields);
    chunk.problems().forEach(problem -> Problems.tell(problem, plan, outcome));
    return outcome;
  }

  private void judge(RdfRecord record, ChunkOutcome outcome) {
    try {
      List<Finding> found = rules.findings(record);
      if (!found.isEmpty()) {
        outcome.add(found, UnaryOperator.identity());
      }
    } catch (RuntimeException | StackOverflowError e) {
      String why = Undecided.why(e);
      outcome.add(
          new Notification(
              true,
              new Text(
                  "the shapes broke on %s: %s".formatted(record.root(), why),
                  "de shapes braken op %s: %s".formatted(record.root(), why)),
              record.source().source(),
              null));
    }
  }

  private static void count(RdfRecord record, Map<String, SortedMap<String, Long>> fields) {
    Set<String> held = new TreeSet<>();
    record
        .graph()
        .find(record.root(), null, null)
        .mapWith(Triple::getPredicate)
        .filterDrop(RDF.type.asNode()::equals)
        .forEachRemaining(property -> held.add(GraphRules.localName(property)));
    SortedMap<String, Long> counts = fields.computeIfAbsent(record.type(), any -> new TreeMap<>());
    held.forEach(field -> counts.merge(field, 1L, Long::sum));
  }
}
