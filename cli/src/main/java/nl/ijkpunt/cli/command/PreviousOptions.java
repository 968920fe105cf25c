package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.validators.EarlierThings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The earlier export that identifiers are compared with. */
final class PreviousOptions {
  @Option(
      names = "--previous",
      paramLabel = "SOURCE",
      description =
          "Where the standard is about graphs: an earlier export of the same systems, with which"
              + " identifiers are compared; repeatable.")
  private List<String> given = List.of();

  /**
   * What things of the earlier export were known by; nothing where none is named.
   *
   * @throws Misuse when it cannot be read as a whole, with what and why
   */
  @Nullable EarlierThings read(Selection selection, Project project, GraphOptions graphs)
      throws IOException {
    List<String> previous = previous(project);
    if (previous.isEmpty()) {
      return null;
    }
    GraphModel model = selection.standard().graph();
    if (model == null || model.identifier().isEmpty()) {
      throw new Misuse(
          "the identifiers of things in '%s' cannot be compared, since %s has none; as in: -s hosa@1.0"
              .formatted(previous.get(0), selection.standard().id()));
    }
    if (previous.contains("-")) {
      throw new Misuse("an earlier export is in files, folders, archives and patterns; not '-'");
    }
    EarlierThings things = new EarlierThings(model.identifier());
    try (GraphOptions.Reading reading =
        graphs.reading(selection, previous, InputStream.nullInputStream())) {
      GraphWalk walk = new GraphWalk(selection.standard(), reading);
      for (int i = 0; i < previous.size(); i++) {
        requireRead(walk.over(previous.get(i), i, things::add));
      }
    }
    return things;
  }

  private List<String> previous(Project project) {
    return ProjectChoice.first(given, project, Setting.PREVIOUS);
  }

  private static void requireRead(Map<String, Text> unread) {
    unread.forEach(
        (source, why) -> {
          throw new Misuse("the earlier export '%s': %s".formatted(source, why.en()));
        });
  }

  /** Says in the data of a run what it was compared with. */
  void describe(SortedMap<String, String> options, Project project) {
    List<String> previous = previous(project);
    if (!previous.isEmpty()) {
      options.put("previous", String.join(" ", previous));
    }
  }
}
