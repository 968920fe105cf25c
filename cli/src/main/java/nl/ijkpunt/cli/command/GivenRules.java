package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.thirdparty.GivenShapes;
import nl.ijkpunt.validators.thirdparty.NotUsable;
import nl.ijkpunt.validators.thirdparty.SchematronCheck;
import nl.ijkpunt.validators.thirdparty.XsdCheck;
import picocli.CommandLine.Option;

/** Rules that the user gives: for XML, and for graphs. */
final class GivenRules {
  @Option(
      names = "--xsd",
      paramLabel = "FILE",
      description = "An XML Schema that records in XML must be valid by; repeatable.")
  private List<String> xsd = List.of();

  @Option(
      names = "--schematron",
      paramLabel = "FILE",
      description = "A Schematron schema that records in XML must meet; repeatable.")
  private List<String> schematron = List.of();

  @Option(
      names = "--shapes",
      paramLabel = "FILE",
      description = "SHACL, in Turtle, that graphs must meet; repeatable.")
  private List<String> shapes = List.of();

  /** Whether there are any. */
  boolean any() {
    return !xsd.isEmpty() || !schematron.isEmpty() || !shapes.isEmpty();
  }

  /** The files, as they were named. */
  List<String> files() {
    List<String> files = new ArrayList<>(xsd);
    files.addAll(schematron);
    files.addAll(shapes);
    return files;
  }

  /**
   * The rules, ready to run.
   *
   * @param graphs whether the data is graphs
   * @throws Misuse when a file cannot be used, with why
   */
  List<Check> checks(boolean graphs) {
    if (graphs ? !xsd.isEmpty() || !schematron.isEmpty() : !shapes.isEmpty()) {
      throw new Misuse(
          graphs
              ? "--xsd and --schematron are about XML, and this standard is about graphs"
              : "--shapes is about graphs; name a standard that is too, as in: -s hosa@1.0");
    }
    List<Check> checks = new ArrayList<>();
    xsd.forEach(file -> checks.add(read("--xsd", file, XsdCheck::read)));
    schematron.forEach(file -> checks.add(read("--schematron", file, SchematronCheck::read)));
    shapes.forEach(file -> checks.add(read("--shapes", file, GivenShapes::read)));
    return checks;
  }

  private static Check read(String option, String file, Reader reader) {
    try {
      return reader.read(Path.of(file));
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new Misuse("%s: there is no file %s".formatted(option, file));
    } catch (IOException e) {
      throw new Misuse("%s: %s cannot be read: %s".formatted(option, file, e.getMessage()));
    } catch (NotUsable e) {
      throw new Misuse("%s: %s cannot be used: %s".formatted(option, file, e.getMessage()));
    }
  }

  private interface Reader {
    Check read(Path file) throws IOException, NotUsable;
  }
}
