package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.cli.project.Setting;
import picocli.CommandLine.Option;

/** Whether the project file of the folder has a say. */
final class ProjectChoice {
  @Option(
      names = "--no-project",
      description = "Leaves the project file ijk.yaml of this folder aside.")
  private boolean aside;

  /**
   * The project of the folder that the tool runs in.
   *
   * @throws Misuse when something is wrong with its file, with the line and why
   */
  Project read() {
    try {
      return aside ? Project.NONE : Project.in(Path.of(""));
    } catch (IOException e) {
      throw new Misuse("%s cannot be read: %s".formatted(Project.FILE, e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /** What the command line says; where it says nothing, what the project does. */
  static List<String> first(List<String> given, Project project, Setting setting) {
    return given.isEmpty() ? project.texts(setting) : given;
  }
}
