package nl.ijkpunt.cli.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.columns.ColumnType;
import nl.ijkpunt.mappings.columns.FlatTable;
import nl.ijkpunt.mappings.columns.Flattening.Kind;
import nl.ijkpunt.mappings.columns.Flattening.Leaf;
import nl.ijkpunt.mappings.columns.Guard;
import nl.ijkpunt.mappings.columns.SchemaPaths;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;

/** Rows that wait in a file until all their columns are known. */
public final class WaitingRows implements AutoCloseable {
  private static final List<Kind> KINDS = List.of(Kind.values());

  /** As many as a spreadsheet has. */
  private static final int MOST_COLUMNS = 16_384;

  private static final Text TOO_WIDE =
      new Text(
          "a table has no more than 16,384 columns",
          "een tabel heeft niet meer dan 16.384 kolommen");

  private final RecordType type;
  private final FlatTable table = new FlatTable();
  private final Map<String, Integer> paths = new HashMap<>();
  private final Path file;
  private final DataOutputStream out;
  private long rows;

  WaitingRows(RecordType type) throws IOException {
    this.type = type;
    this.file = Files.createTempFile("ijk-", ".rows");
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  void add(List<Leaf> leaves, JsonRecord record, LossAccount account) throws IOException {
    List<Leaf> kept = new ArrayList<>(leaves);
    for (Leaf refused : table.note(leaves, MOST_COLUMNS)) {
      kept.remove(refused);
      account.lost(refused.path(), TOO_WIDE, () -> record.at(record.root(), ""));
    }
    out.writeInt(kept.size());
    for (Leaf leaf : kept) {
      out.writeInt(paths.computeIfAbsent(leaf.path(), path -> paths.size()));
      out.writeByte(KINDS.indexOf(leaf.kind()));
      write(leaf.json());
      account.mapped(new FlatValue(leaf, record), leaf.path());
    }
    rows++;
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Writes the table as CSV (RFC 4180, UTF-8). */
  public void csv(Standard standard, Writer to) throws IOException {
    List<String> ordered = ordered(standard);
    // Who opens the writer closes it.
    CsvWriter csv = CsvWriter.builder().build(to);
    csv.writeRecord(ordered);
    boolean[] numbers = numbers(ordered);
    each(
        ordered,
        cells -> {
          for (int i = 0; i < cells.length; i++) {
            cells[i] = numbers[i] ? cells[i] : Guard.on(cells[i]);
          }
          csv.writeRecord(cells);
        });
    csv.flush();
  }

  /** Writes the table as a sheet of a workbook. */
  void sheet(Standard standard, String name, WorkbookOut to) throws IOException {
    List<String> ordered = ordered(standard);
    boolean[] numbers = numbers(ordered);
    to.begin(name);
    to.row(ordered.toArray(String[]::new), new boolean[ordered.size()]);
    each(ordered, cells -> to.row(cells, numbers));
    to.end();
  }

  private boolean[] numbers(List<String> ordered) {
    boolean[] numbers = new boolean[ordered.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = table.type(ordered.get(i)) == ColumnType.NUMBER;
    }
    return numbers;
  }

  /** Takes a row. */
  @FunctionalInterface
  private interface RowSink {
    void row(String[] cells) throws IOException;
  }

  private void each(List<String> ordered, RowSink sink) throws IOException {
    out.flush();
    int[] columns = new int[paths.size()];
    String[] names = new String[paths.size()];
    for (int i = 0; i < ordered.size(); i++) {
      int number = Objects.requireNonNull(paths.get(ordered.get(i)));
      columns[number] = i;
      names[number] = ordered.get(i);
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      for (long row = 0; row < rows; row++) {
        sink.row(row(in, columns, names));
      }
    }
  }

  private String[] row(DataInputStream in, int[] columns, String[] names) throws IOException {
    String[] cells = new String[columns.length];
    Arrays.fill(cells, "");
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int number = in.readInt();
      Kind kind = KINDS.get(in.readByte());
      String json = new String(in.readNBytes(in.readInt()), UTF_8);
      cells[columns[number]] = table.cell(Leaf.read(names[number], kind, json));
    }
    return cells;
  }

  private List<String> ordered(Standard standard) {
    return table.paths(SchemaPaths.of(standard, type.schema()));
  }

  /** Writes the columns file with which the table is read back. */
  public void columns(Standard standard, Writer to) throws IOException {
    columns(standard, "separator: \",\"\nencoding: UTF-8\nguarded: true\n", to);
  }

  /** Writes the columns file with which a sheet of a workbook is read back. */
  void columnsOfSheet(Standard standard, String sheet, Writer to) throws IOException {
    columns(standard, "sheet: \"" + sheet + "\"\n", to);
  }

  private void columns(Standard standard, String layout, Writer to) throws IOException {
    to.write(
        "# Reads the table back: ijk convert TABLE --to %s --columns THIS\n"
            .formatted(name(standard)));
    to.write("to: %s\n%sstrict: false\ncolumns:\n".formatted(name(standard), layout));
    for (String path : ordered(standard)) {
      String quoted = "\"" + path.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
      to.write(
          "  - {column: %s, to: %s, type: %s}\n"
              .formatted(quoted, quoted, table.type(path).word()));
    }
  }

  private String name(Standard standard) {
    return standard.id() + ":" + type.name();
  }

  /** How many records there are. */
  public long count() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
