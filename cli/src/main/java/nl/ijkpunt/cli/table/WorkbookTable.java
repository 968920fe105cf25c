package nl.ijkpunt.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.ijkpunt.mappings.columns.Cell;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.standards.finding.Text;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook (.xlsx). Its texts are held in memory, its rows are not. */
final class WorkbookTable implements TableFile {
  private final ReadableWorkbook workbook;
  private final Path copy;
  private final Sheet sheet;
  private final List<Text> notes;
  private final Stream<org.dhatim.fastexcel.reader.Row> rows;
  private final Iterator<org.dhatim.fastexcel.reader.Row> iterator;
  private List<String> headers = List.of();
  private long row;

  private WorkbookTable(ReadableWorkbook workbook, Path copy, Sheet sheet, List<Text> notes)
      throws IOException {
    this.workbook = workbook;
    this.copy = copy;
    this.sheet = sheet;
    this.notes = notes;
    this.rows = sheet.openStream();
    this.iterator = rows.iterator();
  }

  static WorkbookTable open(InputStream in, Columns.Layout layout) throws IOException {
    // Its parts refer to each other, so that it cannot be read as it comes.
    Path copy = Files.createTempFile("ijk-", ".xlsx");
    try (InputStream all = in) {
      Files.copy(all, copy, StandardCopyOption.REPLACE_EXISTING);
      WorkbookGuard.require(copy);
      ReadableWorkbook workbook =
          new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true));
      List<Text> notes = new ArrayList<>();
      Sheet sheet = sheet(workbook, layout.sheet(), notes);
      WorkbookTable table = new WorkbookTable(workbook, copy, sheet, notes);
      table.readHeaders(layout.header());
      return table;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e instanceof Unusable known ? known : broken(e);
    }
  }

  private static Unusable broken(Exception e) {
    return new Unusable(
        "it cannot be read as a workbook (%s); save it again, or as CSV".formatted(e.getMessage()),
        "het kan niet als werkmap gelezen worden (%s); sla het opnieuw op, of als CSV"
            .formatted(e.getMessage()));
  }

  private static Sheet sheet(ReadableWorkbook workbook, String wanted, List<Text> notes)
      throws Unusable {
    List<Sheet> sheets = workbook.getSheets().toList();
    List<String> names = sheets.stream().map(Sheet::getName).toList();
    int index = wanted.isEmpty() ? 0 : names.indexOf(wanted);
    if (index < 0 || sheets.isEmpty()) {
      throw new Unusable(
          "there is no sheet '%s'; there are: %s".formatted(wanted, String.join(", ", names)),
          "er is geen blad '%s'; er zijn: %s".formatted(wanted, String.join(", ", names)));
    }
    if (wanted.isEmpty() && sheets.size() > 1) {
      notes.add(
          new Text(
              "of %d sheets the first, '%s', is read (sheet: says which)"
                  .formatted(sheets.size(), names.get(0)),
              "van %d bladen is het eerste, '%s', gelezen (sheet: zegt welk)"
                  .formatted(sheets.size(), names.get(0))));
    }
    return sheets.get(index);
  }

  private void readHeaders(int header) throws IOException {
    while (row < header) {
      Row found = any();
      if (found == null || found.number() > header) {
        break;
      }
      headers = found.cells().stream().map(cell -> cell.text().strip()).toList();
    }
    if (row != header || headers.stream().allMatch(String::isEmpty)) {
      throw new Unusable(
          "there are no headers in row %d of sheet %s; header: says which row has them"
              .formatted(header, sheet()),
          "er staan geen kolomhoofden in rij %d van blad %s; header: zegt welke rij ze heeft"
              .formatted(header, sheet()));
    }
  }

  @Override
  public String sheet() {
    return sheet.getName();
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public List<Text> notes() {
    return notes;
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (Row found = any(); found != null; found = any()) {
      if (!found.isEmpty()) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Row any() throws IOException {
    try {
      if (!iterator.hasNext()) {
        return null;
      }
      org.dhatim.fastexcel.reader.Row found = iterator.next();
      row = found.getRowNum();
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < found.getCellCount(); i++) {
        cells.add(found.getOptionalCell(i).map(WorkbookCell::of).orElse(Cell.EMPTY));
      }
      return new Row(row, cells);
    } catch (RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
    workbook.close();
    Files.deleteIfExists(copy);
  }
}
