package nl.ijkpunt.standards.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML text, and where it stands.
 *
 * <p>Trees are built from top to bottom and not changed after that.
 */
public final class XmlElement {
  /** From how many children on their names are counted in a table. */
  private static final int MANY = 16;

  private final @Nullable XmlElement parent;
  private final XmlName name;
  private final Spot spot;
  private final List<XmlAttribute> attributes;
  private final List<XmlElement> children = new ArrayList<>(4);
  private @Nullable Map<XmlName, Integer> counts;
  private int position;
  private boolean cutOut;
  private long apart;
  private boolean open;
  private String text = "";

  /** An element without content, which its parent does not know of yet. */
  public XmlElement(
      @Nullable XmlElement parent, XmlName name, List<XmlAttribute> attributes, Spot spot) {
    this.parent = parent;
    this.name = name;
    this.attributes = List.copyOf(attributes);
    this.spot = spot;
    this.position = 1;
  }

  /** Adds what was made with this as its parent. */
  public void add(XmlElement child) {
    child.position = count(child.name) + 1;
    children.add(child);
    if (counts != null) {
      counts.merge(child.name, 1, Integer::sum);
    } else if (children.size() == MANY) {
      Map<XmlName, Integer> table = new HashMap<>();
      children.forEach(each -> table.merge(each.name, 1, Integer::sum));
      counts = table;
    }
  }

  /** Says that this is kept apart from its parent, and is the how-manieth of its name there. */
  public void cutOut(int place) {
    position = place;
    cutOut = true;
    if (parent != null) {
      parent.apart++;
    }
    for (XmlElement outer = parent; outer != null && !outer.open; outer = outer.parent) {
      outer.open = true;
    }
  }

  /** Whether something in it is kept apart from it, so that it may not be complete yet. */
  public boolean hasCutOut() {
    return open;
  }

  /** How many subtrees in it were kept apart from it, as far as it was read. */
  public long keptApart() {
    return apart;
  }

  /** Takes what stands in it directly. */
  public void hold(String content) {
    text = content;
  }

  public @Nullable XmlElement parent() {
    return parent;
  }

  /** The name without prefix. */
  public String local() {
    return name.local();
  }

  /** The namespace it is in; empty when in none. */
  public String namespace() {
    return name.namespace();
  }

  public XmlName name() {
    return name;
  }

  public Spot spot() {
    return spot;
  }

  public List<XmlElement> children() {
    return children;
  }

  public List<XmlAttribute> attributes() {
    return attributes;
  }

  /** The text that stands in it directly, as it is written; empty where there is none. */
  public String text() {
    return text;
  }

  /** The value of the attribute with this name, in whatever namespace. */
  public Optional<String> attribute(String local) {
    for (XmlAttribute attribute : attributes) {
      if (attribute.name().local().equals(local)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }

  /** The first child with this name, in whatever namespace. */
  public Optional<XmlElement> child(String local) {
    for (XmlElement child : children) {
      if (child.local().equals(local)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether its parent has this name. */
  public boolean isIn(String local) {
    return parent != null && parent.local().equals(local);
  }

  /** The way to it from the root, with names as they are written there. */
  public String xpath() {
    StringBuilder path = new StringBuilder(64);
    write(path);
    return path.toString();
  }

  private void write(StringBuilder path) {
    if (parent != null) {
      parent.write(path);
    }
    path.append('/').append(name.written());
    // Others may still be added beside what holds more than can be kept.
    boolean oneOfMany = !open && parent != null && parent.count(name) > 1;
    if (position > 1 || cutOut || oneOfMany) {
      path.append('[').append(position).append(']');
    }
  }

  private int count(XmlName wanted) {
    if (counts != null) {
      return counts.getOrDefault(wanted, 0);
    }
    int count = 0;
    for (XmlElement child : children) {
      if (child.name.equals(wanted)) {
        count++;
      }
    }
    return count;
  }

  @Override
  public String toString() {
    return xpath();
  }

  /**
   * Where an element begins.
   *
   * @param line from 1
   * @param column from 1
   * @param offset what stands before it in the source, in bytes where that is known
   */
  public record Spot(long line, long column, long offset) {}
}
