package nl.ijkpunt.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.finding.Completeness;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordType;
import org.junit.jupiter.api.Test;

final class ExcerptsTest {

  @Test
  void theSpotStandsBetweenItsNeighbours() {
    Excerpt excerpt =
        excerpt(
            "Course",
            """
            {"a1": 1, "a2": 2, "a3": {"x": 1}, "a4": [], "level": 5, "b1": null, "b2": true, "b3": 3}\
            """,
            "/level");
    assertThat(excerpt.text())
        .isEqualTo(
            """
            {
              …
              "a2": 2,
              "a3": {…},
              "a4": [],
              "level": 5,
              "b1": null,
              "b2": true,
              …
            }\
            """);
    assertThat(spot(excerpt)).isEqualTo("\"level\": 5");
  }

  @Test
  void theWayToASpotInAListIsOpened() {
    Excerpt excerpt =
        excerpt(
            "Course",
            """
            {"name": [{"language": "nl-NL", "value": "A"}, {"language": "en-GB", "value": 7}, {}]}\
            """,
            "/name/1/value");
    assertThat(excerpt.text())
        .isEqualTo(
            """
            {
              "name": [
                …
                {
                  "language": "en-GB",
                  "value": 7
                },
                …
              ]
            }\
            """);
    assertThat(spot(excerpt)).isEqualTo("\"value\": 7");
  }

  @Test
  void whatIsMissingIsLookedForInWhatThereIs() {
    Excerpt excerpt = excerpt("Course", "{\"courseId\": \"x\\u0000\\\"\"}", "");
    assertThat(excerpt.text()).isEqualTo("{\n  \"courseId\": \"x\\u0000\\\"\"\n}");
    assertThat(spot(excerpt)).isEqualTo("{");
  }

  @Test
  void whatSaysSomethingAboutAPersonIsAShape() {
    Excerpt excerpt =
        excerpt(
            "Person",
            """
            {"givenName": "Canary", "surname": 5, "surName": "Canary", "dateOfBirth": "2001-02-03"}\
            """,
            "/surname");
    assertThat(excerpt.text()).doesNotContain("Canary", "2001", "5").contains("Aaaaaa");
  }

  @Test
  void anAddressOfSomebodyIsAShapeWhereverItStands() {
    Excerpt excerpt =
        excerpt(
            "Course",
            """
            {"link": "mail canary@example.org or 111222333", "level": 5, "abbreviation": "111222334"}\
            """,
            "/level");
    assertThat(excerpt.text())
        .contains("mail aaaaaa@aaaaaaa.aaa or 999999999")
        .contains("111222334")
        .doesNotContain("canary", "111222333");
  }

  @Test
  void aReportCountsTheMembersThatRecordsFill() {
    Report report =
        OnBoard.report(
            OnBoard.plan(),
            OnBoard.source(
                "courses.ndjson",
                """
                {"courseId": "a", "level": "master", "link": "", "name": [], "other": 1}
                {"courseId": null, "level": "master", "link": "x", "name": [1], "duration": {}}
                """));
    Completeness course = report.completeness().get(0);
    assertThat(course.type()).isEqualTo("Course");
    assertThat(course.records()).isEqualTo(2);
    assertThat(course.fields())
        .containsAllEntriesOf(
            Map.of("courseId", 1L, "level", 2L, "link", 1L, "name", 1L, "duration", 0L))
        .doesNotContainKey("other");
  }

  private static String spot(Excerpt excerpt) {
    return excerpt.text().substring(excerpt.start(), excerpt.end());
  }

  /** The excerpt of the finding at a place of a record, when values are not shown. */
  private static Excerpt excerpt(String type, String record, String pointer) {
    RecordType recordType = OnBoard.OOAPI.types().named(type).orElseThrow();
    RunPlan shown = OnBoard.plan();
    RunPlan.Options options = OnBoard.options(recordType, 1, 100);
    RunPlan plan =
        new RunPlan(
            shown.standard(),
            shown.profiles(),
            shown.checks(),
            shown.rules(),
            shown.statements(),
            new RunPlan.Options(
                recordType,
                1,
                100,
                false,
                false,
                Severity.ERROR,
                options.allowMissing(),
                options.codes()));
    Report report = OnBoard.report(plan, OnBoard.source("record.json", record));
    return report.findings().stream()
        .filter(finding -> finding.location().pointer().equals(pointer))
        .map(Finding::excerpt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no finding at " + pointer + ": " + report));
  }
}
