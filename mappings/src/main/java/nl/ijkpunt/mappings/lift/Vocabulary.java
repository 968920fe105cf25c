package nl.ijkpunt.mappings.lift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.rdf.GraphModel;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** What the model of a standard says of its classes and properties. */
final class Vocabulary {
  private final String base;
  private final Map<String, Property> properties = new HashMap<>();
  private final Map<String, Node> classes = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();

  /**
   * A property.
   *
   * @param domain the class of what has it
   * @param datatype of its values
   * @param literal whether its values are literals
   * @param texts whether its values are texts in a language
   */
  record Property(Node node, String domain, RDFDatatype datatype, boolean literal, boolean texts) {}

  Vocabulary(GraphModel model) {
    this.base = model.base();
    Graph graph = GraphFactory.createDefaultGraph();
    for (String text : model.model()) {
      RDFParser.fromString(text, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
    graph
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .forEachRemaining(
            triple ->
                above
                    .computeIfAbsent(local(triple.getSubject()), any -> new HashSet<>())
                    .add(local(triple.getObject())));
    graph.find(Node.ANY, RDFS.range.asNode(), Node.ANY).forEachRemaining(t -> property(graph, t));
    graph
        .find(Node.ANY, NodeFactory.createURI("https://w3id.org/ijkpunt/def/list"), Node.ANY)
        .forEachRemaining(
            triple -> lists.put(local(triple.getObject()), triple.getObject().getURI()));
  }

  private void property(Graph graph, Triple range) {
    Node node = range.getSubject();
    String type = range.getObject().getURI();
    String domain =
        graph
            .find(node, RDFS.domain.asNode(), Node.ANY)
            .mapWith(Triple::getObject)
            .mapWith(Vocabulary::local)
            .nextOptional()
            .orElse("");
    boolean texts = type.equals(RDF.langString.getURI());
    properties.put(
        local(node),
        new Property(
            node,
            domain,
            TypeMapper.getInstance().getSafeTypeByName(type),
            texts || type.startsWith(XSD.getURI()),
            texts));
  }

  private static String local(Node node) {
    return node.isURI() ? node.getURI().replaceFirst("^.*[/#](?=.)", "") : "";
  }

  /**
   * The property with this name.
   *
   * @throws IllegalStateException when the model has none
   */
  Property property(String name) {
    Property property = properties.get(name);
    if (property == null) {
      throw new IllegalStateException("the model has no property " + name);
    }
    return property;
  }

  boolean hasProperty(String name) {
    return properties.containsKey(name);
  }

  boolean hasClass(String name) {
    return name.equals("Ding") || above.containsKey(name);
  }

  /** Whether things of a class have a property. */
  boolean fits(String type, String property) {
    return isA(type, property(property).domain());
  }

  private boolean isA(String type, String other) {
    return type.equals(other)
        || above.getOrDefault(type, Set.of()).stream().anyMatch(one -> isA(one, other));
  }

  Node type(String name) {
    return classes.computeIfAbsent(name, one -> NodeFactory.createURI(base + one));
  }

  /** The concept with this code in a list. */
  Node concept(String list, String code) {
    String iri = lists.get(list);
    if (iri == null) {
      throw new IllegalStateException("the model has no list " + list);
    }
    return NodeFactory.createURI(iri + "/" + Names.encoded(code));
  }
}
