package nl.ijkpunt.validators;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/** Runs over data in memory, with what is on board. */
public final class OnBoard {
  public static final Standard OOAPI = Standards.find("ooapi@5.0").orElseThrow();
  public static final Standard NL_LOM = Standards.find("nl-lom@1.01").orElseThrow();
  public static final Standard HOSA = Standards.find("hosa@1.0").orElseThrow();
  public static final Profile BASE = OOAPI.profile("base").orElseThrow();
  public static final Catalogue CATALOGUE = Catalogue.load();
  private static final List<Check> CHECKS =
      ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();

  private OnBoard() {}

  /** All checks of this module. */
  public static List<Check> checks() {
    return CHECKS;
  }

  /** A plan with every check and rule, on one thread. */
  public static RunPlan plan() {
    return plan(RunPlan.Grading.of(CATALOGUE, OOAPI, BASE).rules(), checks(), null);
  }

  /** A plan with one rule, and the checks that decide it. */
  public static RunPlan plan(Rule rule, @Nullable RecordType type) {
    if (rule.standards().contains(HOSA.id())) {
      return graphPlan(Map.of(rule.id(), rule), checks());
    }
    return rule.standards().contains(NL_LOM.id())
        ? lomPlan(Map.of(rule.id(), rule))
        : plan(Map.of(rule.id(), rule), checks(), type);
  }

  /** The same for a version of OOAPI; the type is of that version. */
  public static RunPlan plan(Standard version, Rule rule, @Nullable RecordType type) {
    Profile usual = version.profile(version.usualProfile()).orElseThrow();
    RunPlan.Grading grading = new RunPlan.Grading(usual, new TreeMap<>(Map.of(rule.id(), rule)));
    RunPlan.Options options =
        new RunPlan.Options(
            type,
            1,
            100,
            true,
            false,
            Severity.ERROR,
            Set.of(),
            list -> version.codes().find(list).map(CodeList::texts));
    return RunPlan.of(version, List.of(grading), CATALOGUE, checks(), options);
  }

  /** A plan for learning material with these rules, on one thread. */
  public static RunPlan lomPlan(Map<String, Rule> rules) {
    Profile usual = NL_LOM.profile(NL_LOM.usualProfile()).orElseThrow();
    RunPlan.Grading grading = new RunPlan.Grading(usual, new TreeMap<>(rules));
    return RunPlan.of(NL_LOM, List.of(grading), CATALOGUE, checks(), options(null, 1, 100));
  }

  /** A plan for graphs with these rules and checks, on one thread. */
  public static RunPlan graphPlan(Map<String, Rule> rules, List<Check> checks) {
    Profile usual = HOSA.profile(HOSA.usualProfile()).orElseThrow();
    RunPlan.Grading grading = new RunPlan.Grading(usual, new TreeMap<>(rules));
    return RunPlan.of(HOSA, List.of(grading), CATALOGUE, checks, options(null, 1, 100));
  }

  /** A plan for graphs with every rule of the usual profile. */
  public static RunPlan graphPlan() {
    Profile usual = HOSA.profile(HOSA.usualProfile()).orElseThrow();
    return graphPlan(RunPlan.Grading.of(CATALOGUE, HOSA, usual).rules(), checks());
  }

  /** A plan with these rules and checks, on one thread. */
  public static RunPlan plan(
      Map<String, Rule> rules, List<Check> checks, @Nullable RecordType type) {
    RunPlan.Grading grading = new RunPlan.Grading(BASE, new TreeMap<>(rules));
    return RunPlan.of(OOAPI, List.of(grading), CATALOGUE, checks, options(type, 1, 100));
  }

  /** Options of a run that shows values and fails on errors. */
  public static RunPlan.Options options(@Nullable RecordType type, int threads, int maxFindings) {
    return new RunPlan.Options(
        type, threads, maxFindings, true, false, Severity.ERROR, Set.of(), OnBoard::codes);
  }

  /** The codes of a list of the standard. */
  public static Optional<List<String>> codes(String list) {
    return OOAPI.codes().find(list).map(CodeList::texts);
  }

  /** A source of text. */
  public static Source source(String name, String text) {
    return source(name, text.getBytes(UTF_8));
  }

  /** A source of bytes. */
  public static Source source(String name, byte[] content) {
    return new Source(name, () -> new ByteArrayInputStream(content));
  }

  /** What a run over these sources reports. */
  public static Report report(RunPlan plan, Source... sources) {
    try (ValidationRun run = new ValidationRun(plan, reader(plan))) {
      for (Source source : sources) {
        run.read(source);
      }
      return run.finish(OnBoard::describe);
    }
  }

  private static RecordReader reader(RunPlan plan) {
    Standard standard = plan.standard();
    if (standard.graph() != null) {
      return new RdfReader(standard.graph().base(), RdfReader.MOST);
    }
    return standard.lom() == null
        ? new JsonReader(standard.types(), plan.options().forcedType())
        : new LomReader(standard.types());
  }

  /** What a run of tests says of itself. */
  public static RunData describe(RunTotals totals) {
    SortedMap<String, String> options = new TreeMap<>(totals.how());
    return new RunData(
        "ijk",
        "ooapi@5.0",
        false,
        "",
        List.of("base"),
        options,
        totals.inputs(),
        totals.slow(),
        null);
  }

  /** A finding on one line: where and which rule. */
  public static String brief(Finding finding) {
    return finding.location().pointer() + " " + finding.rule().id();
  }

  /** A finding as rule pages write it. */
  public static String written(Finding finding) {
    String pointer = finding.location().pointer();
    String expected = finding.expected(Language.EN);
    return (pointer.isEmpty() ? "(record)" : pointer)
        + " "
        + finding.severity().word()
        + " "
        + finding.message(Language.EN)
        + (expected.isEmpty() ? "" : "; expected " + expected)
        + (finding.actual() == null ? "" : "; was " + finding.actual());
  }
}
