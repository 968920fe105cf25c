package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.suite.SuiteRun;

/** A suite with all its cases, and the standard that it is about. */
record SuiteChoice(Suite suite, Standard standard) {

  /**
   * The suite with this name, or in this folder or zip.
   *
   * @throws Misuse when there is none, or it cannot be used, with all that is wrong
   */
  static SuiteChoice of(String named, Catalogue catalogue) {
    Suite written = written(named);
    Standard standard = Selection.standard(written.standard());
    List<String> problems = SuiteRun.problems(written, standard, catalogue);
    if (!problems.isEmpty()) {
      throw unusable(named, String.join(System.lineSeparator() + "  ", problems));
    }
    return new SuiteChoice(SuiteRun.whole(written, standard, catalogue), standard);
  }

  /** The suite as it is written, without the cases that stand on pages. */
  private static Suite written(String named) {
    boolean file =
        named.contains("/")
            || named.contains(File.separator)
            || named.endsWith(".zip")
            || Files.isDirectory(Path.of(named));
    try {
      return file
          ? Suites.read(Path.of(named))
          : Suites.find(named).orElseThrow(() -> unknown(named));
    } catch (IOException | IllegalArgumentException e) {
      throw unusable(named, String.valueOf(e.getMessage()));
    }
  }

  private static Misuse unusable(String named, String why) {
    return new Misuse("the suite %s cannot be used:%n  %s".formatted(named, why));
  }

  private static Misuse unknown(String named) {
    String meant = Nearest.to(named, Suites.ids()).map(n -> "; did you mean " + n + "?").orElse("");
    return new Misuse(
        "there is no suite called '%s'%s%n  there are: %s; and a folder or zip of your own"
            .formatted(named, meant, String.join(", ", Suites.ids())));
  }
}
