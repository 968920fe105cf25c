package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ijkpunt.cli.project.Packs;
import nl.ijkpunt.cli.publish.Publication.Published;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.suite.SuiteRun;

/** A standard to publish, with its register and suites, wherever it is. */
record PublishedStandard(String named, Catalogue catalogue) {

  /**
   * Reads all of it.
   *
   * @throws Misuse when there is no such standard, or something about it cannot be used
   */
  Published read() throws IOException {
    Standard standard = Selection.standard(named);
    Optional<Path> folder = folder(standard);
    try {
      Optional<Register> register =
          folder.isPresent()
              ? Register.in(folder.get(), standard.id())
              : Register.find(standard.id());
      List<Suite> suites = new ArrayList<>();
      for (Suite suite : folder.isPresent() ? in(folder.get()) : onBoard(standard)) {
        suites.add(SuiteRun.whole(suite, standard, catalogue));
      }
      return new Published(standard, register, suites);
    } catch (IllegalArgumentException e) {
      throw new Misuse("what is about %s cannot be used: %s".formatted(named, e.getMessage()));
    }
  }

  private Optional<Path> folder(Standard standard) throws IOException {
    Path place = Path.of(named);
    return Files.isDirectory(place) ? Optional.of(place) : Packs.here().find(standard.id());
  }

  private static List<Suite> onBoard(Standard standard) {
    return Suites.ids().stream()
        .flatMap(id -> Suites.find(id).stream())
        .filter(suite -> suite.standard().equals(standard.id()))
        .toList();
  }

  private static List<Suite> in(Path folder) throws IOException {
    Path suites = folder.resolve("suites");
    List<Suite> read = new ArrayList<>();
    if (Files.isDirectory(suites)) {
      try (Stream<Path> all = Files.list(suites)) {
        for (Path suite : all.filter(Files::isDirectory).sorted().toList()) {
          read.add(Suites.read(suite));
        }
      }
    }
    return read;
  }
}
