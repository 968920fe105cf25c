package nl.ijkpunt.mappings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.standards.finding.Text;

/**
 * The table of a mapper: what becomes of every field of the source. A row serves the parts of its
 * field too, where these have no row of their own.
 */
public final class FieldMap {
  private static final int COLUMNS = 8;

  private final List<FieldRow> rows;
  private final Map<String, List<FieldRow>> byPath = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private FieldMap(List<FieldRow> rows) {
    this.rows = List.copyOf(rows);
    for (FieldRow row : rows) {
      byPath.computeIfAbsent(row.from(), path -> new ArrayList<>(1)).add(row);
      places.putIfAbsent(row.to(), places.size());
    }
  }

  /** The table with these rows. */
  public static FieldMap of(List<FieldRow> rows) {
    return new FieldMap(rows);
  }

  /** The table that this build has under {@code mappings/NAME.tsv}. */
  public static FieldMap named(String name) {
    String file = "mappings/" + name + ".tsv";
    List<FieldRow> rows = new ArrayList<>();
    for (Tsv.Line line : Tsv.read(file, COLUMNS)) {
      rows.add(row(line));
    }
    return new FieldMap(rows);
  }

  private static FieldRow row(Tsv.Line line) {
    try {
      return new FieldRow(
          line.cell(0),
          line.cell(1),
          How.valueOf(line.cell(2).toUpperCase(Locale.ROOT)),
          line.cell(3),
          line.cell(4),
          line.cell(5).isEmpty() ? 0 : Integer.parseInt(line.cell(5)),
          new Text(line.cell(6), line.cell(7)));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(line + ": " + e.getMessage(), e);
    }
  }

  /** All rows, in the order of the file. */
  public List<FieldRow> rows() {
    return rows;
  }

  /** What the target gets besides what the source holds. */
  public List<FieldRow> defaults() {
    return byPath.getOrDefault("", List.of());
  }

  /** The row for a value: of its own path, else of what it is part of. */
  public Optional<FieldRow> find(Value value) {
    for (String path = value.path(); !path.isEmpty(); path = outer(path)) {
      for (FieldRow row : byPath.getOrDefault(path, List.of())) {
        if (row.suits(value)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /** The first row for this path itself. */
  public Optional<FieldRow> row(String path) {
    return byPath.getOrDefault(path, List.of()).stream().findFirst();
  }

  /** The place in the table of what stands at this path of the target. */
  public int place(String to) {
    return places.getOrDefault(to, places.size());
  }

  private static String outer(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
