package nl.ijkpunt.validators.schema;

import com.networknt.schema.path.NodePath;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;
import org.jspecify.annotations.Nullable;

/**
 * The way from a record to a value in it, along tape and schema side by side.
 *
 * @param cell where the way ends on the tape
 * @param node what the schema asks there; unknown where the schema does not reach
 * @param pointer the way as a JSON Pointer
 * @param personal whether something on the way says something about a person
 */
record Trail(int cell, @Nullable SchemaNode node, String pointer, boolean personal) {

  static Trail of(SchemaNode root, Tape tape, int record) {
    SchemaNode node = root.resolve(tape, record);
    return new Trail(record, node, "", node.personal);
  }

  /** The way that a full validator names. */
  Trail along(NodePath path, Tape tape) {
    Trail trail = this;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object element = path.getElement(i);
      trail =
          element instanceof Integer index
              ? trail.item(index, tape)
              : trail.member(String.valueOf(element), tape);
    }
    return trail;
  }

  /** The way on to an item of an array. */
  Trail item(int index, Tape tape) {
    int at = cell + Tape.WIDTH;
    for (int i = 0; i < index; i++) {
      at = tape.next(at);
    }
    return to(at, node == null ? null : node.items, index, tape);
  }

  /** The way on to a property; it ends here when there is no such property. */
  Trail member(String name, Tape tape) {
    String inner = pointer + "/" + Pointers.segment(name);
    int at = JsonPath.of("/" + Pointers.segment(name)).find(tape, cell);
    int place = node == null ? -1 : node.names.indexOf(name);
    SchemaNode next = node == null || place < 0 ? null : node.propertyNodes[place];
    return at < 0 ? new Trail(cell, node, inner, personal) : to(at, next, name, tape);
  }

  /** The way on to a value inside this one. */
  Trail to(int at, @Nullable SchemaNode next, Object segment, Tape tape) {
    String inner = pointer + "/" + Pointers.segment(segment.toString());
    if (next == null) {
      return new Trail(at, null, inner, personal);
    }
    SchemaNode resolved = next.resolve(tape, at);
    return new Trail(at, resolved, inner, personal || next.personal || resolved.personal);
  }
}
