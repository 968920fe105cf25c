package nl.ijkpunt.standards.drafts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.imports.graph.GraphImport;
import nl.ijkpunt.standards.imports.xml.XmlImport;
import nl.ijkpunt.standards.openapi.PackImport;
import nl.ijkpunt.standards.rdf.PlacedGraph;
import org.jspecify.annotations.Nullable;

/** Reads a specification as what it is written in. */
public record Drafts(Path source) {
  private static final List<String> TREES = List.of(".yaml", ".yml", ".json");
  private static final List<String> TOLD =
      Stream.of(TREES, List.of(".xsd", ".sch"), PlacedGraph.extensions())
          .flatMap(List::stream)
          .toList();
  private static final Pattern TREE =
      Pattern.compile("(?m)^\\s*[{,]?\\s*\"?(openapi|\\$schema|swagger)\"?\\s*:");

  /**
   * Reads it: a file, a folder or a zip.
   *
   * @param main which OpenAPI document is meant; null to find it
   * @param overlays what to lay over an OpenAPI document, in order
   * @param id what to call the standard: {@code name@version}
   * @throws IllegalArgumentException when it is none of what can be imported, with why
   */
  public StandardDraft draft(@Nullable String main, List<Path> overlays, String id)
      throws IOException {
    String file = String.valueOf(source.getFileName());
    if (main == null && overlays.isEmpty()) {
      if (XmlImport.isAbout(file)) {
        return XmlImport.of(source, id);
      }
      if (GraphImport.isAbout(file)) {
        return GraphImport.of(source, id);
      }
      if (file.matches(".*\\.(ya?ml|json)")) {
        return PackImport.of(source, main, overlays, id);
      }
      GivenFiles files = GivenFiles.read(source, TOLD);
      List<String> names = List.copyOf(files.contents().keySet());
      if (!hasTree(files)) {
        if (names.stream().anyMatch(XmlImport::isAbout)) {
          return XmlImport.of(source, id);
        }
        if (names.stream().anyMatch(GraphImport::isAbout)) {
          return GraphImport.of(source, id);
        }
      }
    }
    return PackImport.of(source, main, overlays, id);
  }

  private static boolean hasTree(GivenFiles files) {
    return files.names(TREES).stream()
        .anyMatch(name -> TREE.matcher(new String(files.content(name), ISO_8859_1)).find());
  }
}
