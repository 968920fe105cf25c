package nl.ijkpunt.validators.shacl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * Makes of valid things those that break one shape about one property. A mutant is a thing, with
 * all that it leads to.
 */
final class ShapeMutants {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final List<String> KINDS =
      List.of(
          "minCount", "maxCount", "class", "in", "pattern", "minInclusive", "datatype", "nodeKind");

  private final Graph shapes;
  private final Graph model;
  private final List<Triple> valid;
  private final Set<Triple> known;

  ShapeMutants(Graph shapes, Graph model, List<Triple> valid) {
    this.shapes = shapes;
    this.model = model;
    this.valid =
        valid.stream()
            .sorted(Comparator.comparing((Triple one) -> one.toString()).reversed())
            .toList();
    this.known = Set.copyOf(valid);
  }

  /** A graph that breaks the shape; null where its constraint does not tell how. */
  @Nullable Graph of(Node shape) {
    Optional<String> kind = KINDS.stream().filter(k -> value(shape, k).isPresent()).findFirst();
    Optional<Node> path = value(shape, "path").filter(Node::isURI);
    Optional<Node> target =
        shapes
            .find(Node.ANY, sh("property"), shape)
            .mapWith(Triple::getSubject)
            .nextOptional()
            .flatMap(whole -> value(whole, "targetClass"));
    int most = value(shape, "maxCount").map(ShapeMutants::number).orElse(1);
    if (kind.isEmpty() || path.isEmpty() || target.isEmpty() || most == 0) {
      return null;
    }
    Triple said = said(target.get(), path.get());
    Graph data = with(said.getSubject());
    switch (kind.orElseThrow()) {
      case "minCount" -> data.remove(said.getSubject(), said.getPredicate(), Node.ANY);
      case "maxCount" -> others(data, said, most).forEach(one -> data.add(as(said, one)));
      default -> {
        data.delete(said);
        data.add(as(said, wrong(kind.orElseThrow(), data, shape, said)));
      }
    }
    return data;
  }

  private static int number(Node count) {
    return Integer.parseInt(count.getLiteralLexicalForm());
  }

  private static Node sh(String name) {
    return NodeFactory.createURI(SH + name);
  }

  private Optional<Node> value(Node shape, String constraint) {
    return shapes.find(shape, sh(constraint), Node.ANY).mapWith(Triple::getObject).nextOptional();
  }

  /** What a valid thing of a class says with a property, best without one to compare it with. */
  private Triple said(Node type, Node property) {
    List<Node> types = new ArrayList<>(List.of(type));
    for (int i = 0; i < types.size(); i++) {
      model
          .find(Node.ANY, RDFS.subClassOf.asNode(), types.get(i))
          .forEachRemaining(below -> types.add(below.getSubject()));
    }
    List<Node> compared = compared(property);
    return valid.stream()
        .filter(one -> one.getPredicate().equals(property))
        .filter(one -> types.stream().anyMatch(t -> isA(one.getSubject(), t)))
        .min(Comparator.comparing(one -> compared.stream().filter(c -> has(one, c)).count()))
        .orElseThrow(() -> new IllegalStateException("no valid " + type + " has " + property));
  }

  private boolean isA(Node thing, Node type) {
    return known.contains(Triple.create(thing, RDF.type.asNode(), type));
  }

  private boolean has(Triple said, Node property) {
    return valid.stream()
        .anyMatch(
            one ->
                one.getSubject().equals(said.getSubject()) && one.getPredicate().equals(property));
  }

  private List<Node> compared(Node property) {
    List<Node> others = new ArrayList<>();
    for (Triple less : shapes.find(Node.ANY, sh("lessThan"), Node.ANY).toList()) {
      Node path = value(less.getSubject(), "path").orElseThrow();
      if (path.equals(property)) {
        others.add(less.getObject());
      } else if (less.getObject().equals(property)) {
        others.add(path);
      }
    }
    return others;
  }

  /** A thing and all that it leads to. */
  private Graph with(Node thing) {
    Graph data = GraphFactory.createDefaultGraph();
    Set<Node> seen = new LinkedHashSet<>(Set.of(thing));
    List<Node> next = new ArrayList<>(seen);
    for (int i = 0; i < next.size(); i++) {
      for (Triple triple : valid) {
        if (triple.getSubject().equals(next.get(i))) {
          data.add(triple);
          if (!triple.getObject().isLiteral() && seen.add(triple.getObject())) {
            next.add(triple.getObject());
          }
        }
      }
    }
    return data;
  }

  private static Triple as(Triple said, Node object) {
    return Triple.create(said.getSubject(), said.getPredicate(), object);
  }

  private Node wrong(String kind, Graph data, Node shape, Triple said) {
    return switch (kind) {
      case "class" -> NodeFactory.createURI("https://example.org/id/nobody");
      case "in" -> NodeFactory.createURI("https://example.org/id/no-code");
      case "pattern" -> NodeFactory.createLiteralDT("?????????", XSDDatatype.XSDstring);
      case "minInclusive" ->
          NodeFactory.createLiteralDT("-1", said.getObject().getLiteralDatatype());
      case "datatype" -> NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
      default ->
          value(shape, "nodeKind").orElseThrow().getURI().endsWith("OrIRI")
              ? NodeFactory.createLiteralDT("a text", XSDDatatype.XSDstring)
              : copy(data, said.getObject(), NodeFactory.createBlankNode());
    };
  }

  /** As many other values that are right by themselves. */
  private List<Node> others(Graph data, Triple said, int count) {
    List<Node> codes = codes(said.getPredicate());
    Set<Node> others = new LinkedHashSet<>();
    for (int i = 0; others.size() < count; i++) {
      Node object = said.getObject();
      Node other =
          !codes.isEmpty()
              ? codes.get(i)
              : object.isLiteral() ? otherwise(said, i) : copy(data, object, nameOfTwin(object, i));
      if (!other.equals(object)) {
        others.add(other);
      }
    }
    return List.copyOf(others);
  }

  private static Node nameOfTwin(Node thing, int number) {
    return thing.isBlank()
        ? NodeFactory.createBlankNode()
        : NodeFactory.createURI(thing.getURI() + "-" + number);
  }

  /** A text that somebody else has, or has with a number; a later day. */
  private Node otherwise(Triple said, int number) {
    Node object = said.getObject();
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDdate)) {
      LocalDate day = LocalDate.parse(object.getLiteralLexicalForm());
      return NodeFactory.createLiteralDT(day.plusDays(1 + number).toString(), XSDDatatype.XSDdate);
    }
    boolean formed =
        shapes
            .find(Node.ANY, sh("path"), said.getPredicate())
            .mapWith(Triple::getSubject)
            .toList()
            .stream()
            .anyMatch(shape -> value(shape, "pattern").isPresent());
    if (object.getLiteralDatatype().equals(XSDDatatype.XSDstring) && !formed) {
      String text = object.getLiteralLexicalForm() + " " + number;
      return NodeFactory.createLiteralDT(text, XSDDatatype.XSDstring);
    }
    return valid.stream()
        .filter(one -> one.getPredicate().equals(said.getPredicate()))
        .map(Triple::getObject)
        .distinct()
        .skip(number)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("too few have " + said.getPredicate()));
  }

  /** The codes of the list of a property; empty where it has none. */
  private List<Node> codes(Node property) {
    Model all = ModelFactory.createModelForGraph(shapes);
    for (Triple path : shapes.find(Node.ANY, sh("path"), property).toList()) {
      Optional<Node> list = value(path.getSubject(), "in");
      if (list.isPresent()) {
        RDFList codes = all.asRDFNode(list.get()).as(RDFList.class);
        return codes.asJavaList().stream().map(code -> code.asNode()).toList();
      }
    }
    return List.of();
  }

  /** Says of another all that is said of a thing. */
  private static Node copy(Graph data, Node thing, Node name) {
    data.find(thing, Node.ANY, Node.ANY)
        .toList()
        .forEach(one -> data.add(Triple.create(name, one.getPredicate(), one.getObject())));
    return name;
  }
}
