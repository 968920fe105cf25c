package nl.ijkpunt.cli.table;

import java.util.List;
import nl.ijkpunt.mappings.columns.ColumnName;
import nl.ijkpunt.standards.finding.Language;

/**
 * Where something stands in a table, as people who have it open look for it.
 *
 * @param row its line in CSV, its row in a workbook
 * @param column from 0; negative for the whole row
 * @param header the words above the column; empty where there are none
 */
record RowPlace(String source, String sheet, long row, int column, String header) {

  String in(Language language) {
    boolean dutch = language == Language.NL;
    StringBuilder place = new StringBuilder(source);
    if (!sheet.isEmpty()) {
      place.append(dutch ? ", blad " : ", sheet ").append(sheet);
    }
    boolean line = sheet.isEmpty();
    place
        .append(dutch ? (line ? ", regel " : ", rij ") : (line ? ", line " : ", row "))
        .append(row);
    if (column >= 0) {
      place.append(dutch ? ", kolom " : ", column ").append(ColumnName.of(column));
      if (!header.isEmpty()) {
        place.append(" (").append(header).append(')');
      }
    }
    return place.toString();
  }

  /** The header of a column; empty where there is none. */
  static String header(List<String> headers, int column) {
    return column >= 0 && column < headers.size() ? headers.get(column) : "";
  }
}
