package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FindingTest {
  private static final Subject COURSE = new Subject("Course", "1", "code:A");
  private static final Subject NAMELESS = new Subject("Course", null, null);

  private static Location at(String pointer, String record) {
    return new Location("a.json", 0, 10, 2, 3, pointer).in(new Location.InRecord(record, 0));
  }

  private static String fingerprint(Location location) {
    return Samples.finding("r", location, COURSE, "name").fingerprint();
  }

  @Test
  void aFingerprintSurvivesMovingTheRecord() {
    String fingerprint = fingerprint(at("/items/3/name/0/value", "/items/3"));
    assertThat(
            Stream.of(
                    at("/items/4/name/0/value", "/items/4"),
                    at("/items/3/name/1/value", "/items/3"),
                    at("/name/0/value", ""),
                    at("/7/name/0/value", "/7"),
                    at("/responses/a/items/0/name/0/value", "/responses/a/items/0"),
                    new Location("b.ndjson", 4, 999, 1, 1, "/name/2/value")
                        .in(new Location.InRecord("", 1)))
                .map(FindingTest::fingerprint))
        .containsOnly(fingerprint);
  }

  @Test
  void aFingerprintTellsMistakesApart() {
    Location here = at("/items/3/name", "/items/3");
    Subject other = new Subject("Course", "2", "code:A");
    Subject program = new Subject("Program", "1", "code:A");
    List<Finding> mistakes =
        List.of(
            Samples.finding("r", here, COURSE, "a"),
            Samples.finding("q", here, COURSE, "a"),
            Samples.finding("r", here, COURSE, "b"),
            Samples.finding("r", here, other, "a"),
            Samples.finding("r", here, program, "a"),
            Samples.finding("r", here, NAMELESS, "a"),
            Samples.finding("r", at("/items/3/code", "/items/3"), COURSE, "a"),
            Samples.finding("r", at("/name/0/value", ""), COURSE, "a"),
            Samples.finding("r", at("/description/0/value", ""), COURSE, "a"));
    assertThat(mistakes).extracting(Finding::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void aFingerprintDoesNotDependOnWordsOrValues() {
    Finding finding = Samples.finding("r", at("/a", ""), COURSE, "a");
    assertThat(finding.actual("\"x\"").fingerprint()).isEqualTo(finding.fingerprint());
    assertThat(finding.clause(new Requirement("x", "y")).fingerprint())
        .isEqualTo(finding.fingerprint());
  }

  @Test
  void whereTheRecordIsUnknownItIsTakenToBeInTheFirstArray() {
    Location unknown = new Location("a.json", 0, 1, 1, 1, "/items/3/courseId");
    assertThat(fingerprint(unknown)).isEqualTo(fingerprint(at("/courseId", "")));
  }

  @Test
  void findingsAreOrderedByPlaceThenRule() {
    Finding first = Samples.finding("b", new Location("z", 0, 5, 1, 6, ""), COURSE, "a");
    Finding second = Samples.finding("c", new Location("z", 0, 5, 1, 6, ""), COURSE, "a");
    Finding third = Samples.finding("c", new Location("z", 0, 5, 1, 6, ""), COURSE, "b");
    Finding fourth = Samples.finding("c", new Location("z", 0, 5, 1, 6, "/a"), COURSE, "a");
    Finding fifth = Samples.finding("a", new Location("z", 0, 40, 1, 41, ""), COURSE, "a");
    Finding sixth = Samples.finding("a", new Location("a", 1, 0, 1, 1, ""), COURSE, "a");
    assertThat(Stream.of(sixth, fifth, fourth, third, second, first).sorted())
        .containsExactly(first, second, third, fourth, fifth, sixth);
  }

  @Test
  void saysWhatIsWrongInBothLanguages() {
    Finding finding = Samples.finding("r", at("/a", ""), COURSE, "name");
    assertThat(finding.message(Language.EN)).isEqualTo("name is wrong");
    assertThat(finding.fix(Language.NL)).isEqualTo("name is fout");
  }

  @Test
  void aMorePreciseClauseReplacesThatOfTheRule() {
    Finding finding = Samples.finding("r", at("/a", ""), COURSE, "name");
    assertThat(finding.requirement().clause()).isEqualTo("clause");
    assertThat(finding.clause(new Requirement("precise", "")).requirement().clause())
        .isEqualTo("precise");
  }

  @Test
  void aRuleOfOurOwnIsNeverAnError() {
    Rule rule = Samples.rule("r", Severity.WARNING);
    assertThatThrownBy(
            () ->
                new Rule(
                        "ours",
                        Severity.WARNING,
                        List.of(),
                        List.of(),
                        Basis.OURS,
                        Needs.RECORDS,
                        rule.requirement(),
                        rule.words(),
                        "")
                    .graded(Severity.ERROR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ours: a rule of our own is never an error");
  }

  @Test
  void argumentsAreCopied() {
    Finding finding = Samples.finding("r", at("/a", ""), COURSE, "name");
    assertThat(finding.arguments()).isEqualTo(Map.of("property", "name")).isUnmodifiable();
  }
}
