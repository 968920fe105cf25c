package nl.ijkpunt.standards.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.pack.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is laid over the one tree makes the other of it, and says no more than it must. */
final class TreeDifferenceTest {

  private static Map<?, ?> tree(String yaml) {
    return (Map<?, ?>) Objects.requireNonNull(YamlFile.read("test", yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: 1} | {a: 1} | {}",
        "{a: 1} | {a: 2} | {a: 2}",
        "{a: 1} | {a: 1, b: 2} | {b: 2}",
        "{a: {b: 1, c: 2}} | {a: {b: 1, c: 3}} | {a: {c: 3}}",
        "{a: {b: 1}} | {a: text} | {a: text}",
        "{a: [1, 2]} | {a: [1]} | {a: [1]}",
        "{parameters: [{name: q, in: query}]}"
            + " | {parameters: [{name: q, in: query, required: true}]}"
            + " | {parameters: [{name: q, in: query, required: true}]}",
        "{parameters: [{name: q, in: query}]}"
            + " | {parameters: [{name: q, in: query}, {name: id, in: path}]}"
            + " | {parameters: [{name: id, in: path}]}",
        "{parameters: [{name: q, in: query}, {name: q, in: header}]}"
            + " | {parameters: [{name: q, in: query}]}"
            + " | {parameters: [{name: q, in: header, _delete: true}]}",
      })
  void theOverlaySaysWhatDiffersAndMakesTheOtherTree(String before, String after, String overlay) {
    Map<String, ?> found = TreeDifference.of(tree(before), tree(after));
    assertThat(found).isEqualTo(tree(overlay));
    assertThat(TreeMerge.merge(tree(before), found)).isEqualTo(tree(after));
  }

  @Test
  void whatIsGoneIsTakenAway() {
    Map<String, ?> found = TreeDifference.of(tree("{a: 1, b: {c: 2, d: 3}}"), tree("{b: {c: 2}}"));
    assertThat(found).containsOnlyKeys("a", "b");
    assertThat(found.get("a")).isNull();
    assertThat(TreeMerge.merge(tree("{a: 1, b: {c: 2, d: 3}}"), found))
        .isEqualTo(tree("{b: {c: 2}}"));
  }
}
