package nl.ijkpunt.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile is what its file says on top of what it extends, the later one first. */
final class ProfileTest {
  @TempDir private Path folder = Path.of("");

  private Profile profile(String... namesAndTexts) throws IOException {
    Files.writeString(folder.resolve("standard.yaml"), "id: x\nversion: '1'\n");
    Files.createDirectories(folder.resolve("schema"));
    Files.writeString(folder.resolve("schema/A.json"), "{}");
    Files.createDirectories(folder.resolve("profiles"));
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      Files.writeString(
          folder.resolve("profiles/" + namesAndTexts[i] + ".yaml"), namesAndTexts[i + 1]);
    }
    String last = namesAndTexts[namesAndTexts.length - 2];
    return Standards.read(folder).profile(last).orElseThrow();
  }

  private static Rule rule(String id) {
    Text text = new Text("a", "a");
    return new Rule(
        id,
        Severity.ERROR,
        List.of(),
        List.of(),
        Basis.SPEC,
        Needs.RECORDS,
        new Requirement("a", "a"),
        new Rule.Words(text, text, text, text),
        "");
  }

  private static Severity grade(Profile profile, String rule) {
    return profile.grade(rule(rule)).severity();
  }

  @Test
  void whatIsNotIncludedIsNotPicked() throws IOException {
    Profile profile = profile("p", "rules: {include: ['a-*', b-two]}");
    assertThat(List.of("a-one", "a-two", "b-one", "b-two", "ba-one"))
        .filteredOn(profile::picks)
        .containsExactly("a-one", "a-two", "b-two");
  }

  @Test
  void inAFileWhatIsExcludedIsLeftOutOfWhatIsIncludedWhereverItStands() throws IOException {
    Profile profile = profile("p", "rules: {exclude: [a-one], include: ['a-*']}");
    assertThat(List.of("a-one", "a-two")).filteredOn(profile::picks).containsExactly("a-two");
  }

  @Test
  void aProfileMayTakeInAgainWhatItsParentLeftOut() throws IOException {
    Profile profile =
        profile(
            "parent", "rules: {include: ['*'], exclude: ['a-*']}",
            "p", "extends: [parent]\nrules: {include: [a-one]}");
    assertThat(List.of("a-one", "a-two", "b-one"))
        .filteredOn(profile::picks)
        .containsExactly("a-one", "b-one");
  }

  @Test
  void ofSeveralParentsTheLaterCounts() throws IOException {
    Profile profile =
        profile(
            "left",
            "rules: {include: ['*']}\ngrades: {a-one: info, b-one: info}",
            "right",
            "rules: {exclude: [a-one]}\ngrades: {b-one: warning}",
            "p",
            "extends: [left, right]");
    assertThat(profile.picks("a-one")).isFalse();
    assertThat(profile.picks("b-one")).isTrue();
    assertThat(grade(profile, "b-one")).isEqualTo(Severity.WARNING);
    assertThat(grade(profile, "a-one")).isEqualTo(Severity.INFO);
  }

  @Test
  void theLastGradeThatMatchesCounts() throws IOException {
    Profile profile =
        profile(
            "parent", "grades: {a-one: info, 'a-*': warning}",
            "p", "extends: [parent]\ngrades: {a-one: info}");
    assertThat(grade(profile("parent", "grades: {a-one: info, 'a-*': warning}"), "a-one"))
        .isEqualTo(Severity.WARNING);
    assertThat(grade(profile, "a-one")).isEqualTo(Severity.INFO);
    assertThat(grade(profile, "a-two")).isEqualTo(Severity.WARNING);
    assertThat(grade(profile, "b-one")).isEqualTo(Severity.ERROR);
  }

  @Test
  void aPatternIsNoRegularExpression() {
    assertThat(Profile.matches("a.c", "abc")).isFalse();
    assertThat(Profile.matches("a-*-c", "a-b-b-c")).isTrue();
    assertThat(Profile.matches("a-*", "a-")).isTrue();
    assertThat(Profile.matches("*", "")).isTrue();
    assertThat(Profile.matches("[ab]-*", "a-b")).isFalse();
  }

  @Test
  void schemasOfAllWhoExtendAreLaidOverEachOtherAndEachOnlyOnce() throws IOException {
    Profile profile =
        profile(
            "base", "schemas: {A: {minProperties: 1}}",
            "left", "extends: [base]\nschemas: {A: {minProperties: 2}}",
            "right", "extends: [base]",
            "p", "extends: [left, right]\nschemas: {A: {minProperties: 3}, B: {}}");
    assertThat(profile.overlays().keySet()).containsExactly("A", "B");
    assertThat(profile.overlays().get("A"))
        .extracting(overlay -> overlay.text("minProperties").orElseThrow())
        .containsExactly("1", "2", "3");
  }

  @Test
  void ofReplacementsTheLastStands() throws IOException {
    Profile profile =
        profile(
            "parent", "replaces: {A: {minProperties: 1}, B: {minProperties: 1}}",
            "p", "extends: [parent]\nreplaces: {A: {minProperties: 2}}");
    Map<String, JsonValue> replacements = profile.replacements();
    assertThat(replacements.values())
        .extracting(schema -> schema.text("minProperties").orElseThrow())
        .containsExactly("2", "1");
  }

  @Test
  void whatAProfileIsCalledIsNotInherited() throws IOException {
    Profile profile =
        profile("parent", "title: Parent\nversion: '1'\nstatus: final", "p", "extends: [parent]");
    assertThat(profile.name()).isEqualTo("p");
    assertThat(profile.title()).isEqualTo(Text.NONE);
    assertThat(profile.about().version()).isEmpty();
  }

  @Test
  void profilesThatExtendEachOtherAreRefused() {
    assertThatThrownBy(() -> profile("a", "extends: [b]", "b", "extends: [a]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("profile a extends itself");
    assertThatThrownBy(() -> profile("a", "extends: []", "b", "extends: [b]"))
        .hasMessage("profile b extends itself");
  }

  @Test
  void aParentThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> profile("a", "", "b", "extends: [c]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("a profile extends 'c', which is none of \\[a, b\\]");
  }

  @Test
  void aFileOfOnesOwnIsReadStrictlyAndMayExtendWhatIsOnBoard() {
    Standard ooapi = Standards.find("ooapi@5.0").orElseThrow();
    Profile own =
        ooapi.readProfile(
            "own", "name: agreed\nextends: [schema-only]\nrules: {exclude: ['json-*']}");
    assertThat(own.name()).isEqualTo("agreed");
    assertThat(own.picks("schema-not-null")).isTrue();
    assertThat(own.picks("json-syntax")).isFalse();
    assertThat(own.picks("ooapi-id-is-unique")).isFalse();
    assertThatThrownBy(() -> ooapi.readProfile("own", "grade: {a-one: info}"))
        .hasMessage("a profile has no 'grade'; did you mean grades?");
    assertThatThrownBy(() -> ooapi.readProfile("own", "rules: {includes: ['*']}"))
        .hasMessage("rules of a profile have no 'includes'; did you mean include?");
    assertThatThrownBy(() -> ooapi.readProfile("own", "grades: {a-one: fatal}"))
        .hasMessage("grades: a-one is 'fatal', which is none of error, warning and info");
    assertThatThrownBy(() -> ooapi.readProfile("own", "extends: [own]"))
        .hasMessageStartingWith("a profile extends 'own', which is none of [base, ");
  }
}
