package nl.ijkpunt.cli.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.Shareable;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A run over data, or over what an endpoint answered, whose outcome is for others: with nothing
 * left out but what was declared, without times, and with nothing in it that should not travel.
 */
record CertifiedRun(ChosenSuite suite, Catalogue catalogue, Surroundings process) {
  private static final int MAX_FINDINGS = 100;

  /** What is found in the data, where the declared findings do not count. */
  Report over(List<String> data, @Nullable Baseline declared, Language language, CommandLine cli)
      throws IOException {
    Selection selection = suite.selection();
    try (GraphOptions.Reading reading =
            GraphOptions.usual().reading(selection, data, new BufferedInputStream(process.in()));
        Progress progress = new Progress(cli.getErr(), language, process.terminal())) {
      RunPlan plan = plan(declared, reading.rules());
      return Shareable.of(
          new Judging(selection, plan, process.onInterrupt(), reading.reader())
              .over(data, reading.in().open(), progress, this::describe));
    }
  }

  /** The same in what an endpoint answered. */
  Report over(Source capture, @Nullable Baseline declared) {
    Selection selection = suite.selection();
    RunPlan plan = plan(declared);
    Suite asked = suite.asking().orElseThrow();
    Asking asking =
        new Asking(
            asked,
            ExchangeRun.cases(asked),
            EndpointModel.of(selection.standard()).orElseThrow(),
            process,
            text -> {},
            count -> {});
    return Shareable.of(
        new ExchangeRun(plan, asking, process).over(asking.replay(capture), this::describe));
  }

  /** What is held against exchanges or data. */
  RunPlan plan(@Nullable Baseline declared) {
    return plan(declared, List.of());
  }

  private RunPlan plan(@Nullable Baseline declared, List<String> reading) {
    Selection selection = suite.selection();
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    return selection.plan(
        new Equipment(catalogue, checks), List.of(), reading, options(selection).with(declared));
  }

  private static RunPlan.Options options(Selection selection) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new RunPlan.Options(
        null, threads, MAX_FINDINGS, false, true, Severity.ERROR, Set.of(), selection.codes());
  }

  RunData describe(RunTotals totals) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("max-findings", String.valueOf(MAX_FINDINGS));
    options.put("show-values", "false");
    return new RunData(
        "ijk " + process.version(),
        suite.suited().standard(),
        false,
        suite.suited().standardSha256(),
        List.of(suite.suited().profile()),
        options,
        totals.inputs(),
        totals.slow(),
        null);
  }
}
