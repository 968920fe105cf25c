package nl.ijkpunt.benchmarks.export;

import java.util.Locale;

/** How the records stand in the file. */
public enum Shape {
  /** A mixed export, one record per line. */
  NDJSON,
  /** A mixed export, one document with all records in {@code items}. */
  ITEMS,
  /** Courses only, one per line. */
  COURSES;

  /** The shape with that name, in lower case. */
  public static Shape of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The name that {@link #of} takes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
