package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.CoverageJson;
import nl.ijkpunt.cli.report.CoverageSheet;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.CoverageCount;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.rdf.GraphOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which source fills what of a model. */
@AutoService(CliCommand.class)
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says which information objects and properties of a model are filled by which source, how"
            + " well, and which by none. What is no graph is lifted; nothing is judged.",
    footer = {
      "",
      "Examples:",
      "  ijk coverage hosa export/",
      "  ijk coverage hosa ooapi.ndjson rio/ -o coverage.html --lang nl"
    })
public final class CoverageCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "STANDARD",
      description = "A standard that is about graphs, as hosa or hosa@1.0.")
  private String standard;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SOURCE",
      description =
          "Files, folders, archives, patterns, or - for standard input: each is a column.")
  private List<String> sources;

  @Mixin private GraphOptions graphs = new GraphOptions();

  @Mixin private SheetOptions sheet;

  @Override
  public Integer call() throws IOException {
    sheet.require();
    Selection selection = Selection.of(standard, false, List.of(), null);
    GraphModel model = selection.standard().graph();
    if (model == null) {
      throw new Misuse(
          "%s is not about graphs, so it has no model to fill; as in: ijk coverage hosa %s"
              .formatted(selection.standard().id(), String.join(" ", sources)));
    }
    if (sources.size() > CoverageCount.MOST_SOURCES) {
      throw new Misuse(
          "%d sources are more than %d; put those that are one system in a folder"
              .formatted(sources.size(), CoverageCount.MOST_SOURCES));
    }
    CoverageCount counting = new CoverageCount(model.base());
    Map<String, Text> unread = new TreeMap<>();
    try (GraphOptions.Reading reading = graphs.reading(selection, sources, surroundings().in())) {
      GraphWalk walk = new GraphWalk(selection.standard(), reading);
      for (String source : sources) {
        int column = counting.column(source, source);
        unread.putAll(walk.over(source, column, record -> counting.add(column, record)));
      }
    }
    Coverage counted = counting.coverage(GraphOutline.of(model));
    String id = selection.standard().id();
    sheet.write(
        new CoverageSheet(id, counted, unread).sheet(),
        new CoverageJson(id, counted, unread)::write,
        spec.commandLine());
    return unread.isEmpty() && !counted.isEmpty() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }
}
