package nl.ijkpunt.validators.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The registers, and what the suites on board do with them. */
@Tag("once")
final class CoverageTest {
  /** What a suite that is published must reach, in percent. */
  private static final double ENOUGH = 95;

  static List<String> suites() {
    return Suites.ids();
  }

  @ParameterizedTest
  @MethodSource("suites")
  void aRegisterNamesWhatIsThere(String id) {
    Suite suite = suite(id);
    Standard standard = Standards.find(suite.standard()).orElseThrow();
    List<Register.Entry> entries = register(suite).entries();
    assertThat(entries).extracting(Register.Entry::id).doesNotHaveDuplicates();
    assertThat(entries.stream().flatMap(entry -> entry.rules().stream()))
        .allMatch(rule -> OnBoard.CATALOGUE.find(rule).isPresent());
    assertThat(entries.stream().flatMap(entry -> entry.schemas().stream()))
        .allMatch(schema -> standard.schemas().containsKey(schema));
    assertThat(entries)
        .allMatch(entry -> !entry.text().en().isBlank() && !entry.text().nl().isBlank());
  }

  @ParameterizedTest
  @MethodSource("suites")
  void everyRuleThatSomebodyAsksForRefersToARequirement(String id) {
    Suite suite = suite(id);
    Set<String> named =
        register(suite).entries().stream()
            .flatMap(entry -> entry.rules().stream())
            .collect(Collectors.toSet());
    Set<String> unnamed = new TreeSet<>();
    for (Rule rule : rules(suite)) {
      if (rule.basis() != Basis.OURS && !named.contains(rule.id())) {
        unnamed.add(rule.id());
      }
    }
    assertThat(unnamed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("suites")
  void everyMustIsDecidedOrSaysWhyDataCannot(String id) {
    assertThat(register(suite(id)).entries())
        .filteredOn(
            entry ->
                entry.level() == Register.Level.MUST
                    && entry.undecidable().isEmpty()
                    && decidedByData(entry).isEmpty())
        .isEmpty();
  }

  private static List<String> decidedByData(Register.Entry entry) {
    return entry.rules().stream()
        .filter(rule -> OnBoard.CATALOGUE.rule(rule).needs() == Needs.RECORDS)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("suites")
  void aSuiteCoversEnough(String id) {
    Suite suite = suite(id);
    assertThat(Coverage.of(register(suite), suite).percent(Register.Level.MUST))
        .isGreaterThanOrEqualTo(ENOUGH);
  }

  @ParameterizedTest
  @MethodSource("suites")
  void aSuiteCatchesEnough(String id) {
    Suite suite = suite(id);
    Standard standard = Standards.find(suite.standard()).orElseThrow();
    List<CaseResult> results =
        new SuiteRun(suite, standard, OnBoard.CATALOGUE, OnBoard.checks(), LocalDate.of(2026, 9, 1))
            .results();
    List<String> rules =
        rules(suite).stream().filter(rule -> rule.needs() == Needs.RECORDS).map(Rule::id).toList();
    Strength strength = Strength.of(rules, results);
    assertThat(strength.percent()).isGreaterThanOrEqualTo(ENOUGH);
    assertThat(Strength.of(rules, List.of()).percent()).isZero();
  }

  private static Suite suite(String id) {
    Suite written = Suites.find(id).orElseThrow();
    return SuiteRun.whole(
        written, Standards.find(written.standard()).orElseThrow(), OnBoard.CATALOGUE);
  }

  private static Register register(Suite suite) {
    return Register.find(suite.standard()).orElseThrow();
  }

  private static List<Rule> rules(Suite suite) {
    Standard standard = Standards.find(suite.standard()).orElseThrow();
    return List.copyOf(
        RunPlan.Grading.of(
                OnBoard.CATALOGUE, standard, standard.profile(suite.profile()).orElseThrow())
            .rules()
            .values());
  }
}
