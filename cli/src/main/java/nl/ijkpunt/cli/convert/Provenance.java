package nl.ijkpunt.cli.convert;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.mappings.document.Statements;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** What the graph of a source is, told once. */
final class Provenance {
  private static final Node ENTITY = NodeFactory.createURI("http://www.w3.org/ns/prov#Entity");

  private final Set<Node> told = new HashSet<>();

  /** The statements about a graph; none where they were given before. */
  List<Triple> of(Statements.Origin origin) {
    if (!told.add(origin.graph())) {
      return List.of();
    }
    return List.of(
        Triple.create(origin.graph(), RDF.type.asNode(), ENTITY),
        Triple.create(
            origin.graph(),
            DCTerms.source.asNode(),
            NodeFactory.createLiteralString(origin.source())),
        Triple.create(
            origin.graph(),
            DCTerms.conformsTo.asNode(),
            NodeFactory.createLiteralString(origin.form())));
  }
}
