package nl.ijkpunt.cli.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import nl.ijkpunt.mappings.columns.Cell;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** A table in CSV (RFC 4180). */
final class CsvTable implements TableFile {
  private final CloseableIterator<CsvRecord> records;
  private final Dialect dialect;
  private long line;
  private List<String> headers = List.of();

  private CsvTable(CloseableIterator<CsvRecord> records, Dialect dialect) {
    this.records = records;
    this.dialect = dialect;
  }

  static CsvTable open(InputStream in, Dialect dialect, int header) throws IOException {
    in.skipNBytes(dialect.mark());
    // What is not of the encoding must not become question marks.
    Reader text =
        new InputStreamReader(
            in,
            dialect
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(dialect.separator())
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text);
    CsvTable table = new CsvTable(reader.iterator(), dialect);
    table.readHeaders(header + (dialect.announced() ? 1 : 0));
    return table;
  }

  private void readHeaders(int row) throws IOException {
    CsvRecord found = null;
    for (int i = 0; i < row; i++) {
      found = record();
    }
    headers = found == null ? List.of() : found.getFields().stream().map(String::strip).toList();
    if (headers.stream().allMatch(String::isEmpty)) {
      throw new Unusable(
          "there are no headers in row %d; header: says which row has them".formatted(row),
          "er staan geen kolomhoofden in rij %d; header: zegt welke rij ze heeft".formatted(row));
    }
  }

  @Override
  public String sheet() {
    return "";
  }

  @Override
  public List<String> headers() {
    return headers;
  }

  @Override
  public List<Text> notes() {
    return dialect.notes();
  }

  @Override
  public @Nullable Row next() throws IOException {
    for (CsvRecord record = record(); record != null; record = record()) {
      Row row = new Row(line, record.getFields().stream().map(Cell::of).toList());
      if (!row.isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private @Nullable CsvRecord record() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = record.getStartingLineNumber();
      return record;
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        throw notOfEncoding();
      }
      throw e.getCause();
    }
  }

  private Unusable broken(CsvParseException e) {
    String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return new Unusable(
        "after line %d it is no CSV any more (%s); look for a quotation mark that is not closed or not doubled"
            .formatted(line, why),
        "na regel %d is het geen CSV meer (%s); zoek een aanhalingsteken dat niet gesloten of niet verdubbeld is"
            .formatted(line, why));
  }

  private Unusable notOfEncoding() {
    String name = dialect.charset().name();
    return new Unusable(
        "after line %d there are bytes that are no %s; say encoding: windows-1252, or whichever it is"
            .formatted(line, name),
        "na regel %d staan bytes die geen %s zijn; zet encoding: windows-1252, of wat het is"
            .formatted(line, name));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
