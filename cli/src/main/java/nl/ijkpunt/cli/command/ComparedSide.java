package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.openapi.ProfilePaths;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.compare.Difference;
import nl.ijkpunt.validators.compare.OperationComparison;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.SchemaProblems;

/**
 * One of two standards or profiles that are compared.
 *
 * @param named as the user named it
 * @param place the folder it comes from; empty when it is on board
 */
record ComparedSide(String named, Standard standard, Profile profile, Optional<Path> place) {
  private static final String PLAIN = "schema-only";

  /**
   * {@code STANDARD}, a folder, or either with {@code :PROFILE}, which may be a file.
   *
   * @throws Misuse when there is no such thing
   */
  static ComparedSide of(String named) {
    int colon = named.indexOf(':');
    String standardNamed = colon < 0 ? named : named.substring(0, colon);
    Standard standard = Selection.standard(standardNamed);
    String profileNamed =
        colon >= 0
            ? named.substring(colon + 1)
            : standard.profile(PLAIN).isPresent() ? PLAIN : standard.usualProfile();
    Profile profile = Selection.profile(standard, profileNamed);
    ComparedSide side = new ComparedSide(named, standard, profile, place(standardNamed));
    List<String> problems = SchemaProblems.in(standard, profile, side::codes);
    if (!problems.isEmpty()) {
      throw new Misuse(
          "%s cannot be used:%n  %s"
              .formatted(named, String.join(System.lineSeparator() + "  ", problems)));
    }
    return side;
  }

  /** What is different between the operations of two; nothing where one has none. */
  static List<Difference> operations(ComparedSide before, ComparedSide after) {
    Optional<JsonValue> operations = before.operations();
    Optional<JsonValue> others = after.operations();
    return operations.isPresent() && others.isPresent()
        ? OperationComparison.of(operations.get(), others.get())
        : List.of();
  }

  /** The same standard with another of its profiles. */
  ComparedSide with(Profile other) {
    return new ComparedSide(named, standard, other, place);
  }

  private static Optional<Path> place(String named) {
    Path path = Path.of(named);
    if (named.contains("/") || named.contains(File.separator) || Files.isDirectory(path)) {
      return Optional.of(path);
    }
    return Standards.ids().contains(named) ? Optional.empty() : Selection.folder(named);
  }

  Optional<List<String>> codes(String list) {
    return standard.codes().complete(list);
  }

  SchemaModel model() {
    return SchemaModel.of(standard, profile, this::codes);
  }

  /** Its operations as the profile has them, where it has a document that holds them. */
  Optional<JsonValue> operations() {
    return standardOperations().map(all -> ProfilePaths.over(all, standard, profile));
  }

  private Optional<JsonValue> standardOperations() {
    if (place.isEmpty()) {
      return Standards.operations(standard.id());
    }
    Path file = place.get().resolve("openapi.json");
    try {
      return Files.isRegularFile(file)
          ? Optional.of(JsonValue.parse(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }
}
