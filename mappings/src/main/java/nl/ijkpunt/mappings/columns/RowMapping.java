package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one table into records, and keeps account of every cell. */
public final class RowMapping {
  private static final Text UNNAMED =
      new Text(
          "the columns file does not name this column",
          "het kolommenbestand noemt deze kolom niet");
  private static final Text BEYOND =
      new Text("it stands beyond the last header", "het staat voorbij het laatste kolomhoofd");
  private static final Text CONSTANT =
      new Text(
          "the columns file gives it to every record", "het kolommenbestand geeft het elk record");
  private static final Text FALLBACK =
      new Text(
          "the columns file says it for an empty cell",
          "het kolommenbestand zegt het voor een lege cel");
  private static final Text TAKEN =
      new Text("another column has filled this already", "een andere kolom heeft dit al gevuld");

  private final Table table;
  private final Columns columns;
  private final List<Bound> bound = new ArrayList<>();
  private final Set<Integer> named = new HashSet<>();

  /**
   * A table that is open.
   *
   * @param source what reports call it
   * @param ordinal the how-manieth source of the run, from 0
   * @param id the member that identifies its records
   */
  public record Table(String source, int ordinal, String id, List<String> headers) {

    public Table {
      headers = List.copyOf(headers);
    }
  }

  /** A column, and which it is in this table; -1 for what stands in none. */
  private record Bound(Column column, int index) {}

  /** A cell that cannot be said in the target. */
  public record Trouble(Row row, int column, Text reason, String content) {}

  /**
   * What a row has become.
   *
   * @param id what identifies the record; empty where nothing does
   * @param json the record; empty where the row says nothing
   */
  public record Mapped(String id, String json, List<Trouble> troubles) {}

  /**
   * A mapping for one table.
   *
   * @throws IllegalArgumentException when the table lacks a column, or has it twice, with what to
   *     do
   */
  public RowMapping(Table table, Columns columns) {
    this.table = table;
    this.columns = columns;
    for (Column column : columns.all()) {
      bind(column);
    }
  }

  private void bind(Column column) {
    if (column.constant() != null) {
      bound.add(new Bound(column, -1));
      return;
    }
    List<String> headers = table.headers();
    int index = headers.indexOf(column.header());
    if (index >= 0 && index != headers.lastIndexOf(column.header())) {
      throw new IllegalArgumentException(
          "there are two columns '%s'; give one another header".formatted(column.header()));
    }
    if (index >= 0) {
      bound.add(new Bound(column, index));
      named.add(index);
    } else if (!column.optional()) {
      Optional<String> near = Nearest.to(column.header(), headers);
      throw new IllegalArgumentException(
          "there is no column '%s'%s; write optional: true where a table may lack it"
              .formatted(
                  column.header(), near.map(n -> " (did you mean '" + n + "'?)").orElse("")));
    }
  }

  /** The columns of the table that nothing is said of. */
  public List<String> unnamed() {
    List<String> unnamed = new ArrayList<>();
    for (int i = 0; i < table.headers().size(); i++) {
      if (!named.contains(i) && !table.headers().get(i).isBlank()) {
        unnamed.add(table.headers().get(i));
      }
    }
    return unnamed;
  }

  /** The column that fills a place of the record, from 0; -1 where none does. */
  public int columnOf(String pointer) {
    String wanted = pointer.startsWith("/") ? pointer.substring(1) : pointer;
    int best = -1;
    int length = -1;
    for (Bound one : bound) {
      String path = String.valueOf(one.column.to());
      boolean near = (wanted + "/").startsWith(path + "/") || (path + "/").startsWith(wanted + "/");
      if (one.index >= 0 && near && path.length() > length && !wanted.isEmpty()) {
        best = one.index;
        length = path.length();
      }
    }
    return best;
  }

  /** What a row becomes. */
  public Mapped map(Row row, LossAccount account) {
    RecordTree tree = new RecordTree();
    List<Trouble> troubles = new ArrayList<>();
    for (Bound one : bound) {
      put(one, row, tree, account).ifPresent(troubles::add);
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (!named.contains(i) && !row.cell(i).isEmpty()) {
        boolean beyond = i >= table.headers().size();
        account.lost(value(row, i), beyond ? BEYOND : UNNAMED);
      }
    }
    return new Mapped(tree.text(table.id()), tree.isEmpty() ? "" : tree.json(), troubles);
  }

  private Optional<Trouble> put(Bound one, Row row, RecordTree tree, LossAccount account) {
    Column column = one.column;
    String given = column.constant() == null ? column.fallback() : column.constant();
    Cell cell = one.index < 0 ? Cell.EMPTY : unguarded(row.cell(one.index));
    if (cell.isEmpty() && given == null) {
      return Optional.empty();
    }
    TargetPath to = column.to();
    if (to == null) {
      account.lost(value(row, one.index), column.lost());
      return Optional.empty();
    }
    boolean made = cell.isEmpty();
    Column asked = made ? column.withoutCodes() : column;
    Cell said = made ? new Cell(Cell.Kind.TEXT, Objects.requireNonNull(given)) : cell;
    Text trouble = put(asked, to, said, tree);
    if (trouble != null) {
      account.lost(value(row, one.index), trouble);
      return Optional.of(new Trouble(row, one.index, trouble, said.text()));
    }
    if (made) {
      account.defaulted(to.toString(), one.index < 0 ? CONSTANT : FALLBACK);
    } else {
      account.mapped(value(row, one.index), to.toString());
    }
    return Optional.empty();
  }

  private static @Nullable Text put(Column column, TargetPath to, Cell cell, RecordTree tree) {
    try {
      Object content = CellReading.read(column, cell);
      boolean appends = column.type() == ColumnType.LANGUAGE_TYPED && !to.endsInPlace();
      boolean room = appends ? tree.append(to, content) : tree.put(to, content);
      return room ? null : TAKEN;
    } catch (CellReading.Unreadable e) {
      return e.reason();
    }
  }

  private Cell unguarded(Cell cell) {
    return columns.layout().guarded() && cell.kind() == Cell.Kind.TEXT
        ? new Cell(Cell.Kind.TEXT, Guard.off(cell.text()))
        : cell;
  }

  private Value value(Row row, int index) {
    String header = index >= 0 && index < table.headers().size() ? table.headers().get(index) : "";
    return new InTable(table, row, index, header);
  }

  /** A cell as a value that an account is kept of. */
  private record InTable(Table table, Row row, int index, String header) implements Value {
    @Override
    public String path() {
      return header.isEmpty() ? ColumnName.of(index) : header;
    }

    @Override
    public String text() {
      return row.cell(index).text().strip();
    }

    @Override
    public Object thing() {
      return row;
    }

    @Override
    public Location location() {
      return new Location(
          table.source(), table.ordinal(), 0, row.number(), index + 1L, "/" + path());
    }
  }
}
