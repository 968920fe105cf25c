package nl.ijkpunt.mappings.columns;

/** How spreadsheets name columns: A to Z, then AA. */
public final class ColumnName {

  private ColumnName() {}

  /** The letters of a column, from 0. */
  public static String of(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      name.insert(0, (char) ('A' + rest % 26));
    }
    return name.toString();
  }
}
