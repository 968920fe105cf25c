package nl.ijkpunt.cli.command;

import java.util.Map;
import java.util.Set;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run over data is done, and how much of what it finds is shown. */
final class RunOptions {
  private static final String USUAL_FINDINGS = "100";

  @Option(
      names = "--max-findings",
      paramLabel = "N|all",
      description = "How many findings to show per rule and source (100); counts stay exact.")
  private @Nullable String maxFindings;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many threads read records; 0 takes all processors.")
  private int threads;

  @Option(
      names = "--show-values",
      description = "Shows what personal fields hold, instead of its shape.")
  private boolean showValues;

  @Option(
      names = "--hash-inputs",
      description = "Takes the SHA-256 of inputs over 16 MiB too, which costs time.")
  private boolean hashInputs;

  @Option(
      names = "--reproducible",
      description = "Leaves times out of the report, so that the same input gives the same bytes.")
  private boolean reproducible;

  /** What a plan is to know of it. */
  RunPlan.Options of(
      Selection selection, Project project, Severity failOn, Set<String> allowMissing) {
    return new RunPlan.Options(
        selection.forcedType(),
        threadCount(),
        findingLimit(project),
        showValues,
        hashInputs,
        failOn,
        allowMissing,
        selection.codes());
  }

  /** Says in the data of a run what was chosen. */
  void describe(Map<String, String> options, Project project) {
    options.put("max-findings", shown(project));
    options.put("show-values", String.valueOf(showValues));
  }

  /** How long a run took; nothing where its report is to be the same each time. */
  RunData.@Nullable Times times(Stopwatch stopwatch, RunPlan plan) {
    return reproducible ? null : stopwatch.times(plan.options().threads());
  }

  private int threadCount() {
    if (threads < 0) {
      throw new Misuse("--threads takes a whole number from 0");
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private String shown(Project project) {
    return maxFindings == null
        ? project.text(Setting.MAX_FINDINGS).orElse(USUAL_FINDINGS)
        : maxFindings;
  }

  private int findingLimit(Project project) {
    String shown = shown(project);
    if (shown.equals("all")) {
      return Integer.MAX_VALUE;
    }
    if (!shown.matches("[0-9]{1,9}")) {
      throw new Misuse("--max-findings takes a whole number, or all; not '" + shown + "'");
    }
    return Integer.parseInt(shown);
  }
}
