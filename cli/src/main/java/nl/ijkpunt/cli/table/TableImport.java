package nl.ijkpunt.cli.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.columns.RowMapping;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;

/** Turns the rows of tables into records, writes these, and checks them on the way. */
public final class TableImport implements Receiver {
  private static final int MOST_SHOWN = 20;

  private final ImportPlan plan;
  private final RecordOut out;
  private final ValidationRun run;
  private final LossAccount account = new LossAccount();
  private final List<OpenTable> tables = new ArrayList<>();
  private final List<ImportOutcome.Shown> shown = new ArrayList<>();
  private long records;
  private long troubles;

  /** A table that was read, by its place in the run. */
  record OpenTable(String source, String sheet, List<String> headers, RowMapping mapping) {}

  private TableImport(ImportPlan plan, RecordOut out, ValidationRun run) {
    this.plan = plan;
    this.out = out;
    this.run = run;
  }

  /** Converts all tables. */
  public static ImportOutcome run(ImportPlan plan, Inputs inputs, RecordOut out)
      throws IOException {
    JsonReader reader = new JsonReader(plan.standard().types(), plan.type());
    try (ValidationRun run = new ValidationRun(plan.checks(), reader)) {
      TableImport importing = new TableImport(plan, out, run);
      inputs.forEach(importing);
      Report report = run.finish(importing::describe);
      return importing.outcome(report);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ImportOutcome outcome(Report report) {
    return new ImportOutcome(
        new ImportOutcome.Counts(records, troubles), account, shown, tables, report);
  }

  @Override
  public void source(Source source) {
    try (TableFile table = TableFile.open(source, plan.columns().layout())) {
      table.notes().forEach(note -> show(source.name(), note));
      int ordinal = tables.size();
      RowMapping mapping =
          new RowMapping(
              new RowMapping.Table(source.name(), ordinal, plan.id(), table.headers()),
              plan.columns());
      if (!mapping.unnamed().isEmpty()) {
        String names = String.join(", ", mapping.unnamed());
        show(
            source.name(),
            new Text(
                "the columns file does not name these columns, so they are lost: " + names,
                "het kolommenbestand noemt deze kolommen niet, dus gaan ze verloren: " + names));
      }
      OpenTable open = new OpenTable(source.name(), table.sheet(), table.headers(), mapping);
      tables.add(open);
      RowsAsLines lines = new RowsAsLines(table, mapping, new Making(open));
      run.read(new Source(source.name(), () -> lines));
    } catch (Unusable e) {
      trouble(source.name(), e.what());
    } catch (IllegalArgumentException e) {
      String why = String.valueOf(e.getMessage());
      trouble(source.name(), new Text(why, why));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void trouble(String source, Text what) {
    run.trouble(source, what);
  }

  private void show(String source, Text what) {
    shown.add(new ImportOutcome.Shown(source, what));
  }

  private RunData describe(RunTotals totals) {
    return new RunData(
        "ijk",
        plan.standard().id(),
        false,
        plan.standard().hash(),
        List.of(),
        new TreeMap<>(),
        totals.inputs(),
        totals.slow(),
        null);
  }

  /** Writes what rows of one table become, and notes what is wrong with them. */
  private final class Making implements RowsAsLines.Made {
    private final OpenTable table;

    Making(OpenTable table) {
      this.table = table;
    }

    @Override
    public LossAccount account() {
      return account;
    }

    @Override
    public void record(RowMapping.Mapped record) throws IOException {
      for (RowMapping.Trouble trouble : record.troubles()) {
        troubles++;
        if (troubles <= MOST_SHOWN) {
          shown.add(ImportOutcome.Shown.of(table, trouble, plan.type().personal()));
        }
      }
      if (!record.json().isEmpty()) {
        records++;
        out.put(record.id(), record.json());
      }
    }

    @Override
    public void broken(Unusable why) {
      run.trouble(table.source(), why.what());
    }
  }
}
