package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.ReportTarget;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.ValidationRun;
import picocli.CommandLine.Command;

/**
 * Checks a sample through all that a usual run goes through. The launcher runs it to make the
 * class-data archive; people can run it to see that an installation works.
 */
@AutoService(CliCommand.class)
@Command(
    name = "self-test",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Checks a built-in sample; succeeds when that gives what it should.")
public final class SelfTestCommand implements CliCommand {
  private static final String SAMPLE =
      """
      {"courseId":"3f2c1b7e-54a8-4a61-9d0b-6f1f5f0a7c11","primaryCode":{"codeType":"identifier","code":"S1"},\
      "name":[{"language":"nl-NL","value":"Meten"}],"abbreviation":"M","description":[{"language":"nl-NL",\
      "value":"Meten is weten"}],"teachingLanguage":"nld","level":"bachelor","link":"https://example.org/m"}
      {"courseId":"no-uuid","primaryCode":{"codeType":"identifier","code":"S2"},"name":[],"levl":"bachelor"}
      """;

  @Override
  public Integer call() throws IOException {
    RunPlan plan = Selection.of(null, "base", null).plan(new Selection.Effort(2, 100, false), false, Severity.ERROR);
    Source sample =
        new Source("sample.ndjson", () -> new ByteArrayInputStream(SAMPLE.getBytes(UTF_8)));
    Report report;
    try (ValidationRun run =
        new ValidationRun(plan, new JsonReader(plan.standard().types(), null))) {
      run.read(sample);
      report =
          run.finish(
              totals ->
                  new RunData(
                      "ijk",
                      plan.standard().id(),
                      true,
                      plan.standard().hash(),
                      plan.profile().name(),
                      new TreeMap<>(),
                      totals.inputs(),
                      totals.slow(),
                      null));
    }
    for (String format : new String[] {"text", "json"}) {
      ReportTarget.of(format).writer().write(report, Language.EN, new StringWriter());
    }
    boolean asExpected = report.verdict() == Verdict.FAIL && report.recordCount() == 2;
    return asExpected ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }
}
