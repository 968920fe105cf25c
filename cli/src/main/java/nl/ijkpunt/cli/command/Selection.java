package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.schema.SchemaProblems;
import org.jspecify.annotations.Nullable;

/**
 * What a command was asked to check against.
 *
 * @param guessed whether the standard was not named
 */
record Selection(
    Standard standard, boolean guessed, List<Profile> profiles, @Nullable RecordType forcedType) {
  static final String USUAL = "ooapi@5.0";

  /**
   * Finds what was named.
   *
   * @throws Misuse when there is no such thing, with what there is
   */
  static Selection of(@Nullable String standard, List<String> profiles, @Nullable String type) {
    Standard found = standard(standard == null ? USUAL : standard);
    List<Profile> picked =
        profiles.stream().distinct().map(profile -> profile(found, profile)).toList();
    RecordType forced = type == null ? null : type(found, type);
    return new Selection(found, standard == null, picked, forced);
  }

  /** The profile of a standard with this name, or in this file. */
  static Profile profile(Standard standard, String named) {
    boolean file = named.contains("/") || named.contains(File.separator) || named.contains(".");
    return standard
        .profile(named)
        .orElseGet(
            () -> {
              if (file) {
                return readProfile(standard, Path.of(named));
              }
              throw unknown("profile of " + standard.id(), named, standard.profiles().keySet());
            });
  }

  private static Profile readProfile(Standard standard, Path file) {
    String stem = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    try {
      return standard.readProfile(stem, Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new Misuse("there is no profile in %s: there is no such file".formatted(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the profile in %s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  /** The type of a standard with this name. */
  static RecordType type(Standard standard, String named) {
    return standard
        .type(named)
        .orElseThrow(() -> unknown("type in " + standard.id(), named, typeNames(standard)));
  }

  /** The types of records, and not every schema that one may name: those are a hundred. */
  private static List<String> typeNames(Standard standard) {
    return standard.types().all().stream().map(RecordType::name).toList();
  }

  static Standard standard(String named) {
    if (named.contains("/")
        || named.contains(File.separator)
        || Files.isDirectory(Path.of(named))) {
      return read(Path.of(named));
    }
    return Standards.find(named).orElseThrow(() -> unknown("standard", named, Standards.ids()));
  }

  private static Standard read(Path folder) {
    try {
      Standard standard = Standards.read(folder);
      List<String> problems = SchemaProblems.in(standard);
      if (!problems.isEmpty()) {
        throw new Misuse(
            "the standard in %s cannot be used:%n  %s"
                .formatted(folder, String.join(System.lineSeparator() + "  ", problems)));
      }
      return standard;
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the standard in %s cannot be read: %s".formatted(folder, e.getMessage()));
    }
  }

  private static Misuse unknown(String what, String named, Collection<String> known) {
    String meant = Nearest.to(named, known).map(n -> "; did you mean " + n + "?").orElse("");
    return new Misuse(
        "there is no %s called '%s'%s%n  there are: %s"
            .formatted(what, named, meant, String.join(", ", known)));
  }

  /**
   * The same, with code lists that the user gives: the standard carries them from here on.
   *
   * @throws Misuse when one of them cannot be used, with why
   */
  Selection withCodes(List<String> given) {
    Standard equipped = standard.with(GivenCodes.over(standard.codes(), given));
    return new Selection(equipped, guessed, profiles, forcedType);
  }

  /**
   * What to do with the data.
   *
   * @throws Misuse when a profile asks what cannot be asked
   */
  RunPlan plan(RunPlan.Options options) {
    for (Profile profile : profiles) {
      List<String> problems = SchemaProblems.in(standard, profile, options.codes());
      if (!problems.isEmpty()) {
        throw new Misuse(
            "the profile %s cannot be used:%n  %s"
                .formatted(profile.name(), String.join(System.lineSeparator() + "  ", problems)));
      }
    }
    List<Check> checks =
        ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
    try {
      return RunPlan.of(standard, profiles, Catalogue.load(), checks, options);
    } catch (IllegalArgumentException e) {
      throw new Misuse("a profile grades a rule too heavily: " + e.getMessage());
    }
  }
}
