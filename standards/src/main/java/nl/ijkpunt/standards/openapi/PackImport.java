package nl.ijkpunt.standards.openapi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.pack.PlacedDocument;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A specification of others on its way to becoming a standard.
 *
 * @param defects what is the matter with it, as far as can be told without a validator
 */
public record PackImport(
    String id, String source, Imported imported, Descriptor descriptor, List<Defect> defects)
    implements StandardDraft {

  /**
   * Reads a specification.
   *
   * @param place a file, a folder or a zip
   * @param main the path in the folder or zip of the document with the operations; null to find it
   * @param overlays what to lay over it, in order
   * @param id what to call the standard: {@code name@version}
   * @throws IllegalArgumentException when there is no specification, with why
   */
  public static PackImport of(Path place, @Nullable String main, List<Path> overlays, String id)
      throws IOException {
    Imported read = SpecificationReader.read(place, main);
    List<Defect> defects = new ArrayList<>(read.defects());
    Imported imported = laid(read, overlays, defects);
    String name = id.substring(0, id.indexOf('@'));
    String version = id.substring(id.indexOf('@') + 1);
    Optional<JsonValue> known =
        Standards.descriptor(name + "@" + version.replaceFirst("\\+.*", ""));
    Map<String, String> missing = new TreeMap<>();
    Descriptor descriptor =
        known
            .map(on -> Descriptor.like((Map<?, ?>) tree(on), version, imported, missing::put))
            .orElseGet(() -> Descriptor.derived(name, version, imported));
    if (!missing.isEmpty()) {
      defects.add(missing(String.valueOf(place.getFileName()), missing));
    }
    return new PackImport(id, String.valueOf(place.getFileName()), imported, descriptor, defects);
  }

  private static Imported laid(Imported read, List<Path> overlays, List<Defect> defects)
      throws IOException {
    Imported imported = read;
    for (Path overlay : overlays) {
      Laid laid = Overlays.lay(overlay, imported.schemas(), imported.operations());
      laid.left()
          .forEach(
              words ->
                  defects.add(
                      new Defect(
                          DefectKind.NOT_TAKEN_IN,
                          String.valueOf(overlay.getFileName()),
                          "",
                          0,
                          Map.of("what", words))));
      imported = imported.with(laid.schemas(), laid.operations());
    }
    return imported;
  }

  private static Object tree(JsonValue value) {
    return java.util.Objects.requireNonNull(PlacedDocument.of("standard.yaml", value).tree());
  }

  private static Defect missing(String document, Map<String, String> missing) {
    return new Defect(
        DefectKind.TYPE_WITHOUT_SCHEMA,
        document,
        "",
        0,
        Map.of("types", String.join(", ", missing.keySet())));
  }

  @Override
  public About about() {
    int schemas = imported.schemas().size();
    int files = imported.sources().size();
    return new About(
        imported.info().getOrDefault("openapi", ""),
        imported.info().getOrDefault("title", ""),
        new Text(
            "Schemas: %d; files: %d".formatted(schemas, files),
            "Schema's: %d; bestanden: %d".formatted(schemas, files)));
  }

  @Override
  public void write(Path folder) throws IOException {
    new PackFolder(imported, descriptor, source).write(folder);
  }
}
