package nl.ijkpunt.mappings.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.FieldRow.How;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** What the author of a program says that becomes of each field, in {@code mapper.yaml}. */
public final class DeclaredFields {
  /** What {@code mapper.yaml} calls them. */
  public static final String SETTING = "fields";

  private DeclaredFields() {}

  /** The table of a mapper; empty where its author gives none. */
  public static FieldMap of(MapperFile file) throws UnusableMapper {
    List<FieldRow> rows = new ArrayList<>();
    for (JsonValue row : file.settings().items(SETTING)) {
      rows.add(row(row, rows.size() + 1));
    }
    return FieldMap.of(rows);
  }

  private static FieldRow row(JsonValue row, int number) throws UnusableMapper {
    try {
      How how = How.valueOf(row.text("how").orElse("").toUpperCase(Locale.ROOT));
      String en = row.text("en").orElse("");
      boolean named = how == How.COMPUTES || how == How.TRANSLATES;
      return new FieldRow(
          row.text("from").orElse(""),
          "",
          how,
          row.text("to").orElse(""),
          row.text("with").orElse(named ? "the program" : ""),
          0,
          new Text(en, row.text("nl").orElse(en)));
    } catch (IllegalArgumentException e) {
      throw new UnusableMapper(
          "%s: row %d is not complete: 'how' is copies, renames, translates, computes (with from and to), defaults (with to, en and nl) or loses (with from, en and nl)"
              .formatted(SETTING, number));
    }
  }
}
