package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.cli.table.TableFile;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.mappings.columns.ColumnsGuess;
import nl.ijkpunt.mappings.columns.Row;
import nl.ijkpunt.mappings.columns.SchemaPaths;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins the columns file that a table needs to be converted. */
@AutoService(CliCommand.class)
@Command(
    name = "columns",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Begins the columns file that ijk convert needs for a table: guesses from its headers and"
            + " first rows what each column is, and says of each why.",
    footer = {
      "",
      "Ends with 1 when a column was not recognised, or when something that records must have is not"
          + " in the table. Read the file before you use it.",
      "",
      "Examples:",
      "  ijk columns courses.csv --to ooapi@5.0:Course -o columns.yaml",
      "  ijk convert courses.csv --to ooapi@5.0:Course --columns columns.yaml"
    })
public final class ColumnsCommand implements CliCommand {
  private static final int ROWS = 200;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TABLE", description = "A table: .csv, .tsv or .xlsx.")
  private Path table;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "What its rows are to become, as ooapi@5.0:Course.")
  private String to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      defaultValue = "-",
      description = "Where to: a file in YAML; or - (standard output).")
  private String output;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() throws IOException {
    Form form = Form.of(to);
    if (form.binding().isEmpty()) {
      throw new Misuse(
          "--to names a standard and a type of record, as ooapi@5.0:Course; not '%s'"
              .formatted(to));
    }
    Selection selection = Selection.of(form.standard(), false, List.of(), form.binding());
    RecordType type = Objects.requireNonNull(selection.forcedType());
    ColumnsGuess guessing =
        new ColumnsGuess(SchemaPaths.of(selection.standard(), type.schema()), type.name());
    List<ColumnsGuess.Guess> guesses = guesses(guessing);
    List<String> missing = guessing.missing(guesses);
    String text = new ColumnsText(lang.language()).of(to, guesses, missing);
    if (output.equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      WholeFile.write(Path.of(output), "the columns file", out -> out.write(text));
    }
    long unknown = guesses.stream().filter(guess -> guess.path().isEmpty()).count();
    PrintWriter err = spec.commandLine().getErr();
    err.println(new ColumnsText(lang.language()).summary(guesses.size(), unknown, missing.size()));
    err.flush();
    return unknown == 0 && missing.isEmpty() ? ExitCode.PASS : ExitCode.FAIL;
  }

  private List<ColumnsGuess.Guess> guesses(ColumnsGuess guessing) throws IOException {
    if (!Files.isRegularFile(table)) {
      throw new Misuse("there is no table " + table);
    }
    Source source = new Source(table.toString(), () -> Files.newInputStream(table));
    try (TableFile open = TableFile.open(source, Columns.Layout.USUAL)) {
      List<String> headers = open.headers();
      List<List<String>> sample = new ArrayList<>();
      headers.forEach(header -> sample.add(new ArrayList<>()));
      int rows = 0;
      for (Row row = open.next(); row != null && rows < ROWS; row = open.next()) {
        for (int i = 0; i < headers.size(); i++) {
          sample.get(i).add(row.cell(i).text().strip());
        }
        rows++;
      }
      return guessing.all(headers, sample);
    } catch (IOException e) {
      throw new Misuse("%s cannot be read: %s".formatted(table, e.getMessage()));
    }
  }
}
