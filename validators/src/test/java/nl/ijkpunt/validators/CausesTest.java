package nl.ijkpunt.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.Source;
import org.junit.jupiter.api.Test;

/** Findings of one rule at one place have one cause; what mending it is worth is counted. */
final class CausesTest {
  private static final String ENDS = "ooapi-offering-ends-after-start";
  private static final String ENROLS = "ooapi-enrolment-ends-after-start";
  private static final String UNIQUE = "ooapi-id-is-unique";
  private static final String RESOLVES = "ooapi-reference-resolves";

  private static final String ENDS_EARLY =
      "\"startDate\": \"2026-09-01\", \"endDate\": \"2026-01-31\"";
  private static final String CLOSES_EARLY =
      "\"enrollStartDate\": \"2026-06-01\", \"enrollEndDate\": \"2026-05-01\"";

  @Test
  void aRecordIsUnblockedByTheOnlyCauseThatFailsIt() {
    Report report =
        report(
            plan(grading("p", Map.of(ENDS, Severity.ERROR, ENROLS, Severity.ERROR))),
            offering(1, ENDS_EARLY),
            offering(2, ENDS_EARLY),
            offering(3, ENDS_EARLY + ", " + CLOSES_EARLY),
            offering(4, CLOSES_EARLY),
            offering(5, "\"x\": 1"));
    assertThat(written(report))
        .containsExactly(
            ENDS + " /endDate found 3 in 3, unblocks {p=2}",
            ENROLS + " /enrollEndDate found 2 in 2, unblocks {p=1}");
    assertThat(result(report)).containsExactly("p FAIL 2 causes, 4 records");
  }

  @Test
  void whatAWholeRunFindsInARecordStandsBesideWhatTheRecordItselfHas() {
    Report report =
        report(
            plan(
                grading(
                    "p",
                    Map.of(
                        ENDS, Severity.ERROR, UNIQUE, Severity.ERROR, RESOLVES, Severity.ERROR))),
            offering(1, ENDS_EARLY),
            offering(1, ENDS_EARLY),
            offering(2, "\"x\": 1"),
            offering(2, "\"x\": 1"),
            offering(3, "\"organization\": \"%s\", ".formatted(id(9)) + ENDS_EARLY));
    assertThat(written(report))
        .containsExactly(
            ENDS + " /endDate found 3 in 3, unblocks {p=1}",
            UNIQUE + " /offeringId found 2 in 2, unblocks {p=1}",
            RESOLVES + " /organization found 1 in 1, unblocks {p=0}");
    assertThat(result(report)).containsExactly("p FAIL 3 causes, 4 records");
  }

  @Test
  void whatDoesNotFailAProfileBlocksNothingThere() {
    Report report =
        report(
            plan(
                grading("strict", Map.of(ENDS, Severity.ERROR, ENROLS, Severity.ERROR)),
                grading("mild", Map.of(ENDS, Severity.ERROR, ENROLS, Severity.WARNING)),
                grading("other", Map.of(ENROLS, Severity.ERROR))),
            offering(1, ENDS_EARLY + ", " + CLOSES_EARLY));
    assertThat(written(report))
        .containsExactly(
            ENROLS + " /enrollEndDate found 1 in 1, unblocks {mild=0, other=1, strict=0}",
            ENDS + " /endDate found 1 in 1, unblocks {mild=1, strict=0}");
    assertThat(result(report))
        .containsExactly(
            "strict FAIL 2 causes, 1 records",
            "mild FAIL 1 causes, 1 records",
            "other FAIL 1 causes, 1 records");
  }

  @Test
  void placesInAListAreOnePlaceAndARecordIsCountedOnce() {
    String relations = "\"programs\": [\"%s\", \"%s\"]".formatted(id(8), id(9));
    Report report =
        report(
            plan(grading("p", Map.of(RESOLVES, Severity.ERROR))),
            "{\"courseId\": \"%s\", %s}".formatted(id(1), relations),
            "{\"courseId\": \"%s\", %s}".formatted(id(2), relations));
    assertThat(written(report))
        .containsExactly(RESOLVES + " /programs/* found 4 in 2, unblocks {p=2}");
    assertThat(report.causes().get(0).first())
        .extracting(place -> place.line() + " " + place.pointer())
        .containsExactly("1 /programs/0", "1 /programs/1", "2 /programs/0");
  }

  @Test
  void sourcesAndChunksAddUp() {
    List<Source> sources = new ArrayList<>();
    for (int source = 0; source < 3; source++) {
      StringBuilder lines = new StringBuilder();
      for (int i = 0; i < 8000; i++) {
        String wrong = i % 2 == 0 ? ENDS_EARLY : ENDS_EARLY + ", " + CLOSES_EARLY;
        lines.append(offering(source * 8000 + i, wrong)).append('\n');
      }
      sources.add(OnBoard.source(source + ".ndjson", lines.toString()));
    }
    Report report =
        OnBoard.report(
            plan(grading("p", Map.of(ENDS, Severity.ERROR, ENROLS, Severity.ERROR))),
            sources.toArray(Source[]::new));
    assertThat(written(report))
        .containsExactly(
            ENDS + " /endDate found 24000 in 24000, unblocks {p=12000}",
            ENROLS + " /enrollEndDate found 12000 in 12000, unblocks {p=0}");
    assertThat(report.findings()).hasSize(600);
  }

  private static List<String> written(Report report) {
    return report.causes().stream().map(CausesTest::written).toList();
  }

  private static String written(Cause cause) {
    return "%s %s found %d in %d, unblocks %s"
        .formatted(
            cause.rule().id(), cause.path(), cause.found(), cause.records(), cause.unblocks());
  }

  private static List<String> result(Report report) {
    return report.profiles().stream().map(CausesTest::written).toList();
  }

  private static String written(ProfileResult profile) {
    return "%s %s %d causes, %d records"
        .formatted(profile.name(), profile.verdict(), profile.causes(), profile.records());
  }

  private static Report report(RunPlan plan, String... lines) {
    return OnBoard.report(plan, OnBoard.source("a.ndjson", String.join("\n", lines)));
  }

  private static RunPlan.Grading grading(String name, Map<String, Severity> severities) {
    TreeMap<String, Rule> rules = new TreeMap<>();
    severities.forEach(
        (id, severity) -> rules.put(id, OnBoard.CATALOGUE.rule(id).graded(severity)));
    return new RunPlan.Grading(Profile.of(name, Map.of()), rules);
  }

  private static RunPlan plan(RunPlan.Grading... gradings) {
    return RunPlan.of(
        OnBoard.OOAPI,
        List.of(gradings),
        OnBoard.CATALOGUE,
        OnBoard.checks(),
        OnBoard.options(null, 2, 100));
  }

  private static String offering(int number, String more) {
    return "{\"offeringId\": \"%s\", \"offeringType\": \"course\", %s}".formatted(id(number), more);
  }

  private static String id(int number) {
    return "a0000000-1111-4222-8333-%012d".formatted(number);
  }
}
