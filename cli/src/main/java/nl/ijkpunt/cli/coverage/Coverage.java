package nl.ijkpunt.cli.coverage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
public final class Coverage {
  /** How many sources there can be: of each thing there is a bit for each. */
  public static final int MOST_SOURCES = 31;

  private final String base;
  private final List<String> sources;
  private final Map<String, Filled[]> byKind = new TreeMap<>();
  private final Map<String, Map<Long, Integer>> known = new TreeMap<>();

  /**
   * Nothing counted yet.
   *
   * @param base the namespace of classes and properties
   * @param sources what sources are called, in their order; 31 at most
   */
  public Coverage(String base, List<String> sources) {
    if (sources.size() > MOST_SOURCES) {
      throw new IllegalArgumentException("more than " + MOST_SOURCES + " sources");
    }
    this.base = base;
    this.sources = List.copyOf(sources);
  }

  /** What one source tells of one class: how many things, and of how many each property. */
  static final class Filled {
    private long things;
    private final Map<String, Long> properties = new HashMap<>();

    long things() {
      return things;
    }

    long of(String property) {
      return properties.getOrDefault(property, 0L);
    }
  }

  List<String> sources() {
    return sources;
  }

  /** What each source tells of a class. */
  Filled[] of(String kind) {
    return byKind.getOrDefault(kind, empty());
  }

  /** Whether there was anything of a class of the model. */
  public boolean isEmpty() {
    return byKind.isEmpty();
  }

  private Filled[] empty() {
    Filled[] filled = new Filled[sources.size()];
    for (int i = 0; i < filled.length; i++) {
      filled[i] = new Filled();
    }
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
  Map<String, Map<List<String>, Long>> shared() {
    Map<String, Map<List<String>, Long>> shared = new LinkedHashMap<>();
    known.forEach(
        (kind, names) -> {
          Map<List<String>, Long> counts = new LinkedHashMap<>();
          names.values().stream()
              .filter(in -> Integer.bitCount(in) > 1)
              .sorted()
              .forEach(in -> counts.merge(named(in), 1L, Long::sum));
          if (!counts.isEmpty()) {
            shared.put(kind, counts);
          }
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
