package nl.ijkpunt.mappings.lom;

import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;

/** A value of an object of JSON that holds no others. */
record JsonLeaf(JsonRecord record, JsonValue value, String path) implements Value {

  @Override
  public String text() {
    return value.text().strip();
  }

  @Override
  public Object thing() {
    return value;
  }

  @Override
  public Location location() {
    return record.at(value.at(), "/" + path);
  }
}
