package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import nl.ijkpunt.cli.evidence.EvidenceFile;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.rdf.GraphModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What somebody declares about principles that data cannot decide. */
final class EvidenceOptions {
  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description =
          "What is declared about principles that data cannot decide, of ijk evidence create; it"
              + " is told apart from what data decides.")
  private @Nullable Path file;

  /**
   * Reads the evidence about a standard, where there is a file.
   *
   * @throws Misuse when it cannot be used, with why and where
   */
  @Nullable EvidenceFile read(Standard standard, Project project) {
    Path meant = meant(project);
    if (meant == null) {
      return null;
    }
    GraphModel model = standard.graph();
    if (model == null || model.principles().isEmpty()) {
      throw new Misuse(
          "evidence '%s' is about principles, and %s has none; as in: -s hosa@1.0"
              .formatted(meant, standard.id()));
    }
    try {
      return EvidenceFile.read(meant, standard.id(), model.principles());
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /** Says in the data of a run which evidence it had. */
  void describe(SortedMap<String, String> options, Project project) {
    Path meant = meant(project);
    if (meant != null) {
      options.put("evidence", meant.toString());
    }
  }

  private @Nullable Path meant(Project project) {
    return file == null ? project.text(Setting.EVIDENCE).map(Path::of).orElse(null) : file;
  }

  /** The report, with what was declared. */
  static Report declared(Report report, @Nullable EvidenceFile evidence, Surroundings process) {
    Architecture architecture = report.architecture();
    return evidence == null || architecture == null
        ? report
        : report.with(architecture.answered(evidence.answers(), BaselineOptions.today(process)));
  }
}
