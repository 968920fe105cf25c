package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.baseline.Trend;
import nl.ijkpunt.cli.baseline.TrendSvg;
import nl.ijkpunt.cli.report.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how findings came and went over many runs. */
@AutoService(CliCommand.class)
@Command(
    name = "trend",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says how findings came and went over many runs: in the order of their times, or as given"
            + " where one has no time.",
    footer = {"", "Examples:", "  ijk trend reports/*.json --svg trend.svg"})
public final class TrendCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPORT",
      arity = "1..*",
      description = "Reports of ijk validate --report json=REPORT.")
  private List<String> reports;

  @Option(names = "--svg", paramLabel = "FILE", description = "Also draws them in a file.")
  private @Nullable Path svg;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() throws IOException {
    SavedReports saved = new SavedReports(spec, surroundings().in());
    List<Trend.Point> points = new ArrayList<>();
    for (String report : reports) {
      points.add(Trend.Point.of(saved.read(report)));
    }
    Trend trend = Trend.of(points, lang.language());
    trend.write(spec.commandLine().getOut());
    if (svg != null) {
      WholeFile.write(svg, "the picture", out -> out.append(new TrendSvg(trend).text()));
    }
    return ExitCode.PASS;
  }
}
