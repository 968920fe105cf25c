package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import nl.ijkpunt.standards.lom.LomRecord.Stray;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** What a record holds, while it is being read and after that. */
final class LomModel {
  private final LomTable table;
  private final @Nullable List<LomNode>[] byField;
  private final List<Stray> strays = new ArrayList<>(0);
  private final BitSet read = new BitSet();
  private final LomNode root;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way
  LomModel(LomTable table, @Nullable XmlElement element, int cell) {
    this.table = table;
    this.byField = new List[table.fields().size()];
    this.root = new LomNode(table.root(), null, element, cell, "", "");
    keep(root);
  }

  LomTable table() {
    return table;
  }

  LomNode root() {
    return root;
  }

  List<LomNode> all(LomField field) {
    List<LomNode> held = byField[field.ordinal()];
    return held == null ? List.of() : Collections.unmodifiableList(held);
  }

  List<Stray> strays() {
    return Collections.unmodifiableList(strays);
  }

  /** Adds a part that was read from an element. */
  LomNode add(LomNode parent, LomField field, XmlElement from, String value, String language) {
    return keep(new LomNode(field, parent, from, -1, value, language));
  }

  /** Adds a part that was read from a cell. */
  LomNode add(LomNode parent, LomField field, int cell, String value, String language) {
    if (!value.isEmpty()) {
      read(cell);
    }
    return keep(new LomNode(field, parent, null, cell, value, language));
  }

  /** Says that the record holds what a cell says. */
  void read(int cell) {
    read.set(cell);
  }

  boolean isRead(int cell) {
    return read.get(cell);
  }

  void stray(XmlElement element, LomNode in, Stray.Why why) {
    strays.add(new Stray(element, in, why));
  }

  private LomNode keep(LomNode node) {
    int place = node.field().ordinal();
    List<LomNode> held = byField[place];
    if (held == null) {
      held = new ArrayList<>(2);
      byField[place] = held;
    }
    held.add(node);
    return node;
  }
}
