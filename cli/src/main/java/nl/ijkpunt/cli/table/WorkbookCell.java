package nl.ijkpunt.cli.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import nl.ijkpunt.mappings.columns.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What a cell of a workbook says: numbers as people see them, dates as dates. */
final class WorkbookCell {
  /** Spreadsheets show and keep fifteen digits; what is behind them comes from the binary form. */
  private static final MathContext DIGITS = new MathContext(15);

  private WorkbookCell() {}

  static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return new Cell(Cell.Kind.BROKEN, Objects.toString(cell.getRawValue(), ""));
    }
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(cell.asDate()) : number(number);
    }
    if (value instanceof Boolean truth) {
      return new Cell(Cell.Kind.BOOLEAN, truth.toString());
    }
    return value == null ? Cell.EMPTY : Cell.of(value.toString());
  }

  private static Cell number(BigDecimal number) {
    BigDecimal seen = number.round(DIGITS);
    BigDecimal bare = seen.signum() == 0 ? BigDecimal.ZERO : seen.stripTrailingZeros();
    return new Cell(Cell.Kind.NUMBER, bare.toPlainString());
  }

  private static Cell date(LocalDateTime moment) {
    boolean day = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new Cell(Cell.Kind.DATE, day ? moment.toLocalDate().toString() : moment.toString());
  }

  /** Workbooks know dates only by the format of a number. */
  private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    if (id != null
        && ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47))) {
      return true;
    }
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?i).*[ydjh].*");
  }
}
