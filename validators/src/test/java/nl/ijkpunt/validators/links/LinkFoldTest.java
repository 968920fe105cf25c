package nl.ijkpunt.validators.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import org.junit.jupiter.api.Test;

/** A reference leads to a record, wherever in the run that stands. */
final class LinkFoldTest {
  private static final List<String> RULES =
      List.of(
          "ooapi-id-is-unique",
          "ooapi-reference-may-be-missing",
          "ooapi-reference-of-right-type",
          "ooapi-reference-resolves",
          "rio-offered-within-specification");

  private static final String ORGANIZATION = organization(1);
  private static final String TO_IT = course(1, "\"organization\": \"%s\"".formatted(id('a', 1)));
  private static final String TO_NOBODY =
      course(2, "\"organization\": \"%s\"".formatted(id('a', 9)));

  @Test
  void aTargetMayStandBeforeOrAfterWhatRefersToItOrInAnotherSource() {
    assertThat(found(OnBoard.source("a.ndjson", ORGANIZATION + "\n" + TO_IT))).isEmpty();
    assertThat(found(OnBoard.source("a.ndjson", TO_IT + "\n" + ORGANIZATION))).isEmpty();
    Source course = OnBoard.source("courses.json", "[" + TO_IT + "]");
    Source organization = OnBoard.source("organizations.json", ORGANIZATION);
    assertThat(found(course, organization)).isEmpty();
    assertThat(found(organization, course)).isEmpty();
  }

  @Test
  void aReferenceToNobodyIsFoundWhereItStands() {
    assertThat(found(OnBoard.source("a.ndjson", ORGANIZATION + "\n" + TO_NOBODY)))
        .containsExactly("a.ndjson:2 /organization there is no Organization with this id");
    assertThat(found(OnBoard.source("a.json", "[" + TO_NOBODY + ",\n" + ORGANIZATION + "]")))
        .containsExactly("a.json:1 /0/organization there is no Organization with this id");
  }

  @Test
  void anIdInCapitalsIsTheSameId() {
    assertThat(
            found(
                OnBoard.source(
                    "a.ndjson", ORGANIZATION + "\n" + TO_IT.replace("a0000000", "A0000000"))))
        .isEmpty();
  }

  @Test
  void anEmptyReferenceRefersToNobodyAndTheSchemaTellsOfIt() {
    assertThat(
            found(
                OnBoard.source(
                    "a.ndjson", ORGANIZATION + "\n" + course(3, "\"organization\": \"\""))))
        .isEmpty();
  }

  @Test
  void aRecordThatStandsInsideAnotherIsThere() {
    String inside =
        course(
            1,
            "\"organization\": {\"organizationId\": \"%s\", \"shortName\": \"a\", \"x\": 1}"
                .formatted(id('a', 1)));
    assertThat(found(OnBoard.source("a.ndjson", TO_IT + "\n" + inside.replace("c0", "c1"))))
        .isEmpty();
  }

  @Test
  void anObjectThatOnlyNamesARecordIsAReferenceToo() {
    String named =
        course(1, "\"organization\": {\"organizationId\": \"%s\"}".formatted(id('a', 9)));
    assertThat(found(OnBoard.source("a.ndjson", ORGANIZATION + "\n" + named)))
        .containsExactly("a.ndjson:2 /organization there is no Organization with this id");
  }

  @Test
  void aTargetOfAnotherTypeIsNotTheOneThatWasMeant() {
    String wrong = course(2, "\"organization\": \"%s\"".formatted(id('c', 1)));
    assertThat(found(OnBoard.source("a.ndjson", wrong + "\n" + course(1, "\"x\": 1"))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.ndjson:1 /organization ")
        .contains("Course");
  }

  @Test
  void whatWasSaidToBeMissingIsWorthKnowingAndNoError() {
    Source data = OnBoard.source("a.ndjson", ORGANIZATION + "\n" + TO_NOBODY);
    Report report = OnBoard.report(plan(Set.of("Organization")), data);
    assertThat(report.findings())
        .extracting(finding -> finding.rule().id())
        .containsExactly("ooapi-reference-may-be-missing");
    assertThat(report.verdict()).isEqualTo(Verdict.PASS);
    assertThat(OnBoard.report(plan(Set.of("Person")), data).verdict()).isEqualTo(Verdict.FAIL);
  }

  @Test
  void oneRecordAloneCannotTell() {
    Report report = OnBoard.report(plan(Set.of()), OnBoard.source("a.json", TO_NOBODY));
    assertThat(report.findings()).isEmpty();
    assertThat(report.tallies())
        .filteredOn(tally -> tally.outcome() == Outcome.CANT_TELL)
        .extracting(tally -> tally.rule().id())
        .containsExactly(
            "ooapi-reference-of-right-type",
            "ooapi-reference-resolves",
            "rio-offered-within-specification");
    assertThat(report.notifications())
        .extracting(notification -> notification.what().en())
        .containsExactly("references were not followed: one record alone has no other to refer to");
    assertThat(report.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void oneRecordThatRefersToNothingLeavesNothingUndecided() {
    Report report = OnBoard.report(plan(Set.of()), OnBoard.source("a.json", ORGANIZATION));
    assertThat(report.notifications()).isEmpty();
    assertThat(report.tallies())
        .filteredOn(tally -> tally.outcome() == Outcome.CANT_TELL)
        .isEmpty();
  }

  @Test
  void bothEndsAreComparedWhicheverComesFirst() {
    String specification =
        "{\"educationSpecificationId\": \"%s\", \"validFrom\": \"2026-09-01\"}"
            .formatted(id('e', 1));
    String early =
        course(
            1,
            "\"validFrom\": \"2025-09-01\", \"educationSpecification\": \"%s\""
                .formatted(id('e', 1)));
    String expected = "valid before its specification, which begins on 2026-09-01";
    assertThat(found(OnBoard.source("a.ndjson", specification + "\n" + early)))
        .containsExactly("a.ndjson:2 /educationSpecification " + expected);
    assertThat(found(OnBoard.source("a.ndjson", early + "\n" + specification)))
        .containsExactly("a.ndjson:1 /educationSpecification " + expected);
  }

  @Test
  void manyThatWaitAreSettledWhenTheirTargetsComeAtLast() {
    List<String> courses =
        IntStream.range(0, 5000)
            .mapToObj(
                i -> course(i, "\"organization\": \"%s\"".formatted(id('a', i == 4321 ? 1 : i))))
            .toList();
    List<String> organizations =
        IntStream.range(2, 5000).mapToObj(LinkFoldTest::organization).toList();
    String lines =
        String.join("\n", Stream.concat(courses.stream(), organizations.stream()).toList());
    assertThat(found(OnBoard.source("a.ndjson", lines)))
        .containsExactly(
            "a.ndjson:1 /organization there is no Organization with this id",
            "a.ndjson:2 /organization there is no Organization with this id",
            "a.ndjson:4322 /organization there is no Organization with this id");
  }

  private static List<String> found(Source... sources) {
    return OnBoard.report(plan(Set.of()), sources).findings().stream()
        .map(LinkFoldTest::written)
        .toList();
  }

  private static String written(Finding finding) {
    return "%s:%d %s %s"
        .formatted(
            finding.location().source(),
            finding.location().line(),
            finding.location().pointer(),
            finding.message(Language.EN));
  }

  private static RunPlan plan(Set<String> allowMissing) {
    TreeMap<String, Rule> rules = new TreeMap<>();
    RULES.forEach(id -> rules.put(id, OnBoard.CATALOGUE.rule(id)));
    return RunPlan.of(
        OnBoard.OOAPI,
        List.of(new RunPlan.Grading(OnBoard.BASE, rules)),
        OnBoard.CATALOGUE,
        OnBoard.checks(),
        new RunPlan.Options(
            null, 1, 100, true, false, Severity.ERROR, allowMissing, OnBoard::codes));
  }

  private static String organization(int number) {
    return "{\"organizationId\": \"%s\"}".formatted(id('a', number));
  }

  private static String course(int number, String more) {
    return "{\"courseId\": \"%s\", %s}".formatted(id('c', number), more);
  }

  private static String id(char kind, int number) {
    return "%c0000000-1111-4222-8333-%012d".formatted(kind, number);
  }
}
