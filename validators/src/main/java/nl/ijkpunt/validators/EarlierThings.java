package nl.ijkpunt.validators;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.record.RdfRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What things of an earlier export were known by. */
public final class EarlierThings {
  private final Node property;
  private final Map<String, Set<String>> identifiers = new HashMap<>();
  private final Map<String, Set<Thing>> holders = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param property the property that holds what a thing is known by
   */
  public EarlierThings(String property) {
    this.property = NodeFactory.createURI(property);
  }

  /** A thing, by its name and its class. */
  public record Thing(String name, String type) {}

  /** Takes in a thing of the earlier export; one without a name is known by nothing. */
  public void add(RdfRecord record) {
    if (record.root().isURI()) {
      Set<String> own = identifiers(record, property);
      Thing thing = new Thing(record.root().getURI(), record.type());
      identifiers.computeIfAbsent(thing.name(), any -> new HashSet<>()).addAll(own);
      own.forEach(id -> holders.computeIfAbsent(id, any -> new HashSet<>()).add(thing));
    }
  }

  /** What a thing with this name was known by; nothing where there was none. */
  public Set<String> identifiers(String name) {
    return identifiers.getOrDefault(name, Set.of());
  }

  /** The things that were known by this. */
  public Set<Thing> holders(String identifier) {
    return holders.getOrDefault(identifier, Set.of());
  }

  /** What a record is known by. */
  public static Set<String> identifiers(RdfRecord record, Node property) {
    Set<String> found = new HashSet<>();
    record
        .graph()
        .find(record.root(), property, Node.ANY)
        .filterKeep(said -> said.getObject().isLiteral())
        .forEachRemaining(said -> found.add(said.getObject().getLiteralLexicalForm()));
    return found;
  }
}
