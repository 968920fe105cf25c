package nl.ijkpunt.validators.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.Suites;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
final class SuiteRunTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  static List<String> onBoard() {
    return Suites.ids();
  }

  @ParameterizedTest
  @MethodSource("onBoard")
  void everyCaseOnBoardComesOutAsItsSuiteSays(String id) {
    Suite suite = Suites.find(id).orElseThrow();
    List<CaseResult> results = results(suite);
    assertThat(results).hasSameSizeAs(whole(suite).cases()).hasSizeGreaterThanOrEqualTo(fewest(id));
    assertThat(results)
        .filteredOn(result -> result.about() instanceof DataCase)
        .filteredOn(result -> result.outcome() != Outcome.PASSED)
        .as("cases that came out otherwise")
        .isEmpty();
    assertThat(results)
        .filteredOn(result -> result.about() instanceof ExchangeCase)
        .extracting(CaseResult::outcome)
        .allMatch(Outcome.UNTESTED::equals);
  }

  @ParameterizedTest
  @MethodSource("onBoard")
  void idsOfCasesAreUnique(String id) {
    Suite suite = whole(Suites.find(id).orElseThrow());
    Set<String> ids = suite.cases().stream().map(TestCase::id).collect(Collectors.toSet());
    assertThat(ids).hasSameSizeAs(suite.cases());
  }

  @Test
  void aCaseFailsOnAFindingTooManyAndOnOneTooFew(@TempDir Path folder) throws IOException {
    CaseResult result = only(folder, "findings: [{rule: schema-value-listed, at: /level}]", "");
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.differences())
        .extracting(Text::en)
        .containsExactly(
            "found too: (record) schema-property-present", "not found: /level schema-value-listed");
  }

  @Test
  void aKnownFailureIsLetPassUntilItsDay(@TempDir Path folder) throws IOException {
    String known = "known: {reason: {en: later, nl: later}, until: \"%s\"}";
    assertThat(only(folder, "findings: []", known.formatted("2026-09-01")).outcome())
        .isEqualTo(Outcome.CANT_TELL);
    assertThat(only(folder, "findings: []", known.formatted("2026-08-31")).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void aCaseThatPassesThoughItIsKnownToFailFails(@TempDir Path folder) throws IOException {
    CaseResult result =
        only(
            folder,
            "findings: [{rule: schema-property-present}]",
            "known: {reason: {en: later, nl: later}, until: \"2027-01-01\"}");
    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.differences())
        .extracting(Text::en)
        .containsExactly("passes, though it is said to fail: take out known");
  }

  @Test
  void aSkippedCaseIsUntestedAndSaysWhy(@TempDir Path folder) throws IOException {
    String skip = "skip: {reason: {en: no such standard, nl: niet aan boord}, unless: %s}";
    CaseResult skipped = only(folder, "findings: []", skip.formatted("other@1.0"));
    assertThat(skipped.outcome()).isEqualTo(Outcome.UNTESTED);
    assertThat(skipped.differences()).extracting(Text::en).containsExactly("no such standard");
    assertThat(only(folder, "findings: []", skip.formatted("ooapi@5.0")).outcome())
        .isEqualTo(Outcome.FAILED);
  }

  @Test
  void allThatIsWrongWithASuiteIsSaidAtOnce(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("suite.yaml"),
        """
        suiteVersion: "1.0"
        id: x
        version: "1"
        title: {en: X}
        standard: ooapi@5.0
        profile: base
        cases:
          - {id: a, title: {en: A, nl: A}, file: ../a.json, expect: {}}
          - {id: a, title: {en: A, nl: A}, inputs: x}
        """);
    assertThatThrownBy(() -> Suites.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("title lacks en or nl")
        .hasMessageContaining("file '../a.json' is not in the folder of the suite")
        .hasMessageContaining("'inputs' is none of")
        .hasMessageContaining("has either input or file")
        .hasMessageContaining("does not say what to expect")
        .hasMessageContaining("two cases are called 'a'");
  }

  private static CaseResult only(Path folder, String expect, String more) throws IOException {
    Files.writeString(
        folder.resolve("suite.yaml"),
        """
        suiteVersion: "1.0"
        id: x
        version: "1"
        title: {en: X, nl: X}
        standard: ooapi@5.0
        profile: base
        cases:
          - id: a
            title: {en: A, nl: A}
            type: Course
            input: '{"courseId": "3f2c1b7e-54a8-4a61-9d0b-6f1f5f0a7c11",
              "primaryCode": {"codeType": "identifier", "code": "DB1"},
              "name": [{"language": "nl-NL", "value": "Databases"}],
              "description": [{"language": "nl-NL", "value": "Tabellen."}],
              "teachingLanguage": "nld", "level": "bachelor"}'
            expect: {%s}
            %s
        """
            .formatted(expect, more));
    return results(Suites.read(folder)).get(0);
  }

  private static List<CaseResult> results(Suite suite) {
    Standard standard = Standards.find(suite.standard()).orElseThrow();
    return new SuiteRun(whole(suite), standard, OnBoard.CATALOGUE, OnBoard.checks(), TODAY)
        .results();
  }

  /** So that no suite loses its cases unseen. */
  private static int fewest(String id) {
    return id.equals("hosa-1.0-data") ? 73 : 101;
  }

  private static Suite whole(Suite suite) {
    Standard standard = Standards.find(suite.standard()).orElseThrow();
    return SuiteRun.whole(suite, standard, OnBoard.CATALOGUE);
  }
}
