package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/** A file that says what the columns of a table are. */
public final class ColumnsFile {
  private static final Set<String> TOP =
      Set.of("to", "separator", "encoding", "sheet", "header", "guarded", "strict", "columns");
  private static final Set<String> OF_COLUMN =
      Set.of(
          "column",
          "to",
          "type",
          "language",
          "codeType",
          "separator",
          "of",
          "decimal",
          "format",
          "zone",
          "true",
          "false",
          "codes",
          "constant",
          "default",
          "optional",
          "lost");
  private static final Text NO_REASON =
      new Text("the columns file leaves it out", "het kolommenbestand laat het weg");

  private final String name;

  private ColumnsFile(String name) {
    this.name = name;
  }

  /**
   * What the file says.
   *
   * @param name what to call it
   * @throws IllegalArgumentException when it cannot be read, or does not say what it should
   */
  public static Columns read(String name, String text) {
    return new ColumnsFile(name).columns(YamlFile.readJson(name, text));
  }

  private Columns columns(JsonValue file) {
    requireKnown("", file, TOP);
    List<Column> columns = new ArrayList<>();
    for (JsonValue entry : file.items("columns")) {
      columns.add(column(entry, columns.size() + 1));
    }
    if (columns.isEmpty()) {
      throw wrong("it names no columns");
    }
    boolean strict = file.member("strict").map(JsonValue::isTrue).orElse(true);
    return new Columns(file.text("to").orElse(""), layout(file), strict, columns);
  }

  private Columns.Layout layout(JsonValue file) {
    String header = file.text("header").orElse("1");
    if (!header.matches("[1-9][0-9]{0,5}")) {
      throw wrong("header is the number of the row with the headers, from 1; not '" + header + "'");
    }
    return new Columns.Layout(
        file.text("separator").orElse(""),
        file.text("encoding").orElse(""),
        file.text("sheet").orElse(""),
        Integer.parseInt(header),
        file.member("guarded").map(JsonValue::isTrue).orElse(false));
  }

  private Column column(JsonValue entry, int number) {
    String header = entry.text("column").orElse("");
    String where = header.isEmpty() ? "entry " + number : "column '" + header + "'";
    requireKnown(where + ": ", entry, OF_COLUMN);
    String constant = entry.text("constant").orElse(null);
    Text lost = entry.member("lost").map(ColumnsFile::reason).orElse(Text.NONE);
    String to = entry.text("to").orElse("");
    if (header.isEmpty() == (constant == null)) {
      throw wrong(where + ": say either which 'column' it is or what the 'constant' is");
    }
    if (to.isEmpty() == lost.isEmpty()) {
      throw wrong(where + ": say either where it goes ('to') or why it is left out ('lost')");
    }
    ColumnType type = type(where, entry.text("type").orElse("text"));
    return new Column(
        header,
        to.isEmpty() ? null : TargetPath.of(to),
        type,
        reading(where, entry, type),
        constant,
        entry.text("default").orElse(null),
        entry.member("optional").map(JsonValue::isTrue).orElse(false),
        lost);
  }

  private Column.Reading reading(String where, JsonValue entry, ColumnType type) {
    String decimal = entry.text("decimal").orElse(".");
    if (!decimal.equals(".") && !decimal.equals(",")) {
      throw wrong(where + ": decimal is \".\" or \",\"; not '" + decimal + "'");
    }
    String language = required(where, entry, "language", type == ColumnType.LANGUAGE_TYPED);
    String codeType = required(where, entry, "codeType", type == ColumnType.IDENTIFIER);
    Map<String, String> codes = new LinkedHashMap<>();
    entry
        .member("codes")
        .ifPresent(all -> all.members().forEach(m -> codes.put(m.name(), m.value().text())));
    List<String> formats = some(entry, "format");
    formats.forEach(format -> requireFormat(where, format));
    return new Column.Reading(
        language,
        codeType,
        entry.text("separator").orElse(","),
        type(where, entry.text("of").orElse("text")),
        decimal.charAt(0),
        formats,
        entry.text("zone").orElse(""),
        words(some(entry, "true")),
        words(some(entry, "false")),
        codes);
  }

  private void requireFormat(String where, String format) {
    Moments.problem(format)
        .ifPresent(
            problem -> {
              throw wrong(where + ": '" + format + "' is no pattern of dates: " + problem);
            });
  }

  private String required(String where, JsonValue entry, String member, boolean needed) {
    Optional<String> said = entry.text(member);
    if (needed && said.isEmpty()) {
      throw wrong(where + ": its type needs '" + member + "'");
    }
    return said.orElse("");
  }

  private ColumnType type(String where, String word) {
    return ColumnType.named(word)
        .orElseThrow(
            () ->
                wrong(
                    "%s: there is no type '%s'%s There are: %s"
                        .formatted(
                            where,
                            word,
                            meant(word, ColumnType.words()),
                            String.join(", ", ColumnType.words()))));
  }

  private void requireKnown(String where, JsonValue object, Set<String> known) {
    for (JsonValue.Member member : object.members()) {
      if (!known.contains(member.name())) {
        List<String> names = known.stream().sorted().toList();
        throw wrong(where + "it cannot have '" + member.name() + "'" + meant(member.name(), names));
      }
    }
  }

  private static String meant(String written, List<String> known) {
    return Nearest.to(written, known).map(near -> "; did you mean " + near + "?").orElse(".");
  }

  private static Text reason(JsonValue lost) {
    if (lost.isObject()) {
      return new Text(lost.text("en").orElse(""), lost.text("nl").orElse(""));
    }
    return lost.isText() ? new Text(lost.text(), lost.text()) : NO_REASON;
  }

  private static List<String> some(JsonValue entry, String member) {
    @Nullable JsonValue said = entry.member(member).orElse(null);
    return said == null ? List.of() : said.isArray() ? said.texts() : List.of(said.text());
  }

  private static Set<String> words(List<String> some) {
    return some.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(name + ": " + what);
  }
}
