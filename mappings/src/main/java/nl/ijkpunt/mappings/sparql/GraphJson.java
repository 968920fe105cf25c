package nl.ijkpunt.mappings.sparql;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.mappings.document.Json;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Statements as JSON-LD, always in the same order: a thing without a name stands in the thing that
 * speaks of it, all others beside each other, and members are sorted.
 */
final class GraphJson {
  private static final String TYPE = RDF.type.getURI();

  private final Graph graph;
  private final PrefixMapping prefixes;
  private final Map<String, Object> used = new TreeMap<>();
  private final Map<Node, Integer> mentions = new HashMap<>();
  private final Map<Node, String> labels = new HashMap<>();

  GraphJson(Graph graph, PrefixMapping prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
    graph.find().forEachRemaining(triple -> mentions.merge(triple.getObject(), 1, Integer::sum));
  }

  Json document() {
    Set<Node> subjects = new LinkedHashSet<>();
    graph.find().forEachRemaining(triple -> subjects.add(triple.getSubject()));
    List<Node> tops =
        subjects.stream()
            .filter(node -> !isInner(node))
            .sorted(Comparator.comparing(Node::isBlank).thenComparing(this::signature))
            .toList();
    for (Node top : tops) {
      if (top.isBlank() && mentions.containsKey(top)) {
        labels.put(top, "_:b" + labels.size());
      }
    }
    List<Object> things = new ArrayList<>();
    tops.forEach(top -> things.add(thing(top)));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("@context", used);
    if (things.size() == 1 && things.get(0) instanceof Map<?, ?> only) {
      only.forEach((name, value) -> document.put(String.valueOf(name), value));
    } else {
      document.put("@graph", things);
    }
    return new Json(document);
  }

  /** Whether a thing is told in the one that speaks of it. A ring of such things has no outside. */
  private boolean isInner(Node node) {
    return node.isBlank() && mentions.getOrDefault(node, 0) == 1 && !isInRing(node);
  }

  private boolean isInRing(Node start) {
    Node node = start;
    for (int steps = 0; steps <= graph.size(); steps++) {
      List<Triple> speaking = graph.find(Node.ANY, Node.ANY, node).toList();
      if (speaking.size() != 1 || !speaking.get(0).getSubject().isBlank()) {
        return false;
      }
      node = speaking.get(0).getSubject();
      if (node.equals(start)) {
        return true;
      }
    }
    return true;
  }

  /** What to sort a thing by: its name, or what is said of it. */
  private String signature(Node node) {
    if (!node.isBlank()) {
      return node.toString();
    }
    return graph.find(node, Node.ANY, Node.ANY).toList().stream()
        .map(
            triple ->
                triple.getPredicate()
                    + " "
                    + (triple.getObject().isBlank() ? "_" : triple.getObject()))
        .sorted()
        .toList()
        .toString();
  }

  private Map<String, Object> thing(Node node) {
    Map<String, List<Object>> said = new TreeMap<>();
    List<Object> types = new ArrayList<>();
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      String predicate = triple.getPredicate().getURI();
      if (predicate.equals(TYPE) && triple.getObject().isURI()) {
        types.add(compact(triple.getObject().getURI()));
      } else {
        said.computeIfAbsent(compact(predicate), name -> new ArrayList<>())
            .add(value(triple.getObject()));
      }
    }
    Map<String, Object> thing = new LinkedHashMap<>();
    String label = node.isBlank() ? labels.get(node) : node.getURI();
    if (label != null) {
      thing.put("@id", label);
    }
    if (!types.isEmpty()) {
      thing.put("@type", oneOrMany(types));
    }
    said.forEach((name, values) -> thing.put(name, oneOrMany(values)));
    return thing;
  }

  private static Object oneOrMany(List<Object> values) {
    values.sort(Comparator.comparing(Object::toString));
    return values.size() == 1 ? values.get(0) : values;
  }

  private Object value(Node object) {
    if (!object.isLiteral()) {
      return isInner(object) ? thing(object) : Map.of("@id", name(object));
    }
    String text = object.getLiteralLexicalForm();
    Map<String, Object> value = new TreeMap<>();
    if (!object.getLiteralLanguage().isEmpty()) {
      value.put("@language", object.getLiteralLanguage());
    } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      value.put("@type", compact(object.getLiteralDatatypeURI()));
    } else {
      return text;
    }
    value.put("@value", text);
    return value;
  }

  private String name(Node node) {
    return node.isBlank() ? labels.getOrDefault(node, "_:" + node) : node.getURI();
  }

  /** The short name of an address, by a prefix of the query. */
  private String compact(String iri) {
    String best = "";
    for (Map.Entry<String, String> prefix : prefixes.getNsPrefixMap().entrySet()) {
      boolean fits = !prefix.getKey().isEmpty() && iri.startsWith(prefix.getValue());
      if (fits
          && iri.substring(prefix.getValue().length()).matches("[A-Za-z0-9_][A-Za-z0-9_.-]*")) {
        best = best.isEmpty() || prefix.getKey().compareTo(best) < 0 ? prefix.getKey() : best;
      }
    }
    if (best.isEmpty()) {
      return iri;
    }
    String namespace = prefixes.getNsPrefixURI(best);
    used.put(best, namespace);
    return best + ":" + iri.substring(namespace.length());
  }
}
