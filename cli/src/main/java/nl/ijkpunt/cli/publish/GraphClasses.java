package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.cli.publish.Members.Member;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.GraphModel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The classes of a standard whose records are graphs, with what its shapes ask of them. */
final class GraphClasses {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Node LIST = NodeFactory.createURI("https://w3id.org/ijkpunt/def/list");
  private static final Text RECOMMENDED = new Text("recommended", "aanbevolen");

  private final GraphModel model;
  private final Graph graph = GraphFactory.createDefaultGraph();

  GraphClasses(GraphModel model) {
    this.model = model;
    List<String> texts = new ArrayList<>(model.model());
    texts.addAll(model.shapes());
    for (String text : texts) {
      RDFParser.fromString(text, Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    }
  }

  /**
   * A class.
   *
   * @param above the classes that it is a kind of, by name
   */
  record GraphClass(
      String name, String iri, Text label, Text comment, List<String> above, List<Member> members) {
    GraphClass {
      above = List.copyOf(above);
      members = List.copyOf(members);
    }
  }

  /** All classes, by name. */
  List<GraphClass> all() {
    return graph
        .find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
        .mapWith(triple -> triple.getSubject())
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(model.base()))
        .mapWith(this::type)
        .toList()
        .stream()
        .sorted(Comparator.comparing(GraphClass::name))
        .toList();
  }

  private GraphClass type(Node node) {
    List<String> above =
        objects(node, RDFS.subClassOf.asNode()).stream()
            .filter(one -> one.isURI() && one.getURI().startsWith(model.base()))
            .map(this::local)
            .toList();
    return new GraphClass(
        local(node),
        node.getURI(),
        words(node, RDFS.label.asNode(), local(node)),
        words(node, RDFS.comment.asNode(), ""),
        above,
        members(node));
  }

  private List<Member> members(Node type) {
    Set<Node> types = new LinkedHashSet<>();
    lineage(type, types);
    Set<Node> properties = new TreeSet<>(Comparator.comparing(this::local));
    for (Node one : types) {
      properties.addAll(subjects(RDFS.domain.asNode(), one));
    }
    return properties.stream().map(property -> member(property, types)).toList();
  }

  private void lineage(Node type, Set<Node> types) {
    if (types.add(type)) {
      objects(type, RDFS.subClassOf.asNode()).forEach(above -> lineage(above, types));
    }
  }

  private Member member(Node property, Set<Node> types) {
    Text obligation = Members.OPTIONAL;
    List<Text> bounds = new ArrayList<>();
    bounds.add(words(property, RDFS.label.asNode(), local(property)));
    for (Node type : types) {
      for (Node shape : shapes(type, property)) {
        if (number(shape, "minCount") > 0) {
          boolean must = objects(shape, shacl("severity")).contains(shacl("Violation"));
          boolean already = obligation.equals(Members.REQUIRED);
          obligation = must || already ? Members.REQUIRED : RECOMMENDED;
        }
        if (number(shape, "maxCount") == 1) {
          bounds.add(new Text("at most once", "hoogstens een keer"));
        }
      }
    }
    for (Node list : objects(property, LIST)) {
      bounds.add(new Text("list " + local(list), "lijst " + local(list)));
    }
    String form =
        String.join(
            " | ", objects(property, RDFS.range.asNode()).stream().map(this::local).toList());
    return new Member(
        local(property), obligation, new Text(form, form), bounds.stream().distinct().toList());
  }

  /** What shapes for a class ask of a property. */
  private List<Node> shapes(Node type, Node property) {
    return subjects(shacl("targetClass"), type).stream()
        .flatMap(shape -> objects(shape, shacl("property")).stream())
        .filter(shape -> objects(shape, shacl("path")).contains(property))
        .toList();
  }

  private int number(Node shape, String bound) {
    return objects(shape, shacl(bound)).stream()
        .filter(node -> node.isLiteral() && node.getLiteralValue() instanceof Number)
        .mapToInt(node -> ((Number) node.getLiteralValue()).intValue())
        .findFirst()
        .orElse(0);
  }

  private static Node shacl(String name) {
    return NodeFactory.createURI(SHACL + name);
  }

  private List<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList();
  }

  private List<Node> subjects(Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(triple -> triple.getSubject()).toList();
  }

  private Text words(Node about, Node said, String otherwise) {
    return new Text(word(about, said, "en", otherwise), word(about, said, "nl", otherwise));
  }

  private String word(Node about, Node said, String language, String otherwise) {
    return objects(about, said).stream()
        .filter(one -> one.isLiteral() && one.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(otherwise);
  }

  private String local(Node node) {
    return node.isURI() ? node.getURI().replaceFirst("^.*[/#](?=.)", "") : node.toString();
  }
}
