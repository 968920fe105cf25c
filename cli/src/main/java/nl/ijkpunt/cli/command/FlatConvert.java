package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.ijkpunt.cli.convert.LossFile;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.cli.table.TableExport;
import nl.ijkpunt.cli.table.WaitingRows;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import picocli.CommandLine;

/**
 * Records of a standard into tables.
 *
 * @param workbook whether they become the sheets of one workbook
 * @param output a folder, a file, or - for standard output
 */
record FlatConvert(
    Standard standard, boolean workbook, String output, Language language, CommandLine cli) {

  /** Writes a table for each type of record, and with it the file that reads it back. */
  int run(TableExport export, Inputs inputs, boolean fileHasRest) throws IOException {
    export.read(inputs);
    PrintWriter err = cli.getErr();
    export.troubles().forEach(one -> err.println("ijk: " + one.in(language)));
    if (export.records() == 0) {
      err.println(in("ijk: there were no records", "ijk: er waren geen records"));
      err.flush();
      return ExitCode.INCONCLUSIVE;
    }
    if (workbook) {
      workbook(export, err);
    } else {
      write(export.tables(), err);
    }
    LossFile.tell(export.account(), fileHasRest, language, err);
    err.flush();
    return export.troubles().isEmpty() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private void workbook(TableExport export, PrintWriter err) throws IOException {
    Path place = Path.of(output);
    new WholeFile(place, "the workbook", export::workbook).write();
    String name = output.replaceFirst("\\.[^./\\\\]*$", "");
    for (Map.Entry<String, WaitingRows> table : export.tables().entrySet()) {
      String type = table.getKey();
      Path columns = Path.of(name + "." + type + ".columns.yaml");
      WholeFile.write(columns, "the columns file", out -> export.columnsOfSheet(type, out));
      tell(type, table.getValue(), err);
    }
  }

  private void write(Map<String, WaitingRows> tables, PrintWriter err) throws IOException {
    Path place = Path.of(output);
    if (output.endsWith("/") || Files.isDirectory(place)) {
      for (Map.Entry<String, WaitingRows> table : tables.entrySet()) {
        pair(table.getValue(), place.resolve(table.getKey() + ".csv"));
        tell(table.getKey(), table.getValue(), err);
      }
      return;
    }
    if (tables.size() > 1) {
      throw new Misuse(
          "there are records of several types (%s), each of which is a table; give a folder, as -o tables/"
              .formatted(String.join(", ", tables.keySet())));
    }
    Map.Entry<String, WaitingRows> only = tables.entrySet().iterator().next();
    if (output.equals("-")) {
      only.getValue().csv(standard, cli.getOut());
      cli.getOut().flush();
    } else {
      pair(only.getValue(), place);
    }
    tell(only.getKey(), only.getValue(), err);
  }

  private void pair(WaitingRows rows, Path table) throws IOException {
    WholeFile.write(table, "the table", out -> rows.csv(standard, out));
    String name = String.valueOf(table.getFileName()).replaceFirst("\\.[^.]*$", "");
    Path columns = table.resolveSibling(name + ".columns.yaml");
    WholeFile.write(columns, "the columns file", out -> rows.columns(standard, out));
  }

  private void tell(String type, WaitingRows rows, PrintWriter err) {
    err.println(in("ijk: %s: %d rows", "ijk: %s: %d rijen").formatted(type, rows.count()));
  }

  private String in(String en, String nl) {
    return language == Language.NL ? nl : en;
  }
}
