package nl.ijkpunt.standards.rdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.hash.Sha256;
import nl.ijkpunt.standards.record.RdfRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts what sources tell of the classes of a model. Of each thing only a digest of its names is
 * held, so memory grows with the number of things and not with what is said of them.
 */
public final class CoverageCount {
  /** How many sources are told apart: of each thing there is a bit for each. */
  public static final int MOST_SOURCES = 31;

  private final String base;
  private final List<String> sources = new ArrayList<>();
  private final Map<String, Filled[]> byKind = new TreeMap<>();
  private final Map<String, Map<Long, Integer>> known = new TreeMap<>();

  /**
   * Nothing counted yet.
   *
   * @param base the namespace of classes and properties
   */
  public CoverageCount(String base) {
    this.base = base;
  }

  /** What one source tells of one class: how many things, and of how many each property. */
  private static final class Filled {
    private long things;
    private final Map<String, Long> properties = new HashMap<>();
  }

  /**
   * The column of a source, which it gets when it is first named; when there is room for no more,
   * that of all others.
   *
   * @param others what to call those others
   */
  public int column(String source, String others) {
    int at = sources.indexOf(source);
    if (at >= 0) {
      return at;
    }
    if (sources.size() < MOST_SOURCES) {
      sources.add(sources.size() == MOST_SOURCES - 1 ? others : source);
    }
    return sources.size() - 1;
  }

  /** What was counted, of all classes of the model. */
  public Coverage coverage(GraphOutline outline) {
    return new Coverage(
        sources, outline.kinds().stream().map(this::kind).toList(), List.copyOf(shared()));
  }

  private Coverage.Kind kind(GraphOutline.Kind of) {
    Filled[] filled = byKind.getOrDefault(of.name(), empty());
    SortedMap<String, List<Long>> properties = new TreeMap<>();
    for (String property : of.properties()) {
      properties.put(property, counts(filled, one -> one.properties.getOrDefault(property, 0L)));
    }
    return new Coverage.Kind(of.name(), of.label(), counts(filled, one -> one.things), properties);
  }

  private List<Long> counts(Filled[] filled, Function<Filled, Long> count) {
    return Arrays.stream(filled).limit(sources.size()).map(count).toList();
  }

  private static Filled[] empty() {
    Filled[] filled = new Filled[MOST_SOURCES];
    Arrays.setAll(filled, any -> new Filled());
    return filled;
  }

  /** Takes in a record: its subject, and the blank nodes below it that are things themselves. */
  public void add(int source, RdfRecord record) {
    for (Node node : record.own()) {
      for (Triple typed : record.graph().find(node, RDF.type.asNode(), Node.ANY).toList()) {
        Node type = typed.getObject();
        if (type.isURI() && type.getURI().startsWith(base)) {
          count(source, type.getURI().substring(base.length()), record.graph(), node);
        }
      }
    }
  }

  private void count(int source, String kind, Graph graph, Node node) {
    Filled filled = byKind.computeIfAbsent(kind, any -> empty())[source];
    filled.things++;
    Set<String> held = new HashSet<>();
    for (Triple said : graph.find(node, Node.ANY, Node.ANY).toList()) {
      if (said.getPredicate().getURI().startsWith(base)) {
        String property = said.getPredicate().getURI().substring(base.length());
        held.add(property);
        if (identifies(property) && said.getObject().isLiteral()) {
          know(source, kind, said.getObject().getLiteralLexicalForm());
        }
      }
    }
    held.forEach(property -> filled.properties.merge(property, 1L, Long::sum));
  }

  /** Whether a property holds what people know a thing by. */
  private static boolean identifies(String property) {
    return property.equals("identificatie") || property.toLowerCase(Locale.ROOT).endsWith("code");
  }

  private void know(int source, String kind, String name) {
    byte[] digest = Sha256.digest(name.getBytes(StandardCharsets.UTF_8));
    known
        .computeIfAbsent(kind, any -> new HashMap<>())
        .merge(ByteBuffer.wrap(digest).getLong(), 1 << source, (a, b) -> a | b);
  }

  /** How many names of things of a class are in these sources and no other; by two or more. */
  private List<Coverage.Shared> shared() {
    List<Coverage.Shared> shared = new ArrayList<>();
    known.forEach(
        (kind, names) -> {
          Map<Integer, Long> counts = new LinkedHashMap<>();
          names.values().stream()
              .filter(in -> Integer.bitCount(in) > 1)
              .sorted()
              .forEach(in -> counts.merge(in, 1L, Long::sum));
          counts.forEach((in, count) -> shared.add(new Coverage.Shared(kind, named(in), count)));
        });
    return shared;
  }

  private List<String> named(int in) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      if ((in & 1 << i) != 0) {
        names.add(sources.get(i));
      }
    }
    return names;
  }
}
