package nl.ijkpunt.standards.openapi;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.pack.Placed;
import nl.ijkpunt.standards.pack.PlacedDocument;
import org.jspecify.annotations.Nullable;

/**
 * The document of a folder that holds the operations.
 *
 * @param document null when the folder holds schemas only
 * @param others documents with operations that lie as high
 */
record MainDocument(@Nullable PlacedDocument document, List<PlacedDocument> others) {
  /**
   * The document that is named; otherwise the one that lies highest, and of several that lie as
   * high the only one that is made of other files: the rest are what was built from it.
   *
   * @throws IllegalArgumentException when it cannot be told, with how to say it
   */
  static MainDocument of(List<PlacedDocument> all, Path place, @Nullable String named) {
    List<PlacedDocument> found =
        all.stream().filter(document -> document.root().member("openapi").isPresent()).toList();
    if (named != null) {
      PlacedDocument document =
          found.stream()
              .filter(one -> one.name().equals(named.replace('\\', '/')))
              .findFirst()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there is no OpenAPI document %s in it; there is %s"
                              .formatted(named, names(found))));
      return new MainDocument(document, List.of());
    }
    int highest = found.stream().mapToInt(MainDocument::depth).min().orElse(0);
    List<PlacedDocument> high = found.stream().filter(one -> depth(one) == highest).toList();
    List<PlacedDocument> made =
        high.stream().filter(one -> refersToFiles(one.root())).limit(2).toList();
    if (high.size() < 2) {
      return new MainDocument(high.isEmpty() ? null : high.get(0), List.of());
    }
    if (made.size() != 1) {
      throw new IllegalArgumentException(
          "%s holds several OpenAPI documents: %s. Name one of them with --main"
              .formatted(place, names(high)));
    }
    return new MainDocument(
        made.get(0), high.stream().filter(one -> !one.equals(made.get(0))).toList());
  }

  private static String names(List<PlacedDocument> documents) {
    return documents.isEmpty()
        ? "none"
        : documents.stream().map(PlacedDocument::name).collect(Collectors.joining(", "));
  }

  private static int depth(PlacedDocument document) {
    return document.name().split("/", -1).length;
  }

  private static boolean refersToFiles(Placed value) {
    return value.text("$ref").filter(reference -> !reference.startsWith("#")).isPresent()
        || value.members().stream().anyMatch(member -> refersToFiles(member.value()))
        || value.items().stream().anyMatch(MainDocument::refersToFiles);
  }

  /** Whether a document belongs with this one: it lies in the same folder or below it. */
  boolean isBeside(PlacedDocument other) {
    return document == null || other.name().startsWith(document.name().replaceFirst("[^/]*$", ""));
  }

  /** Tells which documents were left aside. */
  void tell(Consumer<Defect> defects) {
    if (document != null && !others.isEmpty()) {
      defects.accept(
          new Defect(
              DefectKind.OTHER_DOCUMENTS, document.name(), "", 0, Map.of("names", names(others))));
    }
  }
}
