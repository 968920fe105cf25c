package nl.ijkpunt.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;

/** Profiles that lay different schemas over the standard's, in one run. */
final class SchemaGroupsTest {
  private static final String ID = "\"courseId\": \"6a1f8c52-3d0b-4e7a-9b64-0c2f5d81e3a7\"";
  private static final String REST =
      "\"primaryCode\": {\"codeType\": \"identifier\", \"code\": \"1\"}, \"name\": [{\"language\":"
          + " \"nl-NL\", \"value\": \"a\"}], \"description\": [{\"language\": \"nl-NL\","
          + " \"value\": \"a\"}], \"teachingLanguage\": \"nld\", \"level\": \"bachelor\"";

  private static final Profile PLAIN = Profile.of("plain", Map.of());
  private static final Profile SHORT = asking("short", "{\"maxLength\": 3}");
  private static final Profile SHORTER = asking("shorter", "{\"maxLength\": 2}");
  private static final Profile AS_SHORT = asking("as-short", "{\"maxLength\": 3}");

  private static Profile asking(String name, String abbreviation) {
    JsonValue overlay =
        JsonValue.parse("{\"properties\": {\"abbreviation\": %s}}".formatted(abbreviation));
    return Profile.of(name, Map.of("CourseProperties", overlay));
  }

  @Test
  void whatAllFindIsOneFindingAndNobodysInParticular() {
    Report report = report(course("5"), PLAIN, SHORT, SHORTER);
    assertThat(written(report)).containsExactly("/abbreviation schema-type-as-specified []");
    assertThat(failing(report)).containsExactly("plain", "short", "shorter");
  }

  @Test
  void whatOnlyOneAsksIsFoundUnderThatOne() {
    Report report = report(course("\"abc\""), PLAIN, SHORT, SHORTER);
    assertThat(written(report)).containsExactly("/abbreviation schema-text-not-too-long [shorter]");
    assertThat(failing(report)).containsExactly("shorter");
  }

  @Test
  void whatTwoAskInOtherWordsAreTwoFindings() {
    Report report = report(course("\"abcd\""), PLAIN, SHORT, SHORTER);
    assertThat(written(report))
        .containsExactlyInAnyOrder(
            "/abbreviation schema-text-not-too-long [short]",
            "/abbreviation schema-text-not-too-long [shorter]");
    assertThat(failing(report)).containsExactly("short", "shorter");
  }

  @Test
  void profilesThatAskTheSameShareTheirFinding() {
    Report report = report(course("\"abcd\""), PLAIN, SHORT, AS_SHORT);
    assertThat(written(report))
        .containsExactly("/abbreviation schema-text-not-too-long [short, as-short]");
    assertThat(failing(report)).containsExactly("short", "as-short");
  }

  @Test
  void ofOneGroupNoFindingNamesProfiles() {
    Report report = report(course("\"abcd\""), SHORT, AS_SHORT);
    assertThat(written(report)).containsExactly("/abbreviation schema-text-not-too-long []");
  }

  private static List<String> written(Report report) {
    return report.findings().stream().map(SchemaGroupsTest::written).toList();
  }

  private static String written(Finding finding) {
    return OnBoard.brief(finding) + " " + finding.profiles();
  }

  private static Stream<String> failing(Report report) {
    return report.profiles().stream()
        .filter(profile -> profile.records() > 0)
        .map(profile -> profile.name());
  }

  private static String course(String abbreviation) {
    return "{%s, %s, \"abbreviation\": %s}".formatted(ID, REST, abbreviation);
  }

  private static Report report(String data, Profile... profiles) {
    RunPlan plan =
        RunPlan.of(
            OnBoard.OOAPI,
            List.of(profiles).stream()
                .map(profile -> RunPlan.Grading.of(OnBoard.CATALOGUE, OnBoard.OOAPI, profile))
                .map(SchemaGroupsTest::schemaRules)
                .toList(),
            OnBoard.CATALOGUE,
            List.of(),
            OnBoard.options(null, 1, 100));
    return OnBoard.report(plan, OnBoard.source("course.json", data));
  }

  private static RunPlan.Grading schemaRules(RunPlan.Grading grading) {
    return new RunPlan.Grading(
        grading.profile(), grading.rules().subMap("schema-", "schema.")); // '.' follows '-'
  }
}
