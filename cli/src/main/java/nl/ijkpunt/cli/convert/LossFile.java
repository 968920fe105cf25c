package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
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
          "--losses takes a file that ends with .json, .tsv or .txt; not '" + name + "'", e);
    }
  }

  void write(LossAccount account, Language language) throws IOException {
    WholeFile.write(
        file,
        "the loss account",
        out -> {
          switch (form) {
            case JSON -> json(account, out);
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
      json.writeEndObject();
    }
    out.write('\n');
  }

  static void tsv(LossAccount account, Writer out) throws IOException {
    out.write("fate\tfrom\tto\tcount\ten\tnl\tfirst\n");
    for (Loss line : account.lines()) {
      out.write(
          String.join(
                  "\t",
                  line.fate().name().toLowerCase(Locale.ROOT),
                  line.from(),
                  line.to(),
                  String.valueOf(line.count()),
                  line.reason().en(),
                  line.reason().nl(),
                  place(line.first()))
              + "\n");
    }
  }

  private static void txt(LossAccount account, Language language, Writer out) throws IOException {
    out.write(Summary.counts(account, language) + "\n");
    for (Loss line : account.lines()) {
      out.write(Summary.line(line, language) + "\n");
    }
  }

  /** Where something stands, as people and editors write it. */
  static String place(@Nullable Location at) {
    return at == null ? "" : at.source() + ":" + at.line() + ":" + at.column();
  }
}
