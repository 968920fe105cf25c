package nl.ijkpunt.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidationRunTest {
  private static final String ENDS = "ooapi-offering-ends-after-start";
  private static final String UNIQUE = "ooapi-id-is-unique";

  @Test
  void theNumberOfThreadsDoesNotChangeTheReport() {
    Report one = report(1, 100);
    assertThat(report(2, 100)).isEqualTo(one);
    assertThat(report(4, 100)).isEqualTo(one);
  }

  @Test
  void theNumberOfThreadsDoesNotChangeWhatIsKept() {
    assertThat(report(4, 3)).isEqualTo(report(1, 3));
  }

  private static Report report(int threads, int most) {
    Source[] sources = {
      OnBoard.source("courses.ndjson", lines(0, 4000)),
      OnBoard.source("again.ndjson", lines(1000, 1500) + "{\"courseId\": \n" + lines(3990, 4010)),
      OnBoard.source("offerings.json", page(3000)),
      OnBoard.source("broken.json", page(2500).substring(0, 1_200_000)),
      OnBoard.source("empty.json", ""),
      OnBoard.source("other.json", "{\"a\": 1}")
    };
    return OnBoard.report(plan(OnBoard.plan(), threads, most), sources);
  }

  @Test
  void thatReportHasSomethingOfEverything() {
    Report report = report(1, 100);
    assertThat(report.findings()).hasSizeGreaterThan(300);
    assertThat(report.records().keySet()).contains("Course", "CourseOffering", "unrecognised");
    assertThat(
            report.tallies().stream()
                .filter(tally -> tally.outcome() == Outcome.FAILED)
                .map(tally -> tally.rule().id()))
        .contains(UNIQUE, ENDS, "json-syntax", "json-complete", "schema-format-valid");
  }

  @Test
  void ofEachRuleAndSourceOnlySoManyFindingsAreKeptButAllAreCounted() {
    Report report =
        OnBoard.report(
            plan(only(ENDS), 1, 10),
            OnBoard.source("a.ndjson", badOfferings(25_000)),
            OnBoard.source("b.ndjson", badOfferings(7)),
            OnBoard.source("c.ndjson", badOfferings(11)));
    assertThat(
            report.findings().stream().map(f -> f.location().source() + ":" + f.location().line()))
        .containsExactlyElementsOf(places(Map.of("a", 10, "b", 7, "c", 10)));
    Rule rule = OnBoard.CATALOGUE.rule(ENDS);
    assertThat(report.tallies())
        .containsExactly(new Tally(rule, Outcome.FAILED, 25_018, 27, 25_018));
    assertThat(report.leftOut()).containsExactly(Map.entry(ENDS, 24_991L));
  }

  @Test
  void aRuleThatNeedsAnExchangeIsUntestedAndKeepsNothingFromPassing() {
    Rule rule = OnBoard.CATALOGUE.rule("ooapi-content-type-json");
    Report report =
        OnBoard.report(OnBoard.plan(rule, null), OnBoard.source("course.json", course(1)));
    assertThat(report.tallies()).containsExactly(new Tally(rule, Outcome.UNTESTED, 0, 0, 0));
    assertThat(report.notifications()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.PASS);
    assertThat(report.profiles().get(0).verdict()).isEqualTo(Verdict.PASS);
  }

  private static List<String> places(Map<String, Integer> counts) {
    List<String> places = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach(
            (name, count) -> {
              for (int line = 1; line <= count; line++) {
                places.add(name + ".ndjson:" + line);
              }
            });
    return places;
  }

  @Test
  void aDuplicateNamesTheFirstRecordThatHasTheId() {
    String one = course(1);
    Report report =
        OnBoard.report(
            only(UNIQUE),
            OnBoard.source("a.ndjson", course(2) + "\n" + one + "\n"),
            OnBoard.source("b.json", "[" + one + ", " + course(3) + "]"),
            OnBoard.source(
                "c.ndjson",
                one.replace("a0b1c2d3", "A0B1C2D3") + "\n" + course(4) + "\n" + course(3)));
    assertThat(report.findings().stream().map(ValidationRunTest::where))
        .containsExactly(
            "b.json:1 /0/courseId id is already in use at a.ndjson:2",
            "c.ndjson:1 /courseId id is already in use at a.ndjson:2",
            "c.ndjson:3 /courseId id is already in use at b.json[1]");
  }

  @Test
  void aDocumentOfItsOwnIsNoDuplicateOfAnItemInAList() {
    Report report =
        OnBoard.report(
            only(UNIQUE),
            OnBoard.source("courses.json", "[" + course(1) + "]"),
            OnBoard.source("courses/1.json", course(1)),
            OnBoard.source("courses/2.json", course(1)));
    assertThat(report.findings().stream().map(ValidationRunTest::where))
        .containsExactly("courses/2.json:1 /courseId id is already in use at courses.json[0]");
  }

  private static String where(Finding finding) {
    return "%s:%d %s %s"
        .formatted(
            finding.location().source(),
            finding.location().line(),
            finding.location().pointer(),
            finding.message(Language.EN));
  }

  @Test
  void aCheckThatThrowsIsReportedAndTheOthersGoOn() {
    Rule enrol = OnBoard.CATALOGUE.rule("ooapi-enrolment-ends-after-start");
    Rule ends = OnBoard.CATALOGUE.rule(ENDS);
    List<Check> checks = new ArrayList<>(List.of(new Throwing(enrol.id())));
    OnBoard.checks().stream().filter(check -> check.rules().contains(ENDS)).forEach(checks::add);
    Report report =
        OnBoard.report(
            OnBoard.plan(new TreeMap<>(Map.of(ENDS, ends, enrol.id(), enrol)), checks, null),
            OnBoard.source("a.ndjson", offering(1, "2026-01-01")));
    assertThat(report.findings()).hasSize(1);
    assertThat(report.notifications())
        .containsExactly(
            new Notification(
                true,
                new Text(
                    enrol.id() + " could not be decided for the record at a.ndjson:1: on purpose",
                    enrol.id()
                        + " kon niet worden beslist voor het record op a.ndjson:1: on purpose"),
                "a.ndjson",
                enrol.id()));
    assertThat(report.tallies())
        .containsExactly(
            new Tally(enrol, Outcome.CANT_TELL, 0, 0, 1), new Tally(ends, Outcome.FAILED, 1, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"note", "fold", "finish"})
  void aDatasetCheckThatThrowsIsReportedAndTheRunGoesOn(String step) {
    Rule rule = OnBoard.CATALOGUE.rule(UNIQUE);
    Report report =
        OnBoard.report(
            OnBoard.plan(Map.of(UNIQUE, rule), List.of(new ThrowingLater(UNIQUE, step)), null),
            OnBoard.source("a.ndjson", course(1)),
            OnBoard.source("b.ndjson", course(2)));
    assertThat(report.recordCount()).isEqualTo(2);
    assertThat(report.notifications())
        .isNotEmpty()
        .allMatch(n -> n.blocks() && UNIQUE.equals(n.rule()) && n.what().en().endsWith(step));
    assertThat(report.tallies()).containsExactly(new Tally(rule, Outcome.CANT_TELL, 0, 0, 2));
    assertThat(report.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void aPatternThatRunsAwayIsReportedAndLeavesTheVerdictOpen() {
    JsonValue overlay =
        JsonValue.parse("{\"properties\": {\"abbreviation\": {\"pattern\": \"^a*a*a*$\"}}}");
    Profile profile = Profile.of("slow", Map.of("CourseProperties", overlay));
    Rule pattern = OnBoard.CATALOGUE.rule("schema-pattern-matched");
    RunPlan plan =
        RunPlan.of(
            OnBoard.OOAPI,
            List.of(new RunPlan.Grading(profile, new TreeMap<>(Map.of(pattern.id(), pattern)))),
            OnBoard.CATALOGUE,
            List.of(),
            OnBoard.options(null, 1, 100));
    String slow = "{\"courseId\": \"1\", \"abbreviation\": \"" + "a".repeat(500) + "!\"}\n";
    Report report =
        OnBoard.report(
            plan,
            OnBoard.source("a.ndjson", slow + slow.replace("a!", "a") + "{\"courseId\": \"2\"}"));
    assertThat(report.notifications().stream().map(n -> n.rule() + " " + n.what().en()))
        .containsExactly(
            "schema-pattern-matched schema-pattern-matched could not be decided for the record at"
                + " a.ndjson:1: the regular expression takes too long on this text");
    assertThat(report.recordCount()).isEqualTo(3);
    assertThat(report.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void aRuleThatSawNoRecordOfItsKindIsInapplicable() {
    Report report = OnBoard.report(only(ENDS), OnBoard.source("a.ndjson", course(1)));
    assertThat(report.tallies())
        .containsExactly(new Tally(OnBoard.CATALOGUE.rule(ENDS), Outcome.INAPPLICABLE, 0, 0, 0));
    assertThat(report.verdict()).isEqualTo(Verdict.PASS);
  }

  @Test
  void nothingToCheckIsInconclusive() {
    assertThat(OnBoard.report(OnBoard.plan()).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(OnBoard.report(OnBoard.plan(), OnBoard.source("a.json", "")).verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  private static RunPlan only(String rule) {
    return OnBoard.plan(OnBoard.CATALOGUE.rule(rule), null);
  }

  private static RunPlan plan(RunPlan like, int threads, int most) {
    return RunPlan.of(
        like.standard(),
        like.profiles(),
        OnBoard.CATALOGUE,
        like.checks(),
        OnBoard.options(null, threads, most));
  }

  private static String id(int number) {
    return new UUID(0xA0B1C2D3E4F54A6BL, 0x8000000000000000L + number).toString();
  }

  private static String course(int number) {
    return "{\"courseId\": \"%s\", \"abbreviation\": \"C%d\"}".formatted(id(number), number);
  }

  private static String offering(int number, String end) {
    return "{\"offeringId\": \"%s\", \"offeringType\": \"course\", \"startDate\": \"2026-09-01\", \"endDate\": \"%s\"}"
        .formatted(id(number), end);
  }

  private static String badOfferings(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(offering(i, "2026-08-31")).append('\n');
    }
    return lines.toString();
  }

  /** Courses on lines of about 600 bytes: one in ten has something wrong. */
  private static String lines(int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      String filler = "\"description\": [{\"language\": \"nl-NL\", \"value\": \"" + "é".repeat(250);
      String wrong = i % 10 == 3 ? "\"firstStartDate\": \"" + i + "\", \"unknown\": 1, " : "";
      lines.append("{\"courseId\": \"").append(id(i)).append("\", ").append(wrong);
      lines.append(filler).append("\"}]").append(i == 1777 ? "]" : "").append("}\n");
    }
    return lines.toString();
  }

  /** A page of course offerings, over a megabyte: every seventh ends too early. */
  private static String page(int count) {
    StringBuilder page = new StringBuilder("{\"pageSize\": 10, \"items\": [\n");
    for (int i = 0; i < count; i++) {
      String offering = offering(i % 2000, i % 7 == 0 ? "2026-01-01" : "2027-01-31");
      page.append(i == 0 ? "" : ",\n").append(offering, 0, offering.length() - 1);
      page.append(", \"x\": \"").append("y".repeat(400)).append("\"}");
    }
    return page.append("], \"pageNumber\": 1, \"hasNextPage\": true}").toString();
  }

  private record Throwing(String rule) implements JsonCheck {
    @Override
    public List<Finding> check(JsonRecord record, Rule asked) {
      throw new IllegalStateException("on purpose");
    }
  }

  private record ThrowingLater(String rule, String step) implements DatasetCheck {
    @Override
    public Noting noting(RunPlan plan) {
      return (record, notes) -> at("note");
    }

    @Override
    public List<String> rules() {
      return List.of(rule);
    }

    @Override
    public Fold begin(RunPlan plan) {
      return new Fold() {
        @Override
        public void fold(Notes notes, Consumer<Finding> findings) {
          at("fold");
        }

        @Override
        public void finish(Consumer<Finding> findings) {
          at("finish");
        }
      };
    }

    private void at(String here) {
      if (here.equals(step)) {
        throw new IllegalStateException(here);
      }
    }
  }
}
