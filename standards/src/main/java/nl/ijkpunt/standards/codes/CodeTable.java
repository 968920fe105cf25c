package nl.ijkpunt.standards.codes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the file of a code list: lines of {@code # key: value}, then names of columns, then a code
 * on each line, with tabs between the cells. Without names of columns a line is a code. Columns of
 * the list's own are named behind {@code # extra:}.
 */
final class CodeTable {
  private static final List<String> COLUMNS =
      List.of("code", "en", "nl", "from", "until", "broader");

  private final String place;
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Map<String, Code> codes = new LinkedHashMap<>();
  private final Map<String, List<String>> keys = new LinkedHashMap<>();
  private @Nullable List<String> columns;

  private CodeTable(String place) {
    this.place = place;
  }

  static CodeTable read(String place, byte[] content) {
    CodeTable table = new CodeTable(place);
    int line = 0;
    for (String text : table.decoded(content).lines().toList()) {
      line++;
      table.line(line, text);
    }
    if (table.codes.isEmpty() && table.head().complete()) {
      throw new IllegalArgumentException(place + ": there is no code in it");
    }
    return table;
  }

  private String decoded(byte[] content) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(place + ": it is not UTF-8", e);
    }
  }

  private void line(int line, String text) {
    if (text.startsWith("#")) {
      head(line, text.substring(1).strip());
    } else if (lines.isEmpty() && columns == null && text.matches("code(\t.*)?")) {
      columns = columns(line, Arrays.asList(text.strip().split("\t", -1)));
    } else if (columns != null && !text.isBlank()) {
      row(line, Arrays.asList(text.split("\t", -1)), columns);
    } else if (!text.isBlank()) {
      bare(line, text);
    }
  }

  private void head(int line, String text) {
    int colon = text.indexOf(": ");
    if (colon > 0) {
      String key = text.startsWith("note") ? "note" : text.substring(0, colon);
      String value = text.substring(colon + 2).strip();
      if (key.equals("complete") && !value.equals("yes") && !value.equals("no")) {
        throw wrong(line, "complete is yes or no, not '%s'".formatted(value));
      }
      keys.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
  }

  private List<String> columns(int line, List<String> names) {
    List<String> columns = new ArrayList<>(COLUMNS);
    columns.addAll(CodeHead.words(keys, "extra"));
    for (String name : names) {
      if (!columns.contains(name)) {
        String meant = Nearest.to(name, columns).map(n -> "; did you mean " + n + "?").orElse("");
        String known = String.join(", ", columns);
        throw wrong(line, "there is no column '%s'%s (there are %s)".formatted(name, meant, known));
      }
    }
    if (names.stream().distinct().count() < names.size()) {
      throw wrong(line, "a column stands in it twice");
    }
    return names;
  }

  private void bare(int line, String text) {
    String code = text.strip();
    if (code.contains("\t")) {
      throw wrong(line, "code '%s' holds a tab; name the columns first".formatted(code));
    }
    add(line, Map.of("code", code));
  }

  private void row(int line, List<String> cells, List<String> names) {
    if (cells.size() > names.size()) {
      throw wrong(
          line,
          "%d cells, and %d columns (%s)"
              .formatted(cells.size(), names.size(), String.join(", ", names)));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(names.get(i), cells.get(i).strip());
    }
    add(line, row);
  }

  private void add(int line, Map<String, String> row) {
    String code = row.getOrDefault("code", "");
    if (code.isEmpty()) {
      throw wrong(line, "there is no code");
    }
    Integer first = lines.putIfAbsent(code, line);
    if (first != null) {
      throw wrong(line, "code '%s' stands on line %d too".formatted(code, first));
    }
    LocalDate from = day(line, row.get("from"));
    LocalDate until = day(line, row.get("until"));
    if (from != null && until != null && until.isBefore(from)) {
      throw wrong(
          line, "code '%s' ends on %s, before it begins on %s".formatted(code, until, from));
    }
    String broader = row.getOrDefault("broader", "");
    Text label = new Text(row.getOrDefault("en", ""), row.getOrDefault("nl", ""));
    codes.put(
        code, new Code(code, label, from, until, broader.isEmpty() ? null : broader, extra(row)));
  }

  private static Map<String, String> extra(Map<String, String> row) {
    Map<String, String> extra = new LinkedHashMap<>(row);
    COLUMNS.forEach(extra::remove);
    extra.values().removeIf(String::isEmpty);
    return extra;
  }

  private @Nullable LocalDate day(int line, @Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(line, "'%s' is not a day, such as 2026-01-31".formatted(text));
    }
  }

  /**
   * Holds the file to the name of the list, and its hierarchy to what is there.
   *
   * @param besides codes that stand in another file of the same list
   */
  void check(String id, Map<String, Code> besides) {
    String said = head().id();
    if (!said.isEmpty() && !said.equals(id)) {
      throw new IllegalArgumentException(
          "%s: it says it is list '%s', not '%s'".formatted(place, said, id));
    }
    Map<String, Code> all = new LinkedHashMap<>(besides);
    all.putAll(codes);
    codes.values().forEach(code -> checkBroader(code, all));
  }

  /** A code may stand under any other, as long as a way up ends. */
  private void checkBroader(Code code, Map<String, Code> all) {
    int steps = 0;
    for (Code at = code; at.broader() != null; steps++) {
      Code above = all.get(at.broader());
      int line = lines.getOrDefault(at.code(), lines.getOrDefault(code.code(), 0));
      if (above == null) {
        throw wrong(
            line, "broader code '%s' is not in the list".formatted(String.valueOf(at.broader())));
      }
      if (steps > all.size()) {
        throw wrong(line, "code '%s' is part of itself".formatted(at.code()));
      }
      at = above;
    }
  }

  Map<String, Code> codes() {
    return codes;
  }

  CodeHead head() {
    return CodeHead.of(keys);
  }

  private IllegalArgumentException wrong(int line, String why) {
    return new IllegalArgumentException("%s line %d: %s".formatted(place, line, why));
  }
}
