package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.ijkpunt.cli.baseline.BaselineFile;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import nl.ijkpunt.standards.finding.Baseline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings a run lets pass. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "Findings that are known already, of ijk baseline create: only others count, and those"
              + " whose last day has passed.")
  private @Nullable Path file;

  @Option(
      names = "--strict-baseline",
      description = "Fails when the baseline has findings that no longer occur.")
  private boolean strict;

  /** The findings that a run over data of a standard lets pass, where there are any. */
  @Nullable Baseline read(String standard, Project project, Surroundings process) {
    Path meant = file == null ? project.text(Setting.BASELINE).map(Path::of).orElse(null) : file;
    boolean strictly =
        strict || project.text(Setting.STRICT_BASELINE).filter("true"::equals).isPresent();
    if (meant == null && strictly) {
      throw new Misuse("--strict-baseline needs --baseline FILE");
    }
    return meant == null ? null : read(meant, standard, today(process), strictly);
  }

  /** Days begin and end as they do in UTC, on every machine. */
  static LocalDate today(Surroundings process) {
    return LocalDate.ofInstant(process.clock().instant(), process.clock().getZone());
  }

  /**
   * The baseline in a file.
   *
   * @throws Misuse when it cannot be used, with why
   */
  static Baseline read(Path file, String standard, LocalDate today, boolean strict) {
    try {
      BaselineFile read = BaselineFile.read(file);
      if (!read.standard().equals(standard)) {
        throw new Misuse(
            "%s is a baseline of %s, and this is about %s"
                .formatted(file, read.standard(), standard));
      }
      return read.on(today, strict);
    } catch (IOException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }
}
