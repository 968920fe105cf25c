package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.catalogue.Catalogue;

/** A profile of the user's own; what it names must be there, or it would ask less than it says. */
record ProfileFile(Standard standard, Path file) {

  /**
   * The profile in the file.
   *
   * @throws Misuse when it cannot be read, or names what is not there
   */
  Profile read() {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    try {
      Profile profile = standard.readProfile(stem, Files.readString(file));
      requireKnownRules(profile);
      requireKnownSchemas(profile);
      return profile;
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no profile in %s: there is no such file".formatted(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the profile in %s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private void requireKnownRules(Profile profile) {
    List<Profile> parents =
        profile.parents().stream().flatMap(name -> standard.profile(name).stream()).toList();
    Collection<String> ids = Catalogue.load().with(standard).all().stream().map(Rule::id).toList();
    Stream<String> chosen =
        profile.choices().stream()
            .filter(choice -> parents.stream().noneMatch(p -> p.choices().contains(choice)))
            .map(Profile.Choice::pattern);
    Stream<String> graded =
        profile.grades().keySet().stream()
            .filter(pattern -> parents.stream().noneMatch(p -> p.grades().containsKey(pattern)));
    Stream.concat(chosen, graded)
        .filter(pattern -> ids.stream().noneMatch(id -> Profile.matches(pattern, id)))
        .findFirst()
        .ifPresent(
            pattern -> {
              throw new IllegalArgumentException(
                  "there is no rule called '%s'%s ijk rules lists them"
                      .formatted(pattern, meant(pattern, ids)));
            });
  }

  private void requireKnownSchemas(Profile profile) {
    for (String schema : profile.overlays().keySet()) {
      if (!standard.schemas().containsKey(schema) && !profile.replacements().containsKey(schema)) {
        throw new IllegalArgumentException(
            "schemas: there is no schema called '%s'%s one of your own stands under replaces"
                .formatted(schema, meant(schema, standard.schemas().keySet())));
      }
    }
  }

  private static String meant(String written, Collection<String> known) {
    return Nearest.to(written, known).map(n -> "; did you mean " + n + "?").orElse(";");
  }
}
