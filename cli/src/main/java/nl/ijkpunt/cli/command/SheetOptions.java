package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.finding.Language;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where tables go to, and in which form and language. */
final class SheetOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      defaultValue = "-",
      description =
          "Where to: a file that ends with .txt, .md, .json or .html; or - (standard output, text).")
  private String output;

  @Mixin private LanguageOption lang;

  Language language() {
    return lang.language();
  }

  /**
   * Looks whether the file has an ending that says a form.
   *
   * @throws Misuse when it has not
   */
  void require() {
    if (!output.equals("-") && !Set.of("txt", "md", "json", "html").contains(ending())) {
      throw new Misuse(
          "-o takes a file that ends with .txt, .md, .json or .html; not '%s'".formatted(output));
    }
  }

  /** An answer in JSON, where it says more to machines than its tables do. */
  interface JsonForm {
    void write(Writer out) throws IOException;
  }

  /** The same, with JSON of its own. */
  void write(Sheet sheet, JsonForm json, CommandLine cli) throws IOException {
    require();
    if (ending().equals("json")) {
      WholeFile.write(Path.of(output), "the answer", json::write);
    } else {
      write(sheet, cli);
    }
  }

  /** Writes tables to where they were asked for. */
  void write(Sheet sheet, CommandLine cli) throws IOException {
    require();
    if (output.equals("-")) {
      PrintWriter out = cli.getOut();
      sheet.write("txt", language(), out);
      out.flush();
      return;
    }
    WholeFile.write(Path.of(output), "the tables", out -> sheet.write(ending(), language(), out));
  }

  private String ending() {
    return output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
