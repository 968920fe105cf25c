package nl.ijkpunt.validators.shacl;

import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.graph.Node;

/**
 * One thing that a shape has against data.
 *
 * @param focus the node that the shape is about
 * @param predicate the property, where the shape is about one; otherwise any
 * @param path the way from the focus node, in words; empty where it is about the node itself
 * @param value the value that is wrong; any where it is not about one
 * @param shape the shape, and the kind of constraint that does not hold
 * @param rule the rule that the shape belongs to; empty where it names none
 * @param severity error, warning or info
 * @param message what the shape says itself; else what it means
 * @param ground where the shape comes from; empty where it does not say
 */
public record ShapeResult(
    Node focus,
    Node predicate,
    String path,
    Node value,
    Origin shape,
    String rule,
    String severity,
    Text message,
    String ground) {

  /** What is shown of the value; nothing where it is not about one. */
  public String shown() {
    return value.isLiteral()
        ? value.getLiteralLexicalForm()
        : value.isURI() ? "<" + value.getURI() + ">" : "";
  }

  /** A shape, and the kind of constraint. */
  public record Origin(Node shape, Node component) {}
}
