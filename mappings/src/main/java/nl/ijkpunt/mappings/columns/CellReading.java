package nl.ijkpunt.mappings.columns;

import static java.util.Locale.ROOT;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.ijkpunt.mappings.columns.Column.Reading;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Reads what stands in a cell as its column has it. */
final class CellReading {
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Set<String> TRUE = Set.of("true", "yes", "ja", "waar");
  private static final Set<String> FALSE = Set.of("false", "no", "nee", "onwaar");

  private CellReading() {}

  /** What a cell says cannot be said as its column has it. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Unreadable(Text reason) {
      super(reason.en(), null, false, false);
      this.reason = reason;
    }

    Text reason() {
      return reason;
    }
  }

  /** A text that is JSON already, such as a number as it is written. */
  record Written(String json) {}

  /**
   * What a cell, which is not empty, says.
   *
   * @return a text, a truth, something {@link Written}, a list or an object of these
   */
  static Object read(Column column, Cell cell) throws Unreadable {
    if (cell.kind() == Cell.Kind.BROKEN) {
      throw unreadable(
          "is the result of a formula that failed", "is de uitkomst van een formule die mislukte");
    }
    return read(column.type(), column.reading(), coded(column.reading().codes(), cell));
  }

  private static Cell coded(Map<String, String> codes, Cell cell) throws Unreadable {
    if (codes.isEmpty()) {
      return cell;
    }
    String code = codes.get(cell.text().strip());
    if (code == null) {
      throw unreadable(
          "is none of the codes that its column lists", "is geen van de codes die de kolom noemt");
    }
    return new Cell(Cell.Kind.TEXT, code);
  }

  private static Object read(ColumnType type, Reading by, Cell cell) throws Unreadable {
    return switch (type) {
      case TEXT -> cell.text();
      case INTEGER -> integer(cell);
      case NUMBER -> number(cell, by.decimal());
      case BOOLEAN -> truth(cell, by);
      case DATE -> date(cell, by);
      case DATE_TIME -> moment(cell, by);
      case LIST -> list(cell, by);
      case LANGUAGE_TYPED -> object("language", by.language(), "value", cell.text());
      case IDENTIFIER -> object("codeType", by.codeType(), "code", cell.text());
      case JSON -> json(cell);
    };
  }

  private static Object integer(Cell cell) throws Unreadable {
    String text = cell.text().strip();
    if (cell.kind() == Cell.Kind.NUMBER && text.matches("-?[0-9]+\\.0+")) {
      return new Written(text.substring(0, text.indexOf('.')));
    }
    if (!text.matches("-?(0|[1-9][0-9]*)")) {
      throw unreadable("is no whole number", "is geen geheel getal");
    }
    return new Written(text);
  }

  private static Object number(Cell cell, char decimal) throws Unreadable {
    String text = cell.text().strip();
    if (cell.kind() != Cell.Kind.NUMBER && decimal == ',') {
      text = text.contains(".") ? "" : text.replace(',', '.');
    }
    if (JSON_NUMBER.matcher(text).matches()) {
      return new Written(text);
    }
    if (text.contains(",")) {
      throw unreadable(
          "is no number with a decimal point; say decimal: \",\" for this column",
          "is geen getal met een punt; zet decimal: \",\" bij deze kolom");
    }
    try {
      return new Written(new BigDecimal(text).toPlainString());
    } catch (NumberFormatException e) {
      throw unreadable("is no number", "is geen getal");
    }
  }

  private static Object truth(Cell cell, Reading by) throws Unreadable {
    String word = cell.text().strip().toLowerCase(ROOT);
    if ((by.trues().isEmpty() ? TRUE : by.trues()).contains(word)) {
      return true;
    }
    if ((by.falses().isEmpty() ? FALSE : by.falses()).contains(word)) {
      return false;
    }
    throw unreadable(
        "is no word for true or false; name them with true: and false:",
        "is geen woord voor waar of onwaar; noem die met true: en false:");
  }

  private static Object date(Cell cell, Reading by) throws Unreadable {
    String text = cell.text().strip();
    if (cell.kind() == Cell.Kind.DATE) {
      return text.substring(0, 10);
    }
    return Moments.date(text, by.formats())
        .map(Object::toString)
        .orElseThrow(
            () -> {
              String wanted =
                  by.formats().isEmpty() ? "yyyy-MM-dd" : String.join(", ", by.formats());
              return unreadable(
                  "is no date as " + wanted + "; say which with format:",
                  "is geen datum als " + wanted + "; zeg welke met format:");
            });
  }

  private static Object moment(Cell cell, Reading by) throws Unreadable {
    String text = cell.text().strip();
    try {
      if (cell.kind() == Cell.Kind.DATE && !by.zone().isEmpty()) {
        String local = text.length() == 10 ? text + "T00:00" : text;
        return written(LocalDateTime.parse(local).atZone(ZoneId.of(by.zone())).toOffsetDateTime());
      }
      return Moments.moment(text, by.formats(), by.zone())
          .map(CellReading::written)
          .orElseThrow(CellReading::noMoment);
    } catch (DateTimeException e) {
      throw noMoment();
    }
  }

  private static Unreadable noMoment() {
    return unreadable(
        "is no moment with an offset; say format: and zone: for this column",
        "is geen moment met tijdzone; zet format: en zone: bij deze kolom");
  }

  private static String written(OffsetDateTime moment) {
    return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  private static Object list(Cell cell, Reading by) throws Unreadable {
    List<Object> items = new ArrayList<>();
    for (String part : cell.text().split(Pattern.quote(by.separator()), -1)) {
      if (!part.isBlank()) {
        items.add(read(by.of(), by, new Cell(Cell.Kind.TEXT, part.strip())));
      }
    }
    return items;
  }

  private static Map<String, Object> object(String one, String first, String two, String second) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(one, first);
    object.put(two, second);
    return object;
  }

  private static Object json(Cell cell) throws Unreadable {
    try {
      JsonValue.parse(cell.text());
      return new Written(cell.text());
    } catch (IllegalArgumentException e) {
      throw unreadable("is no JSON", "is geen JSON");
    }
  }

  private static Unreadable unreadable(String en, String nl) {
    return new Unreadable(new Text(en, nl));
  }
}
