package nl.ijkpunt.validators.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.Notes;
import org.jspecify.annotations.Nullable;

/**
 * Remembers every parent and child that records name, and compares them at the end. Only records
 * that have either are remembered: of a large export those are few.
 */
final class HierarchyFold implements DatasetCheck.Fold {
  private final UpAndDown names;
  private final @Nullable Rule agrees;
  private final @Nullable Rule ends;
  private final Map<Key, Edge> parents = new HashMap<>();
  private final Map<Key, Edge> children = new HashMap<>();
  private final Set<Id> listing = new HashSet<>();
  private final List<Edge> inOrder = new ArrayList<>();

  HierarchyFold(@Nullable Rule agrees, @Nullable Rule ends, UpAndDown names) {
    this.names = names;
    this.agrees = agrees;
    this.ends = ends;
  }

  @Override
  public void fold(Notes notes, Consumer<Finding> findings) {
    for (int at = 0; at < notes.size(); at += HierarchyNotes.WIDTH) {
      int kind = (int) notes.number(at) & 0xFF;
      Id own = new Id(notes.number(at + 1), notes.number(at + 2));
      if (kind == HierarchyNotes.LISTS_CHILDREN) {
        listing.add(own);
        continue;
      }
      Id other = new Id(notes.number(at + 3), notes.number(at + 4));
      Edge edge = edge(notes, at, kind == HierarchyNotes.PARENT, own, other);
      Map<Key, Edge> edges = kind == HierarchyNotes.PARENT ? parents : children;
      if (edges.putIfAbsent(new Key(own, other), edge) == null) {
        inOrder.add(edge);
      }
    }
  }

  private Edge edge(Notes notes, int at, boolean up, Id own, Id other) {
    int start = (int) (notes.number(at + 6) >>> 32);
    long index = notes.number(at) >>> 8;
    return new Edge(
        up,
        own,
        other,
        new Subject(
            notes.text(notes.number(at + 7)),
            notes.written((int) (notes.number(at + 5) >>> 32), (int) notes.number(at + 5)),
            null),
        notes.written(start, (int) notes.number(at + 6)),
        notes.location(
            start,
            notes.standing(at + 8),
            up ? "/" + names.up() : "/" + names.down() + "/" + index));
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    Map<Id, Edge> parentOf = new HashMap<>();
    parents.values().forEach(edge -> parentOf.put(edge.own(), edge));
    for (Edge edge : inOrder) {
      boolean loop = edge.own().equals(edge.other());
      if (agrees != null && !loop && !agree(edge, parentOf)) {
        String argument = edge.up() ? "parent" : "child";
        findings.accept(finding(agrees, edge, Map.of(argument, edge.written())));
      }
      if (ends != null && edge.up() && comesBack(edge, parentOf)) {
        findings.accept(finding(ends, edge, Map.of()));
      }
    }
  }

  /**
   * Whether the other says the same. A parent that names no children at all does not contradict its
   * child; a child that names no parent contradicts its parent only by naming another.
   */
  private boolean agree(Edge edge, Map<Id, Edge> parentOf) {
    if (edge.up()) {
      return !listing.contains(edge.other()) || children.containsKey(edge.reversed());
    }
    Edge back = parentOf.get(edge.other());
    return back == null || back.other().equals(edge.own());
  }

  /** Whether one comes back to where one began by going up. */
  private static boolean comesBack(Edge edge, Map<Id, Edge> parentOf) {
    Set<Id> met = new HashSet<>();
    Edge at = edge;
    while (at != null && met.add(at.own())) {
      if (at.other().equals(edge.own())) {
        return true;
      }
      at = parentOf.get(at.other());
    }
    return false;
  }

  private static Finding finding(Rule rule, Edge edge, Map<String, String> arguments) {
    return rule.failsAt(edge.location(), edge.subject(), arguments)
        .actual('"' + edge.written() + '"');
  }

  private record Id(long high, long low) {}

  private record Key(Id own, Id other) {}

  /**
   * A parent or child that a record names.
   *
   * @param up whether it is a parent
   */
  private record Edge(
      boolean up, Id own, Id other, Subject subject, String written, Location location) {

    /** The same seen from the other side. */
    Key reversed() {
      return new Key(/* own= */ other, /* other= */ own);
    }
  }
}
