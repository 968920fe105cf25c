package nl.ijkpunt.mappings.columns;

/**
 * What stands in one cell of a table.
 *
 * @param text as it is written; a number with a point, a date as ISO 8601
 */
public record Cell(Kind kind, String text) {
  public static final Cell EMPTY = new Cell(Kind.EMPTY, "");

  /** What the file says that a cell holds; CSV knows only texts. */
  public enum Kind {
    EMPTY,
    TEXT,
    NUMBER,
    BOOLEAN,
    DATE,
    /** The result of a formula that went wrong, such as #N/A. */
    BROKEN
  }

  /** A cell of a text file: blank is empty. */
  public static Cell of(String text) {
    return text.isBlank() ? EMPTY : new Cell(Kind.TEXT, text);
  }

  public boolean isEmpty() {
    return kind == Kind.EMPTY;
  }
}
