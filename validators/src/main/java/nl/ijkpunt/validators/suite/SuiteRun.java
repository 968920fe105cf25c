package nl.ijkpunt.validators.suite;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.lom.LomReader;
import nl.ijkpunt.standards.rdf.RdfReader;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.KnownFailure;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.ValidationRun;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a suite: whether the tool decides each as the suite says.
 *
 * @param checks what there is to decide with
 * @param today the day on which known failures have expired or not
 */
public record SuiteRun(
    Suite suite, Standard standard, Catalogue catalogue, List<Check> checks, LocalDate today) {

  private static final Text NEEDS_ENDPOINT =
      new Text(
          "it asks an endpoint: ijk test SUITE --target URL",
          "dit vraagt een endpoint iets: ijk test SUITE --target URL");

  public SuiteRun {
    checks = List.copyOf(checks);
  }

  /**
   * The suite with the cases that stand on the pages of rules, where it wants those; a case of the
   * suite takes the place of one on a page with the same id.
   */
  public static Suite whole(Suite suite, Standard standard, Catalogue catalogue) {
    if (!suite.pages()) {
      return suite;
    }
    List<TestCase> cases = new ArrayList<>(suite.cases());
    Set<String> own = suite.cases().stream().map(TestCase::id).collect(Collectors.toSet());
    Profile profile = standard.profile(suite.profile()).orElseThrow();
    RunPlan.Grading.of(catalogue, standard, profile).rules().values().stream()
        .flatMap(rule -> PageCases.of(rule, standard).stream())
        .filter(one -> !own.contains(one.id()))
        .forEach(cases::add);
    return suite.with(cases);
  }

  /** What is wrong with a suite beside its form; nothing where it can be run. */
  public static List<String> problems(Suite suite, Standard standard, Catalogue catalogue) {
    List<String> problems = new ArrayList<>();
    if (standard.profile(suite.profile()).isEmpty()) {
      problems.add("there is no profile '%s' in %s".formatted(suite.profile(), standard.id()));
    }
    Optional<Operations> operations = Operations.of(standard);
    for (TestCase one : suite.cases()) {
      if (one instanceof ExchangeCase exchange) {
        problems.addAll(ExchangeProblems.of(exchange, standard, operations, catalogue));
      }
      if (one instanceof DataCase data) {
        List<String> named = new ArrayList<>(data.only());
        data.expected().findings().forEach(place -> named.add(place.rule()));
        named.stream()
            .distinct()
            .filter(id -> catalogue.find(id).isEmpty())
            .forEach(id -> problems.add("case %s: there is no rule '%s'".formatted(one.id(), id)));
        String type = data.input().type();
        if (type != null && standard.type(type).isEmpty()) {
          problems.add("case %s: there is no type '%s'".formatted(one.id(), type));
        }
        String profile = data.profile();
        if (profile != null && standard.profile(profile).isEmpty()) {
          problems.add("case %s: there is no profile '%s'".formatted(one.id(), profile));
        }
      }
    }
    problems.addAll(
        ExchangeProblems.together(
            suite.cases().stream()
                .filter(ExchangeCase.class::isInstance)
                .map(ExchangeCase.class::cast)
                .toList()));
    return problems;
  }

  /** How each case comes out, in the order of the suite. */
  public List<CaseResult> results() {
    return suite.cases().stream().map(this::result).toList();
  }

  private CaseResult result(TestCase one) {
    if (!(one instanceof DataCase data)) {
      return new CaseResult(one, Outcome.UNTESTED, List.of(NEEDS_ENDPOINT), List.of());
    }
    boolean skipped =
        data.skip().isPresent()
            && !data.skip().get().unless().map(id -> Standards.ids().contains(id)).orElse(false);
    if (skipped) {
      return new CaseResult(data, Outcome.UNTESTED, List.of(data.skip().get().reason()), List.of());
    }
    RunPlan plan = plan(data);
    Report report = report(plan, data);
    List<Text> differences = differences(data, report);
    List<String> decided = List.copyOf(plan.rules().keySet());
    return data.known()
        .map(known -> known(data, known, differences, decided))
        .orElseGet(() -> result(data, differences, decided));
  }

  private static CaseResult result(DataCase data, List<Text> differences, List<String> decided) {
    Outcome outcome = differences.isEmpty() ? Outcome.PASSED : Outcome.FAILED;
    return new CaseResult(data, outcome, differences, decided);
  }

  /** A known failure is let pass until its day; and one that is gone must be taken out. */
  private CaseResult known(
      DataCase data, KnownFailure known, List<Text> differences, List<String> decided) {
    if (differences.isEmpty()) {
      Text gone =
          new Text(
              "passes, though it is said to fail: take out known",
              "slaagt, terwijl er staat dat het faalt: haal known weg");
      return new CaseResult(data, Outcome.FAILED, List.of(gone), decided);
    }
    return known.hasExpired(today)
        ? new CaseResult(data, Outcome.FAILED, differences, decided)
        : new CaseResult(data, Outcome.CANT_TELL, List.of(known.reason()), decided);
  }

  private static List<Text> differences(DataCase data, Report report) {
    List<Text> differences = new ArrayList<>();
    report.notifications().forEach(told -> differences.add(told.what()));
    List<DataCase.Place> missing = new ArrayList<>(data.expected().findings());
    report.findings().stream()
        .map(f -> new DataCase.Place(f.rule().id(), f.location().pointer()))
        .filter(place -> !missing.remove(place))
        .forEach(
            place -> differences.add(new Text("found too: " + place, "ook gevonden: " + place)));
    missing.forEach(
        place -> differences.add(new Text("not found: " + place, "niet gevonden: " + place)));
    if (data.expected().verdict() != null && data.expected().verdict() != report.verdict()) {
      String word = report.verdict().word();
      differences.add(new Text("the verdict is " + word, "het oordeel is " + word));
    }
    return differences;
  }

  private RunPlan plan(DataCase data) {
    String named = data.profile() == null ? suite.profile() : data.profile();
    Profile profile = standard.profile(named).orElseThrow();
    RunPlan.Grading grading = RunPlan.Grading.of(catalogue, standard, profile);
    if (!data.only().isEmpty()) {
      SortedMap<String, Rule> only = new TreeMap<>();
      data.only().forEach(id -> only.put(id, profile.grade(catalogue.rule(id))));
      grading = new RunPlan.Grading(profile, only);
    }
    return RunPlan.of(standard, List.of(grading), catalogue, checks, options(data));
  }

  private RunPlan.Options options(DataCase data) {
    return new RunPlan.Options(
        type(data),
        1,
        Integer.MAX_VALUE,
        true,
        false,
        Severity.ERROR,
        Set.of(),
        standard.codes()::complete);
  }

  private @Nullable RecordType type(DataCase data) {
    String type = data.input().type();
    return type == null ? null : standard.type(type).orElseThrow();
  }

  private RecordReader reader(RunPlan plan) {
    if (standard.graph() != null) {
      return new RdfReader(standard.graph().base(), RdfReader.MOST);
    }
    return standard.lom() == null
        ? new JsonReader(standard.types(), plan.options().forcedType())
        : new LomReader(standard.types());
  }

  private Report report(RunPlan plan, DataCase data) {
    try (ValidationRun run = new ValidationRun(plan, reader(plan))) {
      byte[] content = Objects.requireNonNull(data.input().content());
      run.read(new Source(data.input().name(), () -> new ByteArrayInputStream(content)));
      return run.finish(
          totals ->
              new RunData(
                  suite.id(),
                  standard.id(),
                  false,
                  standard.hash(),
                  List.of(),
                  new TreeMap<>(),
                  totals.inputs(),
                  totals.slow(),
                  null));
    }
  }
}
