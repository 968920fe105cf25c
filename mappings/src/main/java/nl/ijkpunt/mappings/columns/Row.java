package nl.ijkpunt.mappings.columns;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number its line or row in the file, from 1
 */
public record Row(long number, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, from 0; empty where the row ends before it. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }
}
