package nl.ijkpunt.mappings.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What is said of some things, in the order in which it was told. A node without a name is spoken
 * of by at most one statement, which comes before what is said of it.
 *
 * @param prefixes short names of namespaces
 */
public record Statements(List<Triple> triples, Origin origin, Map<String, String> prefixes)
    implements Document {

  public Statements {
    triples = List.copyOf(triples);
    prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
  }

  /**
   * Where statements come from.
   *
   * @param graph the name of all that the source says
   * @param source the name of the source
   * @param form what it is written in
   */
  public record Origin(Node graph, String source, String form) {}
}
