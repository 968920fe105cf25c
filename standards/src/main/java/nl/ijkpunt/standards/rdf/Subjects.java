package nl.ijkpunt.standards.rdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.SmallGraph;
import nl.ijkpunt.standards.record.StatementLines;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The statements of one source by subject. */
final class Subjects {
  /** The type of a subject that names none. */
  static final String UNTYPED = "Resource";

  private final String base;
  private final Place place;
  private final Map<Node, Said> said = new LinkedHashMap<>();
  private final Set<Node> below = new HashSet<>();

  Subjects(String base, Place place) {
    this.base = base;
    this.place = place;
  }

  private static final class Said {
    private final List<Triple> statements = new ArrayList<>(8);
    private int[] lines = new int[8];

    void add(Triple statement, int line) {
      if (lines.length == statements.size()) {
        lines = Arrays.copyOf(lines, 2 * lines.length);
      }
      lines[statements.size()] = line;
      statements.add(statement);
    }
  }

  void add(Triple statement, int line) {
    said.computeIfAbsent(statement.getSubject(), any -> new Said()).add(statement, line);
    if (statement.getObject().isBlank() && !statement.getObject().equals(statement.getSubject())) {
      below.add(statement.getObject());
    }
  }

  /** Hands out a record for each subject that is not below another one. */
  void forEach(Consumer<RdfRecord> sink) {
    Set<Node> owned = new HashSet<>();
    for (Node subject : said.keySet()) {
      if (!subject.isBlank() || !below.contains(subject)) {
        sink.accept(record(subject, owned));
      }
    }
    // What is left are blank nodes below each other, in a circle.
    for (Node subject : said.keySet()) {
      if (subject.isBlank() && below.contains(subject) && !owned.contains(subject)) {
        sink.accept(record(subject, owned));
      }
    }
  }

  private RdfRecord record(Node root, Set<Node> owned) {
    List<Node> nodes = new ArrayList<>(List.of(root));
    Set<Node> seen = new HashSet<>(nodes);
    Said all = new Said();
    for (int i = 0; i < nodes.size(); i++) {
      Said of = said.get(nodes.get(i));
      for (int j = 0; of != null && j < of.statements.size(); j++) {
        Triple statement = of.statements.get(j);
        all.add(statement, of.lines[j]);
        if (statement.getObject().isBlank() && seen.add(statement.getObject())) {
          nodes.add(statement.getObject());
        }
      }
    }
    // The root is its own even where a circle of blank nodes was handed out before.
    owned.remove(root);
    List<Node> own = nodes.stream().filter(owned::add).toList();
    Graph graph = SmallGraph.of(all.statements);
    String type = type(graph, root);
    int[] lines = Arrays.copyOf(all.lines, all.statements.size());
    String id = root.isURI() ? root.getURI() : null;
    return new RdfRecord(
        type,
        root,
        graph,
        own,
        new StatementLines(place, id == null ? "" : id, List.copyOf(all.statements), lines),
        place,
        new Subject(type, id, null),
        null);
  }

  /** The first class by name of the standard; else the first class. */
  private String type(Graph graph, Node root) {
    List<String> classes =
        graph
            .find(root, RDF.type.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .filterKeep(Node::isURI)
            .mapWith(Node::getURI)
            .toList()
            .stream()
            .sorted()
            .toList();
    return classes.stream()
        .filter(iri -> !base.isEmpty() && iri.startsWith(base))
        .map(iri -> iri.substring(base.length()))
        .findFirst()
        .orElseGet(
            () -> classes.isEmpty() ? UNTYPED : classes.get(0).replaceFirst("^.*[/#](?=.)", ""));
  }
}
