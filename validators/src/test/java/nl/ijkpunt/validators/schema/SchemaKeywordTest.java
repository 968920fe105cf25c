package nl.ijkpunt.validators.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Both tiers against {@code schema-keywords.json}, which has the form of the JSON Schema test suite
 * and says besides:
 *
 * <ul>
 *   <li>{@code fast} of a group: whether the fast tier understands the schema. If so, it must
 *       accept all that is valid; if not, it may accept nothing.
 *   <li>{@code fast: false} of a test: valid all the same, but left to the full validator.
 *   <li>{@code schemas}: further schemas, by name.
 * </ul>
 */
final class SchemaKeywordTest {

  @TestFactory
  Stream<DynamicNode> aKeywordMeansWhatItsSpecificationSays() throws IOException {
    return JsonValue.parse(resource()).items().stream()
        .map(group -> dynamicContainer(text(group, "description"), tests(group)));
  }

  private static Stream<DynamicNode> tests(JsonValue group) {
    Map<String, JsonValue> all = new TreeMap<>();
    group.member("schemas").ifPresent(s -> s.members().forEach(m -> all.put(m.name(), m.value())));
    all.put("Root", group.member("schema").orElseThrow());
    Schemas schemas = Schemas.of(all);
    boolean understood = group.member("fast").orElseThrow().isTrue();
    return group.items("tests").stream()
        .map(
            test ->
                dynamicTest(text(test, "description"), () -> decide(schemas, test, understood)));
  }

  private static void decide(Schemas schemas, JsonValue test, boolean understood) {
    String data = written(test.member("data").orElseThrow());
    boolean valid = test.member("valid").orElseThrow().isTrue();
    boolean left = test.member("fast").map(fast -> !fast.isTrue()).orElse(false);
    assertThat(schemas.fullAccepts("Root", data)).as("full tier").isEqualTo(valid);
    assertThat(schemas.fastAccepts("Root", data))
        .as("fast tier")
        .isEqualTo(valid && understood && !left);
  }

  /** The value letter for letter: escapes and forms of numbers are what is tested. */
  private static String written(JsonValue value) {
    int quote = value.isText() ? 1 : 0;
    Tape tape = value.tape();
    int start = tape.start(value.at()) - quote;
    int length = tape.end(value.at()) + quote - start;
    return new String(tape.bytes(), start, length, UTF_8);
  }

  private static String text(JsonValue of, String name) {
    return of.text(name).orElseThrow();
  }

  private static byte[] resource() throws IOException {
    try (InputStream in = SchemaKeywordTest.class.getResourceAsStream("/schema-keywords.json")) {
      assertThat(in).isNotNull();
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
