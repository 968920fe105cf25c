package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.schema.SchemaSet;
import nl.ijkpunt.validators.schema.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do, decided before any data is read.
 *
 * @param profiles what each profile asks, in the order they were named
 * @param checks the checks that decide a rule of the run
 * @param rules the rules that any profile picks by id, each as heavy as the strictest has it
 * @param statements those of them that are schemas themselves, by id
 */
public record RunPlan(
    Standard standard,
    List<Grading> profiles,
    List<Check> checks,
    SortedMap<String, Rule> rules,
    Map<String, Statement> statements,
    Options options) {

  public RunPlan {
    profiles = List.copyOf(profiles);
    checks = List.copyOf(checks);
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
  }

  /** A plan to check data against profiles of a standard. */
  public static RunPlan of(
      Standard standard,
      Collection<Profile> profiles,
      Catalogue catalogue,
      Collection<Check> checks,
      Options options) {
    List<Grading> gradings =
        profiles.stream().map(profile -> Grading.of(catalogue, standard, profile)).toList();
    return of(standard, gradings, catalogue, checks, options);
  }

  /** A plan to check data against gradings of rules. */
  public static RunPlan of(
      Standard standard,
      List<Grading> gradings,
      Catalogue catalogue,
      Collection<Check> checks,
      Options options) {
    SortedMap<String, Rule> rules = new TreeMap<>();
    for (Grading grading : gradings) {
      grading.rules().forEach((id, rule) -> rules.merge(id, rule, RunPlan::heavier));
    }
    List<Check> deciding = new ArrayList<>();
    for (Check check : checks) {
      if (!(check instanceof CheckGroup group)) {
        deciding.add(check);
      } else if (!(group instanceof LomCheckGroup) || standard.lom() != null) {
        deciding.addAll(group.checks());
      }
    }
    deciding.removeIf(check -> Collections.disjoint(check.rules(), rules.keySet()));
    for (Check check : checks) {
      boolean serves =
          check instanceof DatasetCheck dataset && deciding.stream().anyMatch(dataset::serves);
      if (serves && !deciding.contains(check)) {
        deciding.add(check);
      }
    }
    rules.keySet().stream()
        .flatMap(id -> catalogue.lomStatement(id).map(page -> LomStatement.of(id, page)).stream())
        .forEach(deciding::add);
    Map<String, Statement> statements = new LinkedHashMap<>();
    rules.keySet().forEach(id -> catalogue.statement(id).ifPresent(s -> statements.put(id, s)));
    return new RunPlan(standard, gradings, deciding, rules, statements, options);
  }

  private static Rule heavier(Rule a, Rule b) {
    return a.severity().compareTo(b.severity()) >= 0 ? a : b;
  }

  /** The schemas of the run: profiles that have the same ones share them. */
  List<SchemaGroup> schemas() {
    List<SchemaGroup> groups = new ArrayList<>();
    for (Grading grading : profiles) {
      if (grading.rules().keySet().stream().noneMatch(id -> id.startsWith("schema-"))) {
        continue;
      }
      groups.stream()
          .filter(group -> group.fits(grading))
          .findFirst()
          .ifPresentOrElse(
              group -> group.profiles().add(grading.profile().name()),
              () -> groups.add(SchemaGroup.of(grading, this)));
    }
    return groups;
  }

  /** The schemas of the standard with those that rules consist of, whatever the profile. */
  SchemaSet bareSchemas() {
    return SchemaSet.of(standard, Profile.of("bare", Map.of()), options.codes()).with(statements);
  }

  /**
   * Profiles for which a record has the same findings.
   *
   * @param rules those of their schema rules, as heavy as the strictest profile has them
   */
  record SchemaGroup(
      Profile like, List<String> profiles, SchemaSet schemas, SortedMap<String, Rule> rules) {

    static SchemaGroup of(Grading grading, RunPlan plan) {
      SortedMap<String, Rule> rules = new TreeMap<>(plan.rules());
      rules.keySet().retainAll(grading.rules().keySet());
      rules.keySet().removeIf(id -> !id.startsWith("schema-"));
      return new SchemaGroup(
          grading.profile(),
          new ArrayList<>(List.of(grading.profile().name())),
          SchemaSet.of(plan.standard(), grading.profile(), plan.options().codes())
              .with(plan.statements()),
          rules);
    }

    boolean fits(Grading grading) {
      return like.overlays().equals(grading.profile().overlays())
          && like.replacements().equals(grading.profile().replacements())
          && grading.rules().keySet().stream()
              .filter(id -> id.startsWith("schema-"))
              .toList()
              .equals(List.copyOf(rules.keySet()));
    }
  }

  /** The rule with this id, where the run includes it. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rules that one profile picks, as heavy as it has them.
   *
   * @param rules by id
   */
  public record Grading(Profile profile, SortedMap<String, Rule> rules) {

    public Grading {
      rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The rules of the catalogue that hold for a standard and that a profile picks. */
    public static Grading of(Catalogue catalogue, Standard standard, Profile profile) {
      SortedMap<String, Rule> rules = new TreeMap<>();
      for (Rule rule : catalogue.with(standard).all()) {
        if (holds(rule, standard) && profile.picks(rule.id())) {
          rules.put(rule.id(), profile.grade(of(rule, standard)));
        }
      }
      return new Grading(profile, rules);
    }

    /** Whether a rule is about data of a standard, and the standard has what decides it. */
    public static boolean holds(Rule rule, Standard standard) {
      return switch (rule.needs()) {
        case GIVEN -> standard.gives(rule.id());
        case DOCUMENT -> false;
        case RECORDS, EXCHANGE ->
            rule.standards().isEmpty()
                || rule.standards().contains(standard.base())
                || standard.isReadBy(rule.id());
      };
    }

    /** What a standard asks by itself is about all of its records. */
    private static Rule of(Rule rule, Standard standard) {
      return standard.gives(rule.id()) || standard.isReadBy(rule.id()) ? rule.ofStandard() : rule;
    }

    /** The same, with rules that a profile cannot know of. */
    public Grading with(Collection<Rule> given) {
      SortedMap<String, Rule> all = new TreeMap<>(rules);
      given.forEach(rule -> all.put(rule.id(), rule));
      return new Grading(profile, all);
    }
  }

  /**
   * How a run is done.
   *
   * @param forcedType the type that every record is said to be of
   * @param threads how many threads read records
   * @param maxFindings how many findings are kept per rule and source
   * @param showValues whether findings may show what personal fields hold
   * @param hashInputs whether to take the SHA-256 of inputs however large they are
   * @param failOn the lightest severity that fails the run
   * @param allowMissing the record types that the data need not hold, though it refers to them
   * @param codes the codes of the list with a name
   * @param baseline findings that are let pass, where there are any
   * @param earlier what things of an earlier export were known by, where there is one
   */
  public record Options(
      @Nullable RecordType forcedType,
      int threads,
      int maxFindings,
      boolean showValues,
      boolean hashInputs,
      Severity failOn,
      Set<String> allowMissing,
      Function<String, Optional<List<String>>> codes,
      @Nullable Baseline baseline,
      @Nullable EarlierThings earlier) {

    public Options {
      allowMissing = Set.copyOf(allowMissing);
    }

    /** Options without a baseline. */
    public Options(
        @Nullable RecordType forcedType,
        int threads,
        int maxFindings,
        boolean showValues,
        boolean hashInputs,
        Severity failOn,
        Set<String> allowMissing,
        Function<String, Optional<List<String>>> codes) {
      this(
          forcedType,
          threads,
          maxFindings,
          showValues,
          hashInputs,
          failOn,
          allowMissing,
          codes,
          null,
          null);
    }

    /** The same, but what this baseline has is let pass. */
    public Options with(@Nullable Baseline other) {
      return new Options(
          forcedType,
          threads,
          maxFindings,
          showValues,
          hashInputs,
          failOn,
          allowMissing,
          codes,
          other,
          earlier);
    }

    /** The same, but compared with what an earlier export told. */
    public Options comparedWith(@Nullable EarlierThings other) {
      return new Options(
          forcedType,
          threads,
          maxFindings,
          showValues,
          hashInputs,
          failOn,
          allowMissing,
          codes,
          baseline,
          other);
    }
  }
}
