package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.ijkpunt.cli.input.Inputs;
import nl.ijkpunt.cli.input.Receiver;
import nl.ijkpunt.cli.report.CoverageJson;
import nl.ijkpunt.cli.report.CoverageSheet;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.CoverageCount;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.rdf.GraphOutline;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import org.jspecify.annotations.Nullable;
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
public final class CoverageCommand implements CliCommand {
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

  private @Nullable Surroundings surroundings;

  @Override
  public void enter(Surroundings entered) {
    this.surroundings = entered;
  }

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
    Counting counting;
    try (GraphOptions.Reading reading =
        graphs.reading(selection, sources, Objects.requireNonNull(surroundings).in())) {
      counting = new Counting(reading.reader(), new CoverageCount(model.base()), new TreeMap<>());
      for (int i = 0; i < sources.size(); i++) {
        Inputs.of(
                List.of(sources.get(i)), reading.in().open(), Judging.limits(selection.standard()))
            .forEach(counting.of(counting.coverage.column(sources.get(i), sources.get(i))));
      }
    }
    Coverage counted = counting.coverage.coverage(GraphOutline.of(model));
    String id = selection.standard().id();
    sheet.write(
        new CoverageSheet(id, counted, counting.unread).sheet(),
        new CoverageJson(id, counted, counting.unread)::write,
        spec.commandLine());
    return counting.unread.isEmpty() && !counted.isEmpty() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  /** Reads sources into what is counted. */
  private record Counting(RecordReader reader, CoverageCount coverage, Map<String, Text> unread) {

    Receiver of(int column) {
      RecordReader.GraphReader graphs = reader.graphReader();
      return new Receiver() {
        @Override
        public void source(Source source) {
          try {
            reader.split(
                source,
                column,
                chunk -> {
                  RdfChunk graph = graphs.graph(chunk);
                  graph.records().forEach(record -> coverage.add(column, record));
                  graph.problems().forEach(problem -> unread(problem.location()));
                  reader.giveBack(graph);
                });
          } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            trouble(source.name(), new Text(why, why));
          }
        }

        @Override
        public void trouble(String source, Text what) {
          unread.putIfAbsent(source, what);
        }

        private void unread(Location at) {
          trouble(
              at.source() + ":" + at.line(),
              new Text(
                  "a stretch cannot be read as records; ijk validate says why",
                  "een stuk is niet als gegevens te lezen; ijk validate zegt waarom"));
        }
      };
    }
  }
}
