package nl.ijkpunt.validators.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.validators.OnBoard;
import org.junit.jupiter.api.Test;

/** Parents and children are compared once all have been seen. */
final class HierarchyFoldTest {
  private static final String AGREE = "ooapi-parent-and-child-agree";
  private static final String TOP = "ooapi-hierarchy-has-a-top";

  @Test
  void aParentThatNamesNoChildrenAtAllDoesNotContradictItsChild() {
    assertThat(found(organization(1, ""), organization(2, parent(1)))).isEmpty();
  }

  @Test
  void aParentThatLeavesAChildOutContradictsIt() {
    assertThat(found(organization(1, children(3)), organization(2, parent(1)), organization(3, "")))
        .containsExactly("2 /parent " + AGREE);
    assertThat(found(organization(2, parent(1)), organization(1, children())))
        .containsExactly("1 /parent " + AGREE);
  }

  @Test
  void aChildContradictsItsParentOnlyByNamingAnother() {
    assertThat(found(organization(1, children(2)), organization(2, ""))).isEmpty();
    assertThat(found(organization(1, children(3, 2)), organization(2, parent(3))))
        .containsExactly("1 /children/1 " + AGREE);
  }

  @Test
  void whoIsAboveHimselfIsToldOnceAndNotThatTheTwoDisagree() {
    assertThat(found(organization(1, parent(1)))).containsExactly("1 /parent " + TOP);
    assertThat(found(organization(1, parent(1) + children(2)), organization(2, parent(1))))
        .containsExactly("1 /parent " + TOP);
  }

  @Test
  void everyoneInALoopIsToldAndWhoLeadsToItIsNot() {
    assertThat(
            found(
                organization(1, parent(2)),
                organization(2, parent(3)),
                organization(3, parent(1)),
                organization(4, parent(1))))
        .containsExactly("1 /parent " + TOP, "2 /parent " + TOP, "3 /parent " + TOP);
  }

  @Test
  void aParentMayBeAnObject() {
    String inside = ", \"parent\": {\"organizationId\": \"%s\"}".formatted(id(1));
    assertThat(found(organization(1, children()), organization(2, inside)))
        .containsExactly("2 /parent " + AGREE);
  }

  @Test
  void aLongLineOfParentsIsFollowedToItsEnd() {
    int many = 2000;
    String[] line = new String[many];
    for (int i = 0; i < many; i++) {
      line[i] = organization(i + 1, i == 0 ? "" : parent(i));
    }
    assertThat(found(line)).isEmpty();
  }

  private static List<String> found(String... lines) {
    return OnBoard.report(
            OnBoard.plan(
                Map.of(AGREE, OnBoard.CATALOGUE.rule(AGREE), TOP, OnBoard.CATALOGUE.rule(TOP)),
                OnBoard.checks(),
                null),
            OnBoard.source("organizations.ndjson", String.join("\n", lines)))
        .findings()
        .stream()
        .map(HierarchyFoldTest::written)
        .toList();
  }

  private static String written(Finding finding) {
    return finding.location().line() + " " + OnBoard.brief(finding);
  }

  private static String organization(int number, String more) {
    return "{\"organizationId\": \"%s\"%s}".formatted(id(number), more);
  }

  private static String parent(int number) {
    return ", \"parent\": \"%s\"".formatted(id(number));
  }

  private static String children(int... numbers) {
    StringBuilder children = new StringBuilder(", \"children\": [");
    for (int i = 0; i < numbers.length; i++) {
      children.append(i == 0 ? "" : ", ").append('"').append(id(numbers[i])).append('"');
    }
    return children.append(']').toString();
  }

  private static String id(int number) {
    return "a0000000-1111-4222-8333-%012d".formatted(number);
  }
}
