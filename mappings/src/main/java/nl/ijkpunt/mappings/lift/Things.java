package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.lift.LiftTable.Kind;
import nl.ijkpunt.mappings.lift.LiftTable.Shape;
import nl.ijkpunt.standards.finding.Location;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Begins the things that a record tells of, each with its classes and where it comes from. */
final class Things {
  private final Vocabulary words;
  private final List<Draft> drafts = new ArrayList<>();
  private Source source = new Source("", "", null);

  Things(Vocabulary words) {
    this.words = words;
  }

  /**
   * What is known of a record besides what it holds.
   *
   * @param name of the source
   * @param kind what kind its component is; empty where that is not known
   * @param key the code by which people know it
   */
  record Source(String name, String kind, @Nullable String key) {}

  /** Starts with another record: what was begun before is not its. */
  void anew(Source other) {
    source = other;
    drafts.clear();
  }

  /** Tells of a record within this one: it is known by no code of this one. */
  void within(Runnable telling) {
    Source around = source;
    source = new Source(around.name(), "", null);
    telling.run();
    source = around;
  }

  /** All that was begun, in order. */
  List<Draft> begun() {
    return List.copyOf(drafts);
  }

  Thing begin(Node node, Shape shape, Branch object) {
    Thing thing = begin(node, classes(shape, object), object);
    if (shape.rest().isEmpty()) {
      thing.draft().close();
    }
    return thing;
  }

  Thing begin(Node node, List<String> classes, Branch object) {
    Location at = object.location();
    Draft draft = new Draft(node, classes.isEmpty() ? "" : classes.get(0), source.key(), at);
    drafts.add(draft);
    Node bron = words.property("bron").node();
    Node name = NodeFactory.createLiteralDT(source.name(), XSDDatatype.XSDstring);
    draft.say(Triple.create(node, bron, name), at);
    return typed(draft, node, classes, at);
  }

  /** Says of what is told already what it is. */
  Thing typed(Draft draft, Node node, List<String> classes, Location at) {
    for (String type : classes) {
      draft.say(Triple.create(node, RDF.type.asNode(), words.type(type)), at);
    }
    return new Thing(draft, node, classes, Map.of());
  }

  List<String> classes(Shape shape, Branch object) {
    return classes(shape.classes(), shape.each(), object);
  }

  List<String> classes(List<Kind> kinds, boolean each, Branch object) {
    List<String> classes = new ArrayList<>();
    for (Kind kind : kinds) {
      boolean enough = !classes.isEmpty() && (kind.when().isAlways() || !each);
      if (!enough && holds(kind.when(), object)) {
        classes.add(kind.name());
      }
    }
    return classes;
  }

  /** Whether a condition holds of an object in the record. */
  boolean holds(LiftTable.Condition condition, Branch object) {
    return Conditions.hold(condition, object, source.kind());
  }
}
