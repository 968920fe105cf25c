package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.RunTotals;

/**
 * What is held against a plan: data, or what an endpoint answered.
 *
 * @param rules what rules the run has besides, by what their ids begin with
 * @param how what to say of it in the report
 */
record Held(Selection selection, List<String> rules, Map<String, String> how, Over over) {

  /** Makes the report. */
  interface Over {
    /**
     * What is found.
     *
     * @param described says of a run what ran
     */
    Report report(RunPlan plan, Function<RunTotals, RunData> described) throws IOException;
  }
}
