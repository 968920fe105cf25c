package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RdfRecord;
import nl.ijkpunt.standards.record.SmallGraph;
import nl.ijkpunt.standards.record.StatementOrigins;
import nl.ijkpunt.standards.record.Strays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** What a record says of one thing, with the nodes without a name below it. */
final class Draft {
  private final Node root;
  private final String type;
  private final @Nullable String key;
  private final Location whole;
  private final List<Node> own = new ArrayList<>();
  private final List<Triple> statements = new ArrayList<>();
  private final List<Triple> sought = new ArrayList<>();
  private final List<Location> places = new ArrayList<>();
  private @Nullable List<Strays.Stray> strays;

  /**
   * Of a thing of which nothing has been said yet.
   *
   * @param type the name of its class
   * @param key the code by which people know the record; null where there is none
   * @param whole where it is told
   */
  Draft(Node root, String type, @Nullable String key, Location whole) {
    this.root = root;
    this.type = type;
    this.key = key;
    this.whole = whole;
    own.add(root);
  }

  Node root() {
    return root;
  }

  /** Another node that is told of here alone. */
  void owns(Node node) {
    own.add(node);
  }

  void say(Triple statement, Location at) {
    statements.add(statement);
    sought.add(statement);
    places.add(at);
  }

  /** A value at this place should have become this property and has not. */
  void miss(Node subject, Node property, Location at) {
    sought.add(Triple.create(subject, property, Node.ANY));
    places.add(at);
  }

  List<Triple> statements() {
    return statements;
  }

  /** All that the table does not know of what it tells will be said to be strays. */
  void close() {
    strays = new ArrayList<>();
  }

  /** Whether it matters what the table does not know. */
  boolean tellsStrays() {
    return strays != null;
  }

  /** The table does not know this member. */
  void stray(Strays.Stray stray) {
    if (strays != null) {
      strays.add(stray);
    }
  }

  RdfRecord record(Place source, @Nullable String standard) {
    return new RdfRecord(
        type,
        root,
        SmallGraph.of(statements),
        own,
        new StatementOrigins(whole, sought, places),
        source,
        new Subject(type, root.isURI() ? root.getURI() : null, key),
        strays == null || standard == null ? null : new Strays(standard, strays));
  }
}
