package nl.ijkpunt.mappings.columns;

import java.util.List;

/**
 * What a table says, column by column, in the words of a standard.
 *
 * @param to the type of its records, as {@code ooapi@5.0:Course}; empty where it is not said
 * @param layout how the file is laid out, as far as it is said
 * @param strict whether a column may lead only to members that the target has
 * @param all in the order in which they go into a record
 */
public record Columns(String to, Layout layout, boolean strict, List<Column> all) {

  public Columns {
    all = List.copyOf(all);
  }

  /**
   * How a file is laid out; what is empty is found out from the file.
   *
   * @param separator between cells; empty to find out
   * @param encoding empty to find out
   * @param sheet of a workbook; empty for the first
   * @param header the row with the headers, from 1
   * @param guarded whether texts that a spreadsheet would take for a formula have an apostrophe
   *     before them that is not theirs
   */
  public record Layout(
      String separator, String encoding, String sheet, int header, boolean guarded) {
    public static final Layout USUAL = new Layout("", "", "", 1, false);
  }
}
