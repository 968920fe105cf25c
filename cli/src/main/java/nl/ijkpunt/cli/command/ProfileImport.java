package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.openapi.Laid;
import nl.ijkpunt.standards.openapi.Overlays;
import nl.ijkpunt.standards.openapi.ProfilePaths;
import nl.ijkpunt.standards.pack.PlacedDocument;
import nl.ijkpunt.standards.pack.YamlFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a profile of an overlay of others. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a profile of an overlay: a folder as the community has them, or an OpenAPI Overlay 1.0"
            + " document. It says instead of which schemas of the standard the overlay asks what.",
    footer = {
      "",
      "Ends with 3 when something of the overlay was not taken in; that is told.",
      "",
      "Examples:",
      "  ijk profile import overlay/ -s ooapi@5.0+official -o agreed.yaml",
      "  ijk validate -s ooapi@5.0+official --profile agreed.yaml export.zip"
    })
final class ProfileImport implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR|FILE", description = "The overlay.")
  private Path overlay;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      defaultValue = Selection.USUAL,
      description = "What it is laid over, as name@version, or a folder (${DEFAULT-VALUE}).")
  private String named;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      defaultValue = "-",
      description = "Where to: a file in YAML; or - (standard output).")
  private String output;

  @Override
  public Integer call() throws IOException {
    ComparedSide side = ComparedSide.of(named);
    Standard standard = side.standard();
    SortedMap<String, Object> schemas = new TreeMap<>();
    standard
        .schemas()
        .forEach(
            (name, schema) -> {
              Object tree = PlacedDocument.of(name, schema).tree();
              if (tree != null) {
                schemas.put(name, tree);
              }
            });
    Map<String, @Nullable Object> operations = operations(side);
    Laid laid = laid(schemas, operations);
    Map<String, @Nullable Object> profile = profile(laid, laid.changed(schemas), standard);
    if (operations != null && laid.operations() != null) {
      Map<String, @Nullable Object> paths = ProfilePaths.between(operations, laid.operations());
      if (!paths.isEmpty()) {
        profile.put("paths", paths);
      }
    }
    String text = YamlFile.text(profile);
    if (output.equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      WholeFile.write(Path.of(output), "the profile", out -> out.write(text));
    }
    PrintWriter err = spec.commandLine().getErr();
    laid.guessed().forEach(words -> err.println("ijk: " + words));
    laid.left().forEach(words -> err.println("ijk: not taken in: " + words));
    schemas.keySet().stream()
        .filter(name -> !laid.schemas().containsKey(name))
        .forEach(name -> err.println("ijk: a profile cannot leave out the schema " + name));
    err.flush();
    boolean whole = laid.left().isEmpty() && laid.schemas().keySet().containsAll(schemas.keySet());
    return whole ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private static @Nullable Map<String, @Nullable Object> operations(ComparedSide side) {
    Object tree = side.operations().map(all -> PlacedDocument.of("paths", all).tree()).orElse(null);
    if (!(tree instanceof Map<?, ?> map)) {
      return null;
    }
    Map<String, @Nullable Object> operations = new LinkedHashMap<>();
    map.forEach((name, value) -> operations.put(String.valueOf(name), value));
    return operations;
  }

  private Laid laid(
      SortedMap<String, Object> schemas, @Nullable Map<String, @Nullable Object> operations) {
    try {
      return Overlays.lay(overlay, schemas, operations, true);
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no %s".formatted(overlay));
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("%s cannot be read: %s".formatted(overlay, e.getMessage()));
    }
  }

  private static Map<String, @Nullable Object> profile(
      Laid laid, SortedMap<String, Object> changed, Standard standard) {
    Map<String, @Nullable Object> profile = new LinkedHashMap<>();
    String name = laid.about().get("name");
    if (name != null) {
      profile.put("name", name);
      profile.put("title", name);
    }
    String version = laid.about().get("version");
    if (version != null) {
      profile.put("version", version);
    }
    profile.put("base", standard.id());
    profile.put("extends", List.of(standard.usualProfile()));
    if (!laid.consumers().isEmpty()) {
      profile.put("consumers", laid.consumers());
    }
    profile.put("replaces", changed);
    return profile;
  }
}
