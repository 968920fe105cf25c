package nl.ijkpunt.cli.command;

import java.util.List;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;
import nl.ijkpunt.validators.ValidationRun;

/** Holds exchanges with an endpoint against a plan. */
record ExchangeRun(RunPlan plan, Asking asking, Surroundings process) {

  /** What a suite asks of endpoints; nothing where it is about data alone. */
  static List<ExchangeCase> cases(Suite suite) {
    return suite.cases().stream()
        .filter(ExchangeCase.class::isInstance)
        .map(ExchangeCase.class::cast)
        .filter(one -> one.skip().isEmpty())
        .toList();
  }

  /**
   * What is found in them.
   *
   * @param described says of a run what ran
   */
  Report over(Asking.Exchanges asked, Function<RunTotals, RunData> described) {
    try (ValidationRun run = new ValidationRun(plan, asked.reader())) {
      asking.running().set(run);
      process.onInterrupt().accept(run::stop);
      run.read(asked.source());
      return run.finish(described);
    }
  }
}
