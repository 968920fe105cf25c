package nl.ijkpunt.cli.command;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.cli.endpoint.CaptureFile;
import nl.ijkpunt.cli.project.Project;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.EndpointModel;

/** A capture of {@code ijk test} where data is expected: it is judged for what it is. */
record GivenCapture(Path file) {
  private static final byte[] BEGINNING = "{\"captureVersion\":".getBytes(US_ASCII);

  /**
   * The capture among sources, where there is one.
   *
   * @throws Misuse when there is more than that: exchanges and data are judged apart
   */
  static Optional<GivenCapture> among(List<String> sources) throws IOException {
    for (String source : sources) {
      if (begins(source)) {
        if (sources.size() > 1) {
          throw new Misuse(
              "%s is a capture of ijk test, which is judged by itself; give it alone"
                  .formatted(source));
        }
        return Optional.of(new GivenCapture(Path.of(source)));
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String source) throws IOException {
    try {
      Path file = Path.of(source);
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        return false;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
      }
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The exchanges, to be held against the suite that asked for them. */
  Held held(AgainstOptions against, Project project, Equipment equipment, Surroundings process)
      throws IOException {
    Suite suite = SuiteChoice.of(suite(), equipment.catalogue()).suite();
    Selection selection = against.selection(project, suite);
    Asking asking =
        new Asking(
            suite,
            ExchangeRun.cases(suite),
            EndpointModel.of(selection.standard()).orElseThrow(),
            process,
            text -> {},
            count -> {});
    return new Held(
        selection,
        List.of(),
        Map.of("suite", suite.id() + " " + suite.version()),
        (plan, described) ->
            new ExchangeRun(plan, asking, process).over(asking.replay(file), described));
  }

  private String suite() throws IOException {
    try (CaptureFile lines = new CaptureFile(Files.newInputStream(file), List.of())) {
      return lines.head().suite().replaceFirst(" .*", "");
    }
  }
}
