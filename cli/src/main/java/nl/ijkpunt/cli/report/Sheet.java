package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/**
 * An answer in tables, for people and machines: as lines, Markdown, JSON or a page.
 *
 * @param facts what it is about, for machines
 */
public record Sheet(Text title, List<Text> lead, Map<String, String> facts, List<Table> tables) {

  public Sheet {
    lead = List.copyOf(lead);
    tables = List.copyOf(tables);
  }

  /**
   * A table under a heading.
   *
   * @param key what machines call it
   * @param note what to know before it
   */
  public record Table(
      String key, Text heading, Text note, List<Column> columns, List<List<Text>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A column.
   *
   * @param key what machines call it
   * @param before what stands before a cell on a line, where nothing else tells columns apart
   * @param isShare whether its cells are percentages, which a page shades
   */
  public record Column(String key, Text heading, String before, boolean isShare) {
    public Column(String key, Text heading) {
      this(key, heading, "");
    }

    public Column(String key, Text heading, String before) {
      this(key, heading, before, false);
    }
  }

  /** Words that are the same in both languages. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /**
   * Writes it in the form that the end of a file's name asks for; as lines where that says no more.
   */
  public void write(String ending, Language language, Writer out) throws IOException {
    switch (ending) {
      case "json" -> json(out);
      case "html" -> html(language, out);
      case "md" -> markdown(language, out);
      default -> text(language, out);
    }
  }

  private void text(Language language, Writer out) throws IOException {
    out.write(title.in(language) + "\n");
    for (Text words : lead) {
      out.write(Harmless.text(words.in(language)) + "\n");
    }
    for (Table table : tables) {
      out.write("\n" + table.heading().in(language) + " (" + table.rows().size() + ")\n");
      if (!table.note().isEmpty()) {
        out.write("  " + table.note().in(language) + "\n");
      }
      for (List<Text> row : table.rows()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          String words = Harmless.text(row.get(i).in(language));
          if (!words.isEmpty()) {
            cells.add(table.columns().get(i).before() + words);
          }
        }
        out.write("  - " + String.join("  ", cells) + "\n");
      }
    }
  }

  private void markdown(Language language, Writer out) throws IOException {
    out.write("# " + MarkdownText.plain(title.in(language)) + "\n\n");
    for (Text words : lead) {
      out.write(MarkdownText.plain(words.in(language)) + "\n");
    }
    for (Table table : tables) {
      out.write("\n## " + MarkdownText.plain(table.heading().in(language)) + "\n\n");
      if (!table.note().isEmpty()) {
        out.write(MarkdownText.plain(table.note().in(language)) + "\n\n");
      }
      out.write("|");
      for (Column column : table.columns()) {
        out.write(" " + MarkdownText.plain(column.heading().in(language)) + " |");
      }
      out.write("\n|" + "---|".repeat(table.columns().size()) + "\n");
      for (List<Text> row : table.rows()) {
        out.write("|");
        for (Text cell : row) {
          out.write(" " + MarkdownText.plain(cell.in(language)).replace("\n", " ") + " |");
        }
        out.write("\n");
      }
    }
  }

  private void html(Language language, Writer out) throws IOException {
    List<TablePage.Section> sections =
        tables.stream()
            .map(
                table ->
                    new TablePage.Section(
                        table.heading(),
                        table.note(),
                        table.columns().stream().map(Column::heading).toList(),
                        table.rows(),
                        shares(table.columns())))
            .toList();
    new TablePage(title, lead, sections).write(language, out);
  }

  private static Set<Integer> shares(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).isShare())
        .boxed()
        .collect(Collectors.toSet());
  }

  private void json(Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      facts.forEach(json::writeStringProperty);
      for (Table table : tables) {
        json.writeArrayPropertyStart(table.key());
        for (List<Text> row : table.rows()) {
          json.writeStartObject();
          for (int i = 0; i < row.size(); i++) {
            cell(json, table.columns().get(i).key(), row.get(i));
          }
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void cell(JsonGenerator json, String key, Text cell) {
    if (cell.en().equals(cell.nl())) {
      json.writeStringProperty(key, cell.en());
    } else {
      json.writeObjectPropertyStart(key);
      json.writeStringProperty("en", cell.en());
      json.writeStringProperty("nl", cell.nl());
      json.writeEndObject();
    }
  }
}
