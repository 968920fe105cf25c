package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.cli.table.ImportOutcome;
import nl.ijkpunt.cli.table.ImportPlan;
import nl.ijkpunt.cli.table.RecordOut;
import nl.ijkpunt.cli.table.TableImport;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.columns.Columns;
import nl.ijkpunt.mappings.columns.ColumnsCheck;
import nl.ijkpunt.mappings.columns.ColumnsFile;
import nl.ijkpunt.mappings.columns.SchemaPaths;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.RunPlan;

/**
 * Tables into records of a standard.
 *
 * @param file the columns file
 * @param to the type of the records, as {@code ooapi@5.0:Course}
 * @param profiles what the records are checked against
 */
record TableConvert(String file, String to, List<String> profiles) {

  /** Whether a source is a table, going by its name. */
  static boolean isTable(String source) {
    return source.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx?)");
  }

  /**
   * What is to be done.
   *
   * @throws Misuse when the columns file cannot be used, with why
   */
  ImportPlan plan() {
    Columns columns = columns();
    FutureTask<Equipment> equipment = Equipment.loading();
    Form form = Form.of(to.contains(":") || columns.to().isEmpty() ? to : columns.to());
    if (form.binding().isEmpty()) {
      throw new Misuse(
          "--to names a standard and a type of record for a table, as ooapi@5.0:Course; not '%s'"
              .formatted(to));
    }
    Selection selection = Selection.of(form.standard(), false, profiles, form.binding());
    RecordType type = Objects.requireNonNull(selection.forcedType());
    List<String> problems =
        ColumnsCheck.problems(columns, SchemaPaths.of(selection.standard(), type.schema()));
    if (!problems.isEmpty()) {
      throw new Misuse(
          "%s does not fit %s:%n  %s"
              .formatted(file, form, String.join(System.lineSeparator() + "  ", problems)));
    }
    RunPlan checks = selection.plan(Equipment.from(equipment), List.of(), options(selection, type));
    return new ImportPlan(columns, selection.standard(), type, checks);
  }

  private Columns columns() {
    try {
      return ColumnsFile.read(file, Files.readString(Path.of(file)));
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no columns file " + file);
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the columns file cannot be read: " + e.getMessage());
    }
  }

  /** A table holds records of one type, so that what they refer to need not be there. */
  private static RunPlan.Options options(Selection selection, RecordType type) {
    return new RunPlan.Options(
        type,
        Runtime.getRuntime().availableProcessors(),
        20,
        false,
        false,
        Severity.ERROR,
        selection.standard().types().all().stream()
            .map(RecordType::name)
            .collect(Collectors.toSet()),
        list ->
            selection
                .standard()
                .codes()
                .find(list)
                .filter(CodeList::isComplete)
                .map(CodeList::texts));
  }

  /** Converts, and leaves the records where they are to go. */
  static ImportOutcome run(ImportPlan plan, Inputs inputs, String output, PrintWriter standard)
      throws IOException {
    if (output.equals("-")) {
      ImportOutcome outcome = TableImport.run(plan, inputs, RecordOut.lines(standard));
      standard.flush();
      return outcome;
    }
    Path place = Path.of(output);
    if (output.endsWith("/") || Files.isDirectory(place)) {
      return TableImport.run(plan, inputs, RecordOut.files(place));
    }
    AtomicReference<ImportOutcome> held = new AtomicReference<>();
    WholeFile.write(
        place,
        "what was converted",
        out -> held.set(TableImport.run(plan, inputs, RecordOut.lines(out))));
    return Objects.requireNonNull(held.get());
  }
}
