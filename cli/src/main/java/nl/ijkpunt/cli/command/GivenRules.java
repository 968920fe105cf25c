package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.thirdparty.NotUsable;
import nl.ijkpunt.validators.thirdparty.SchematronCheck;
import nl.ijkpunt.validators.thirdparty.XsdCheck;
import picocli.CommandLine.Option;

/** Rules for XML that the user gives. */
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

  /** Whether there are any. */
  boolean any() {
    return !xsd.isEmpty() || !schematron.isEmpty();
  }

  /** The files, as they were named. */
  List<String> files() {
    List<String> files = new ArrayList<>(xsd);
    files.addAll(schematron);
    return files;
  }

  /**
   * The rules, ready to run.
   *
   * @throws Misuse when a file cannot be used, with why
   */
  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    xsd.forEach(file -> checks.add(read("--xsd", file, XsdCheck::read)));
    schematron.forEach(file -> checks.add(read("--schematron", file, SchematronCheck::read)));
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
