package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** What a record holds of one field in one place. */
public final class LomNode {
  private final LomField field;
  private final @Nullable LomNode parent;
  private final @Nullable XmlElement element;
  private final int cell;
  private final String value;
  private final String language;
  private final List<LomNode> children = new ArrayList<>(2);

  LomNode(
      LomField field,
      @Nullable LomNode parent,
      @Nullable XmlElement element,
      int cell,
      String value,
      String language) {
    this.field = field;
    this.parent = parent;
    this.element = element;
    this.cell = cell;
    this.value = value;
    this.language = language;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  public LomField field() {
    return field;
  }

  /** What it is part of. */
  public LomNode parent() {
    return Objects.requireNonNull(parent, "the record itself is part of nothing");
  }

  /** The element it was read from, where that was XML. */
  public Optional<XmlElement> element() {
    return Optional.ofNullable(element);
  }

  /** The cell it was read from, where that was JSON. */
  int cell() {
    return cell;
  }

  /** Its text as it is written; empty for what has parts. */
  public String raw() {
    return value;
  }

  /** Its text without blanks around it; empty for what has parts. */
  public String text() {
    return value.strip();
  }

  /** The language tag of a string as it is written; empty where there is none. */
  public String language() {
    return language;
  }

  public List<LomNode> children() {
    return Collections.unmodifiableList(children);
  }

  /** The first part with this name (that of the IEEE binding). */
  public Optional<LomNode> first(String name) {
    for (LomNode child : children) {
      if (child.field.name().equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The parts with this name (that of the IEEE binding). */
  public List<LomNode> all(String name) {
    List<LomNode> found = new ArrayList<>();
    for (LomNode child : children) {
      if (child.field.name().equals(name)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The text of its first part with this name; empty where it has none. */
  public String textOf(String name) {
    return first(name).map(LomNode::text).orElse("");
  }

  /** Whether it or something in it has text that is not blank. */
  public boolean saysSomething() {
    if (!value.isBlank()) {
      return true;
    }
    for (LomNode child : children) {
      if (child.saysSomething()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return field.path() + (value.isEmpty() ? "" : "=" + value);
  }
}
