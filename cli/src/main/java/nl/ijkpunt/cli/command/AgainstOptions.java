package nl.ijkpunt.cli.command;

import java.io.InputStream;
import java.util.List;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.suite.Suite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What data is checked against. */
final class AgainstOptions {
  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      description = "Which standard, as name@version, or the folder of one of your own.")
  private @Nullable String standard;

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description =
          "Which profile of the standard, or the file of one; repeatable. Default: base, or what"
              + " is usual for the standard.")
  private List<String> profiles = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Of which type every record is; otherwise each record tells.")
  private @Nullable String type;

  @Option(
      names = "--codes",
      paramLabel = "[+]NAME=FILE",
      description =
          "A code list of your own in place of the list called NAME; with + its codes come"
              + " besides those of the list; repeatable.")
  private List<String> codes = List.of();

  /** The standard that was named on the command line, if any was. */
  @Nullable String named() {
    return standard;
  }

  /** What a project says, without what is about another standard than the one that was named. */
  Project about(Project project) {
    return standard == null
        ? project
        : project.without(
            Setting.STANDARDS,
            Setting.PROFILES,
            Setting.TYPE,
            Setting.CODES,
            Setting.BASELINE,
            Setting.STRICT_BASELINE,
            Setting.EVIDENCE,
            Setting.PREVIOUS);
  }

  @Nullable String type(Project project) {
    return type == null ? project.text(Setting.TYPE).orElse(null) : type;
  }

  List<String> codes(Project project) {
    return ProjectChoice.first(codes, project, Setting.CODES);
  }

  /**
   * What was asked for of what answered a suite.
   *
   * @throws Misuse when another standard was named
   */
  Selection selection(Project project, Suite suite) {
    if (standard != null && !Selection.standard(standard).id().equals(suite.standard())) {
      throw new Misuse(
          "the capture is about %s, and not about %s".formatted(suite.standard(), standard));
    }
    List<String> picked = ProjectChoice.first(profiles, project, Setting.PROFILES);
    return Selection.of(
            suite.standard(), false, picked.isEmpty() ? List.of(suite.profile()) : picked, null)
        .withCodes(codes(project));
  }

  /**
   * What was asked for.
   *
   * @param in standard input, which can be marked where it is one of the sources
   */
  Selection selection(Project project, List<String> sources, InputStream in) {
    List<String> picked = ProjectChoice.first(profiles, project, Setting.PROFILES);
    List<String> meant = project.texts(Setting.STANDARDS);
    meant.forEach(Selection::requireKnown);
    String only = standard == null && meant.size() == 1 ? meant.get(0) : standard;
    return Selection.of(
            only == null ? new Guess(picked, sources, in, meant).standard() : only,
            only == null,
            picked,
            type(project))
        .withCodes(codes(project));
  }
}
