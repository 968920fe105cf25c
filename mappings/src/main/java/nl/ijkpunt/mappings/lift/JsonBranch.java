package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Pointers;

/**
 * A value of JSON.
 *
 * @param way the way to it from the record, as a JSON Pointer
 */
record JsonBranch(JsonRecord record, JsonValue value, String way) implements Branch {

  /** A whole record. */
  static JsonBranch of(JsonRecord record) {
    return new JsonBranch(record, new JsonValue(record.tape(), record.root()), "");
  }

  @Override
  public boolean isObject() {
    return value.isObject();
  }

  @Override
  public boolean isList() {
    return value.isArray();
  }

  @Override
  public boolean isNothing() {
    return value.isNull();
  }

  @Override
  public List<Named> members() {
    List<Named> members = new ArrayList<>();
    for (JsonValue.Member member : value.members()) {
      members.add(
          new Named(
              member.name(),
              new JsonBranch(record, member.value(), way + "/" + Pointers.segment(member.name()))));
    }
    return members;
  }

  @Override
  public List<Branch> items() {
    if (!isList()) {
      return List.of(this);
    }
    List<Branch> items = new ArrayList<>();
    for (JsonValue item : value.items()) {
      items.add(new JsonBranch(record, item, way + "/" + items.size()));
    }
    return items;
  }

  @Override
  public String text() {
    return value.text();
  }

  @Override
  public Location location() {
    return record.at(value.at(), way);
  }
}
