package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ijkpunt.cli.project.Packs;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.schema.SchemaProblems;
import nl.ijkpunt.validators.thirdparty.NotUsable;
import nl.ijkpunt.validators.thirdparty.OwnChecks;
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
  static Selection of(
      String standard, boolean guessed, List<String> profiles, @Nullable String type) {
    Standard found = standard(standard);
    List<String> named = profiles.isEmpty() ? List.of(found.usualProfile()) : profiles;
    List<Profile> picked =
        named.stream().distinct().map(profile -> profile(found, profile)).toList();
    requireDifferentNames(picked);
    RecordType forced = type == null ? null : type(found, type);
    return new Selection(found, guessed, picked, forced);
  }

  /** Reports tell profiles apart by their names. */
  private static void requireDifferentNames(List<Profile> profiles) {
    Set<String> names = new HashSet<>();
    for (Profile profile : profiles) {
      if (!names.add(profile.name())) {
        throw new Misuse(
            "two profiles are called '%s'; give one another name, in its file: name: ..."
                .formatted(profile.name()));
      }
    }
  }

  /** The profile of a standard with this name, or in this file. */
  static Profile profile(Standard standard, String named) {
    return standard
        .profile(named)
        .orElseGet(
            () -> {
              int colon = named.lastIndexOf(':');
              // A colon further on than a drive's name begins a level.
              if (colon > 1) {
                Profile whole = profile(standard, named.substring(0, colon));
                String level = named.substring(colon + 1);
                return whole
                    .level(level)
                    .orElseThrow(() -> unknown("level of " + whole.name(), level, whole.levels()));
              }
              if (isFile(named)) {
                return new ProfileFile(standard, Path.of(named)).read();
              }
              throw unknown("profile of " + standard.id(), named, standard.profiles().keySet());
            });
  }

  private static boolean isFile(String named) {
    return named.contains("/") || named.contains(File.separator) || named.contains(".");
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
    String id = onlyVersion(named);
    return Standards.find(id)
        .or(() -> folder(id).map(Selection::read))
        .orElseThrow(() -> unknown("standard", named, ids()));
  }

  /** The standards on board, in packages of the folder that the tool runs in, and imported. */
  static List<String> ids() {
    Set<String> ids = new TreeSet<>(Standards.ids());
    ids.addAll(Packs.here().ids());
    ids.addAll(StandardsShelf.usual().ids());
    return List.copyOf(ids);
  }

  /** The folder of a standard that is not on board: in a package, else imported. */
  static Optional<Path> folder(String id) {
    try {
      return Packs.here().find(id).or(() -> StandardsShelf.usual().find(id));
    } catch (IOException | Packs.Changed e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Says what is wrong with the name of a standard that is not loaded yet.
   *
   * @throws Misuse when there is no such standard, with what there is
   */
  static void requireKnown(String named) {
    boolean folder = named.contains("/") || Files.isDirectory(Path.of(named));
    if (!folder && !ids().contains(onlyVersion(named))) {
      throw unknown("standard", named, ids());
    }
  }

  /** A name without a version, where only one version is on board, with it. */
  private static String onlyVersion(String named) {
    List<String> versions = ids().stream().filter(id -> id.startsWith(named + "@")).toList();
    return versions.size() == 1 ? versions.get(0) : named;
  }

  private static Standard read(Path folder) {
    return read(folder, folder.toString());
  }

  /**
   * The standard in a folder or zip.
   *
   * @param called what to call it in messages
   * @throws Misuse when it cannot be used, with why
   */
  static Standard read(Path folder, String called) {
    try {
      Standard standard = Standards.read(folder);
      List<String> problems = SchemaProblems.in(standard);
      if (!problems.isEmpty()) {
        throw new Misuse(
            "the standard in %s cannot be used:%n  %s"
                .formatted(called, String.join(System.lineSeparator() + "  ", problems)));
      }
      return standard;
    } catch (IOException | IllegalArgumentException e) {
      throw new Misuse("the standard in %s cannot be read: %s".formatted(called, e.getMessage()));
    }
  }

  static Misuse unknown(String what, String named, Collection<String> known) {
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

  /** The same, but asking of records no more than that they can be read. */
  Selection reading() {
    return new Selection(standard, guessed, List.of(Profile.reading()), forcedType);
  }

  /** The codes of a list of the standard, where all that may be used are in it. */
  Function<String, Optional<List<String>>> codes() {
    return standard.codes()::complete;
  }

  @SuppressWarnings("ReferenceEquality") // the very profile; comparing all of it costs time
  private boolean isOfStandard(Profile profile) {
    return standard.profile(profile.name()).filter(known -> known == profile).isPresent();
  }

  /**
   * What to do with the data.
   *
   * @param given checks that the user gives, whatever the profiles say
   * @throws Misuse when a profile asks what cannot be asked
   */
  RunPlan plan(Equipment equipment, List<Check> given, RunPlan.Options options) {
    return plan(equipment, given, List.of(), options);
  }

  /**
   * What to do with the data.
   *
   * @param given checks that the user gives, whatever the profiles say
   * @param reading rules of how sources are read, by what their ids begin with
   * @throws Misuse when a profile asks what cannot be asked
   */
  RunPlan plan(
      Equipment equipment, List<Check> given, List<String> reading, RunPlan.Options options) {
    for (Profile profile : profiles) {
      // Those of the standard were looked at when it was built, or read.
      boolean known = isOfStandard(profile) || !profile.changesSchemas();
      List<String> problems =
          known ? List.of() : SchemaProblems.in(standard, profile, options.codes());
      if (!problems.isEmpty()) {
        throw new Misuse(
            "the profile %s cannot be used:%n  %s"
                .formatted(profile.name(), String.join(System.lineSeparator() + "  ", problems)));
      }
    }
    Catalogue catalogue = equipment.catalogue().with(standard);
    List<Rule> besides = new ArrayList<>(rules(catalogue, given));
    catalogue.all().stream()
        .filter(rule -> reading.stream().anyMatch(rule.id()::startsWith))
        .forEach(besides::add);
    List<RunPlan.Grading> gradings =
        profiles.stream()
            .map(profile -> grading(catalogue, standard, profile).with(besides))
            .toList();
    List<Check> checks = new ArrayList<>(equipment.checks());
    checks.addAll(given);
    checks.addAll(ownChecks());
    return RunPlan.of(standard, gradings, catalogue, checks, options);
  }

  private List<Check> ownChecks() {
    try {
      return OwnChecks.of(standard);
    } catch (NotUsable e) {
      throw new Misuse(
          "the schemas of %s cannot be used: %s".formatted(standard.id(), e.getMessage()));
    }
  }

  private static List<Rule> rules(Catalogue catalogue, List<Check> given) {
    return given.stream()
        .flatMap(check -> check.rules().stream())
        .distinct()
        .map(catalogue::rule)
        .toList();
  }

  /**
   * The rules that a profile picks, as heavy as it has them.
   *
   * @throws Misuse when it makes a rule heavier than that may be
   */
  static RunPlan.Grading grading(Catalogue catalogue, Standard standard, Profile profile) {
    try {
      return RunPlan.Grading.of(catalogue, standard, profile);
    } catch (IllegalArgumentException e) {
      throw new Misuse(
          "the profile %s grades a rule too heavily: %s".formatted(profile.name(), e.getMessage()));
    }
  }
}
