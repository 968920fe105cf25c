package nl.ijkpunt.validators.shacl;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.DCTerms;
import org.jspecify.annotations.Nullable;

/** Puts what the engine reports in our words, with what the shapes say of themselves. */
record ResultWords(Graph shapes) {

  /** The same in our words. */
  List<ShapeResult> of(List<ReportEntry> entries) {
    return entries.stream().map(this::result).toList();
  }

  private ShapeResult result(ReportEntry entry) {
    Path path = entry.resultPath();
    Node shape = entry.source();
    String property = path == null ? "" : words(path);
    return new ShapeResult(
        entry.focusNode(),
        path instanceof P_Link link ? link.getNode() : Node.ANY,
        property,
        value(entry),
        new ShapeResult.Origin(shape, entry.sourceConstraintComponent()),
        rule(shape),
        severity(entry),
        message(entry, property),
        text(shape, DCTerms.source.asNode()));
  }

  /** The rule that a shape decides; empty where it names none. */
  String rule(@Nullable Node shape) {
    return text(shape, ShapeSet.ours("rule"));
  }

  /** The value that is wrong: a node is not its own value, and of values that clash none is it. */
  private static Node value(ReportEntry entry) {
    Node value = Objects.requireNonNullElse(entry.value(), Node.ANY);
    boolean clash = entry.sourceConstraintComponent().equals(SHACL.UniqueLangConstraintComponent);
    return clash || value.equals(entry.focusNode()) ? Node.ANY : value;
  }

  private static String words(Path path) {
    return path instanceof P_Link link ? localName(link.getNode()) : path.toString();
  }

  /** What stands behind the namespace of a name. */
  static String localName(Node node) {
    String name = node.toString();
    int cut = Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'));
    return name.substring(cut + 1);
  }

  private static String severity(ReportEntry entry) {
    Node level = entry.severity().level();
    return level.equals(SHACL.Warning) ? "warning" : level.equals(SHACL.Info) ? "info" : "error";
  }

  /** What the shape says; else what its constraint means; else what the engine says of it. */
  private Text message(ReportEntry entry, String property) {
    Node shape = entry.source();
    Node component = entry.sourceConstraintComponent();
    if (shape != null && !shapes.contains(shape, SHACL.message, Node.ANY)) {
      Optional<Text> words = new ConstraintWords(shapes).of(component, shape, property);
      if (words.isPresent()) {
        return words.get();
      }
    }
    return new Text(said(entry, "en"), said(entry, "nl"));
  }

  /** What is said in a language; else what is said in none, or in another. */
  private static String said(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(Node::isLiteral)
        .min(Comparator.comparing(node -> preference(node.getLiteralLanguage(), language)))
        .map(Node::getLiteralLexicalForm)
        .orElse(language.equals("nl") ? "de vorm klopt niet" : "the shape does not hold");
  }

  private static int preference(String given, String language) {
    return given.startsWith(language) ? 0 : given.isEmpty() ? 1 : given.startsWith("en") ? 2 : 3;
  }

  private String text(@Nullable Node shape, Node property) {
    if (shape == null) {
      return "";
    }
    return shapes
        .find(shape, property, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isLiteral)
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .orElse("");
  }
}
