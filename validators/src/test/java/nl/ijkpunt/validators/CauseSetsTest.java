package nl.ijkpunt.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

final class CauseSetsTest {

  @Property
  void theSameCausesAreTheSameSetInWhateverOrder(
      @ForAll @Size(max = 6) int[] one, @ForAll @Size(max = 6) int[] other) {
    CauseSets sets = new CauseSets();
    assertThat(sets.of(one) == sets.of(other)).isEqualTo(members(one).equals(members(other)));
    assertThat(members(sets.members(sets.of(one)))).isEqualTo(members(one));
  }

  @Property
  void aSetGrowsByOneCauseAtATime(@ForAll @Size(max = 6) @IntRange(min = 0, max = 9) int[] causes) {
    CauseSets sets = new CauseSets();
    int set = 0;
    for (int cause : causes) {
      set = sets.with(set, cause);
    }
    assertThat(set).isEqualTo(sets.of(causes));
  }

  @Example
  void noCausesAreTheSetWithNumberNought() {
    CauseSets sets = new CauseSets();
    assertThat(sets.of(new int[0])).isZero();
    assertThat(sets.size()).isEqualTo(1);
    assertThat(sets.members(0)).isEmpty();
  }

  /** Whoever has two causes that fail him is blocked by both: more make no difference. */
  @Example
  void ofTooManySetsTheNextKeepTwoOfTheirCauses() {
    CauseSets sets = new CauseSets();
    for (int i = 0; sets.size() < 200_000; i++) {
      sets.of(new int[] {i, i + 1});
    }
    assertThat(sets.members(sets.of(new int[] {1, 3, 5, 7}))).containsExactly(1, 3);
    assertThat(sets.members(sets.of(new int[] {7, 9}))).containsExactly(7, 9);
  }

  private static Set<Integer> members(int[] causes) {
    return Arrays.stream(causes).boxed().collect(Collectors.toCollection(TreeSet::new));
  }
}
