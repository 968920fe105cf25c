package nl.ijkpunt.cli.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.cli.attest.StoredZip;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.Standard;

/** The folder of a suite: made to begin with, and packed to be published. */
public final class SuiteFolder {
  private static final String BEGINNING =
      """
      suiteVersion: "1.0"
      id: %s
      version: 0.1.0
      title:
        en: What this suite is about
        nl: Waar deze suite over gaat
      standard: %s
      profile: %s
      # true makes a case of each example on the pages of the profile's rules
      pages: false
      cases:
        - id: first-case
          title:
            en: Data that is no data
            nl: Gegevens die geen gegevens zijn
          input: |
            {"unlike": "any record"}
          expect:
            verdict: fail
            findings: []
          known:
            reason:
              en: Write down the findings that you expect, and take this out
              nl: Schrijf op welke bevindingen u verwacht, en haal dit weg
            until: "2099-12-31"
      """;

  private SuiteFolder() {}

  /** Makes a folder with a suite of one case. */
  public static void begin(Path folder, Standard standard) throws IOException {
    if (Files.exists(folder)) {
      throw new IOException(folder + " is there already");
    }
    String id = String.valueOf(folder.getFileName());
    String text = BEGINNING.formatted(id, standard.id(), standard.usualProfile());
    WholeFile.write(folder.resolve("suite.yaml"), "the suite", out -> out.write(text));
  }

  /** Packs all files of a folder; the same files give the same bytes. */
  public static void pack(Path folder, Path output) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.matches("[ -~]{1,200}")) {
          throw new IOException(
              "the name of %s has other letters than those of ASCII, or over 200".formatted(file));
        }
        files.put(name, Files.readAllBytes(file));
      }
    }
    byte[] zip = StoredZip.write(files);
    new WholeFile(output, "the suite", out -> out.write(zip)).write();
  }
}
