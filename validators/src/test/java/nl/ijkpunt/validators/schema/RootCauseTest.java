package nl.ijkpunt.validators.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.RunPlan;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One mistake is one finding, however many branches of the schema it breaks. */
final class RootCauseTest {
  private static final String ID = "\"6a1f8c52-3d0b-4e7a-9b64-0c2f5d81e3a7\"";
  private static final String CODE = "{\"codeType\": \"identifier\", \"code\": \"1\"}";
  private static final String NAME = "[{\"language\": \"nl-NL\", \"value\": \"a\"}]";

  private static final String MORE =
      "\"abbreviation\": \"A\", \"description\": " + NAME + ", \"teachingLanguage\": \"nld\"";

  private static final String PROGRAM =
      "\"programId\": %s, \"primaryCode\": %s, \"programType\": \"minor\", \"name\": %s, %s"
          .formatted(ID, CODE, NAME, MORE);

  private static final String COURSE =
      "\"courseId\": %s, \"primaryCode\": %s, \"name\": %s, \"abbreviation\": \"A\","
              .formatted(ID, CODE, NAME)
          + " \"teachingLanguage\": \"nld\", \"description\": "
          + NAME
          + ", \"level\": \"bachelor\"";

  private static final String OFFERING =
      "\"offeringId\": %s, \"primaryCode\": %s, \"name\": %s, \"abbreviation\": \"A\","
              .formatted(ID, CODE, NAME)
          + " \"description\": "
          + NAME
          + ", \"teachingLanguage\": \"nld\", \"resultExpected\": true,"
          + " \"startDate\": \"2026-09-01\", \"endDate\": \"2027-01-31\"";

  private static final String ASSOCIATION =
      "\"associationId\": %s, \"role\": \"student\", \"state\": \"associated\"".formatted(ID);

  @TestFactory
  Stream<DynamicTest> oneMistakeInACourseIsOneFinding() {
    Map<String, String> cases = new TreeMap<>();
    cases.put("", "");
    cases.put("\"organization\": 5", "/organization schema-type-as-specified string or object 5");
    cases.put(
        "\"organization\": [" + ID + "]",
        "/organization schema-type-as-specified string or object array");
    cases.put("\"organization\": null", "/organization schema-not-null string or object");
    cases.put(
        "\"organization\": true", "/organization schema-type-as-specified string or object true");
    cases.put("\"organization\": \"HU\"", "/organization schema-format-valid uuid \"HU\"");
    cases.put("\"organization\": \"\"", "/organization schema-format-valid uuid \"\"");
    cases.put("\"programs\": " + ID, "/programs schema-type-as-specified array " + ID);
    cases.put("\"programs\": [7]", "/programs/0 schema-type-as-specified string or object 7");
    cases.put("\"programs\": [\"x\"]", "/programs/0 schema-format-valid uuid \"x\"");
    cases.put("\"programs\": [" + ID + ", null]", "/programs/1 schema-not-null string or object");
    cases.put(
        "\"programs\": [{" + PROGRAM.replace("\"minor\"", "\"Minor\"") + "}]",
        "/programs/0/programType schema-value-listed program, minor, honours, specialization, track"
            + " \"Minor\"");
    cases.put(
        "\"programs\": [{"
            + PROGRAM
            + ", \"studyLoad\": {\"studyLoadUnit\": \"ects\", \"value\":"
            + " \"5\"}}]",
        "/programs/0/studyLoad/value schema-type-as-specified number \"5\"");
    cases.put(
        "\"programs\": [{" + PROGRAM.replace("\"programType\": \"minor\", ", "") + "}]",
        "/programs/0 schema-property-present programType");
    cases.put(
        "\"programs\": [{" + PROGRAM.replace(ID, "\"x\"") + "}]",
        "/programs/0/programId schema-format-valid uuid \"x\"");
    cases.put(
        "\"programs\": [{" + PROGRAM + ", \"parent\": 3}]",
        "/programs/0/parent schema-type-as-specified string or object 3");
    cases.put(
        "\"programs\": [{"
            + PROGRAM
            + ", \"parent\": {"
            + PROGRAM
            + ", \"firstStartDate\": \"x\"}}]",
        "/programs/0/parent/firstStartDate schema-format-valid date \"x\"");
    cases.put(
        "\"programs\": [{" + PROGRAM + ", \"children\": [" + ID + ", \"x\"]}]",
        "/programs/0/children/1 schema-format-valid uuid \"x\"");
    cases.put(
        "\"programs\": [{" + PROGRAM + ", \"x-name\": []}]",
        "/programs/0/x-name schema-property-known");
    cases.put("\"consumers\": [5]", "/consumers/0 schema-type-as-specified object 5");
    cases.put("\"consumers\": [{}]", "/consumers/0 schema-property-present consumerKey");
    cases.put(
        "\"consumers\": [{\"consumerKey\": \"rio\", \"educationOffererCode\": \"1\"}]",
        "/consumers/0/educationOffererCode schema-pattern-matched ^\\d{3}A\\d{3}$ \"1\"");
    cases.put(
        "\"consumers\": [{\"consumerKey\": \"ri\\u006f\", \"educationOffererCode\": \"1\"}]",
        "/consumers/0/educationOffererCode schema-pattern-matched ^\\d{3}A\\d{3}$ \"1\"");
    return tests("Course", COURSE, cases);
  }

  @TestFactory
  Stream<DynamicTest> oneMistakeInAnAssociationIsOneFinding() {
    String association = ASSOCIATION + ", \"person\": " + ID;
    Map<String, String> cases = new TreeMap<>();
    cases.put("\"associationType\": \"courseOfferingAssociation\", \"offering\": " + ID, "");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": 5",
        "/offering schema-type-as-specified string or object 5");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": {"
            + OFFERING
            + ", \"offeringType\": \"lesson\"}",
        "/offering/offeringType schema-value-listed program, course, component \"lesson\"");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": {" + OFFERING + "}",
        "/offering schema-property-present offeringType");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": {"
            + OFFERING
            + ", \"offeringType\": 5}",
        "/offering/offeringType schema-type-as-specified string 5");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": {"
            + OFFERING
            + ", \"offeringType\": \"course\", \"course\": {"
            + COURSE.replace("\"nld\"", "\"nl1\"")
            + "}}",
        "/offering/course/teachingLanguage schema-pattern-matched ^[a-z]{3}$ \"nl1\"");
    cases.put(
        "\"associationType\": \"courseOfferingAssociation\", \"offering\": {"
            + OFFERING
            + ", \"offeringType\": \"course\", \"course\": [{"
            + COURSE
            + "}]}",
        "/offering/course schema-type-as-specified string or object array");
    cases.put(
        "\"associationType\": \"courseofferingassociation\", \"offering\": " + ID,
        "/associationType schema-value-listed programOfferingAssociation,"
            + " courseOfferingAssociation, componentOfferingAssociation"
            + " \"courseofferingassociation\"");
    return tests("CourseOfferingAssociation", association, cases);
  }

  private static Stream<DynamicTest> tests(
      String type, String record, Map<String, String> findings) {
    return findings.entrySet().stream()
        .map(
            c ->
                dynamicTest(
                    c.getKey().isEmpty() ? "nothing wrong" : c.getKey(),
                    () -> {
                      String more = c.getKey().isEmpty() ? "" : ", " + c.getKey();
                      List<String> wanted =
                          c.getValue().isEmpty() ? List.of() : List.of(c.getValue());
                      assertThat(findings(type, "{" + record + more + "}")).isEqualTo(wanted);
                    }));
  }

  private static List<String> findings(String type, String json) {
    Map<String, Rule> rules = new TreeMap<>();
    RunPlan.Grading.of(OnBoard.CATALOGUE, OnBoard.OOAPI, OnBoard.BASE)
        .rules()
        .forEach(
            (id, rule) -> {
              if (id.startsWith("schema-")) {
                rules.put(id, rule);
              }
            });
    RecordType forced = OnBoard.OOAPI.type(type).orElseThrow();
    Report report =
        OnBoard.report(
            OnBoard.plan(rules, List.of(), forced), OnBoard.source("example.json", json));
    assertThat(report.notifications()).isEmpty();
    return report.findings().stream().map(RootCauseTest::brief).toList();
  }

  private static String brief(Finding finding) {
    String asked =
        finding.rule().id().equals("schema-property-known") ? "" : String.join(" ", asked(finding));
    return (OnBoard.brief(finding)
            + " "
            + asked
            + (finding.actual() == null ? "" : " " + finding.actual()))
        .strip();
  }

  private static List<String> asked(Finding finding) {
    Map<String, String> arguments = new TreeMap<>(finding.arguments());
    arguments.remove("suggestion");
    return List.copyOf(arguments.values());
  }
}
