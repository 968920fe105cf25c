package nl.ijkpunt.standards.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who a finding is about.
 *
 * @param type the name the standard has for this kind of record
 * @param id the record's identifier, where it has one
 * @param key the code by which people know it, as {@code codeType:code}, where it has one
 */
public record Subject(String type, @Nullable String id, @Nullable String key) {

  /**
   * Whether more of this type was there than was checked: a source breaks off, a type is unknown.
   */
  public static boolean hides(String type) {
    return type.equals("source") || type.equals("unrecognised");
  }
}
