package nl.ijkpunt.mappings;

import nl.ijkpunt.standards.finding.Location;

/** One value of a record: what losses are counted in, whatever the record is written in. */
public interface Value {

  /** The way to it from the record in the words of its standard, without places in lists. */
  String path();

  /** What it says, without blanks around it. */
  String text();

  /** The tag of the language it is in; empty where none is given. */
  default String language() {
    return "";
  }

  /** The text at a path from the nearest thing around it that has that; empty where none has. */
  default String near(String path) {
    return "";
  }

  /** What it is told together with: equal for the parts of one thing. */
  Object thing();

  Location location();
}
