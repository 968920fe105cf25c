package nl.ijkpunt.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
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
    Standard standard, boolean guessed, Profile profile, @Nullable RecordType forcedType) {
  static final String USUAL = "ooapi@5.0";

  /**
   * Finds what was named.
   *
   * @throws Misuse when there is no such thing, with what there is
   */
  static Selection of(@Nullable String standard, String profile, @Nullable String type) {
    Standard found = standard(standard == null ? USUAL : standard);
    Profile picked =
        found
            .profile(profile)
            .orElseThrow(
                () -> unknown("profile of " + found.id(), profile, found.profiles().keySet()));
    RecordType forced =
        type == null
            ? null
            : found
                .type(type)
                .orElseThrow(() -> unknown("type in " + found.id(), type, typeNames(found)));
    return new Selection(found, standard == null, picked, forced);
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
    return new Selection(equipped, guessed, profile, forcedType);
  }

  /** What to do with the data. */
  RunPlan plan(Effort effort, boolean showValues, Severity failOn) {
    Map<String, Rule> rules = RunPlan.rules(Catalogue.load(), standard, profile);
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> rules.containsKey(check.rule()))
            .toList();
    return new RunPlan(
        standard,
        profile,
        checks,
        rules,
        forcedType,
        effort.threads(),
        effort.maxFindings(),
        showValues,
        effort.hashInputs(),
        failOn);
  }

  /**
   * How much a run may do.
   *
   * @param maxFindings how many findings are kept per rule and source
   */
  record Effort(int threads, int maxFindings, boolean hashInputs) {}
}
