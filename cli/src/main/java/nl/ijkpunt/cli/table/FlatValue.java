package nl.ijkpunt.cli.table;

import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.mappings.columns.Flattening.Leaf;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.JsonRecord;

/** A value of a record that is laid out flat, as a loss account counts it. */
record FlatValue(Leaf leaf, JsonRecord record) implements Value {

  @Override
  public String path() {
    return record.type() + "/" + leaf.path().replaceAll("/[0-9]+(?=/|$)", "");
  }

  @Override
  public String text() {
    return leaf.text();
  }

  @Override
  public Object thing() {
    return record;
  }

  @Override
  public Location location() {
    return record.at(record.root(), "");
  }
}
