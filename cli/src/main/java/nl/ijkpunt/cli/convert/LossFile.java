package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The whole loss account in a file: JSON, a table, or lines to read. */
public record LossFile(Path file, Form form) {

  /** How an account is written. */
  public enum Form {
    JSON,
    CSV,
    HTML,
    TSV,
    TXT
  }

  /**
   * The file with this name, in the form that it ends with.
   *
   * @throws IllegalArgumentException when that is none of them
   */
  public static LossFile of(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    try {
      return new LossFile(Path.of(name), Form.valueOf(ending));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--losses takes a file that ends with .html, .json, .csv, .tsv or .txt; not '"
              + name
              + "'",
          e);
    }
  }

  /** Says on a few lines what became of all values. */
  public static void tell(
      LossAccount account, boolean fileHasRest, Language language, PrintWriter out) {
    new Summary(language, out).account(account, fileHasRest);
  }

  /** Writes the whole account. */
  public void write(LossAccount account, Language language) throws IOException {
    WholeFile.write(
        file,
        "the loss account",
        out -> {
          switch (form) {
            case JSON -> json(account, out);
            case HTML -> LossPage.of(account).write(language, out);
            case CSV -> table(account, out, LossFile::csv);
            case TSV -> tsv(account, out);
            case TXT -> txt(account, language, out);
          }
        });
  }

  private static void json(LossAccount account, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      for (Fate fate : Fate.values()) {
        json.writeNumberProperty(fate.name().toLowerCase(Locale.ROOT), account.count(fate));
      }
      json.writeArrayPropertyStart("paths");
      for (Loss line : account.lines()) {
        json.writeStartObject();
        json.writeStringProperty("fate", line.fate().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("from", line.from());
        json.writeStringProperty("to", line.to());
        json.writeNumberProperty("count", line.count());
        json.writeObjectPropertyStart("reason");
        json.writeStringProperty("en", line.reason().en());
        json.writeStringProperty("nl", line.reason().nl());
        json.writeEndObject();
        json.writeStringProperty("first", place(line.first()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("lacks");
      account.lacks().forEach(json::writeNumberProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  static void tsv(LossAccount account, Writer out) throws IOException {
    table(account, out, cells -> String.join("\t", cells));
  }

  private static void table(LossAccount account, Writer out, Function<List<String>, String> line)
      throws IOException {
    out.write(line.apply(List.of("fate", "from", "to", "count", "en", "nl", "first")) + "\n");
    for (Loss loss : account.lines()) {
      out.write(
          line.apply(
                  List.of(
                      loss.fate().name().toLowerCase(Locale.ROOT),
                      loss.from(),
                      loss.to(),
                      String.valueOf(loss.count()),
                      loss.reason().en(),
                      loss.reason().nl(),
                      place(loss.first())))
              + "\n");
    }
    for (Map.Entry<String, Long> lack : account.lacks().entrySet()) {
      String count = String.valueOf(lack.getValue());
      out.write(
          line.apply(
                  List.of(
                      "lacking",
                      "",
                      lack.getKey(),
                      count,
                      Summary.LACKS.en(),
                      Summary.LACKS.nl(),
                      ""))
              + "\n");
    }
  }

  private static String csv(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches("[^\",\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private static void txt(LossAccount account, Language language, Writer out) throws IOException {
    out.write(Summary.counts(account, language) + "\n");
    for (Loss line : account.lines()) {
      out.write(Summary.line(line, language) + "\n");
    }
    for (String lack : Summary.lacks(account, language)) {
      out.write(lack + "\n");
    }
  }

  /** Where something stands, as people and editors write it. */
  public static String place(@Nullable Location at) {
    return at == null ? "" : at.source() + ":" + at.line() + ":" + at.column();
  }
}
