package nl.ijkpunt.standards.record;

import static nl.ijkpunt.standards.record.Heard.COURSE;
import static nl.ijkpunt.standards.record.Heard.PROGRAM;
import static nl.ijkpunt.standards.record.Heard.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value on each line is read as that, whatever is wrong with its neighbours. */
final class JsonLinesTest {
  @ParameterizedTest
  @ValueSource(strings = {"x.ndjson", "x.JSONL", "x.ndjson.gz", "x.json", "stdin"})
  void readsAValueALine(String name) {
    assertThat(read(name, COURSE + "\n" + PROGRAM + "\n"))
        .containsExactly("Course @1:1", "Program @2:1");
  }

  @Test
  void linesMayEndInAnyWayAndMayBeBlank() {
    assertThat(read("x.ndjson", COURSE + "\r\n\r\n \t\n" + PROGRAM + "\r\n  " + COURSE))
        .containsExactly("Course @1:1", "Program @4:1", "Course @5:3");
  }

  @Test
  void aMarkAtTheBeginningIsNoText() {
    assertThat(read("x.ndjson", "\uFEFF" + COURSE + "\n" + COURSE))
        .containsExactly("Course @1:1", "Course @2:1");
    assertThat(read("\uFEFF" + COURSE)).containsExactly("Course @1:1");
    assertThat(Heard.of("x.json", "\uFEFF[\n" + COURSE + "]").all())
        .extracting(line -> line.location().offset())
        .containsExactly(5L);
  }

  @Test
  void aLineThatIsWrongLeavesTheOthersAlone() {
    assertThat(
            read(
                "x.ndjson",
                String.join(
                    "\n",
                    COURSE,
                    "{\"courseId\":NaN}",
                    "{\"courseId\":\"1",
                    COURSE + " x",
                    COURSE)))
        .containsExactly(
            "Course @1:1",
            "json-syntax {found=NaN} @2:13",
            "json-complete @3:15",
            "Course @4:1",
            "json-nothing-after-value @4:18",
            "Course @5:1");
  }

  @Test
  void aLineThatIsTooDeepLeavesTheOthersAlone() {
    String deep = "{\"courseId\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    List<String> found =
        List.of("Course @1:1", "json-nesting-limited {limit=500} @2:512", "Course @3:1");
    assertThat(read("x.ndjson", String.join("\n", COURSE, deep, COURSE))).isEqualTo(found);
    assertThat(read("x.json", String.join("\n", COURSE, deep, COURSE))).isEqualTo(found);
  }

  @Test
  void depthCountsFromTheDocumentDown() {
    String deep = "[".repeat(499) + "]".repeat(499);
    assertThat(read("[" + deep + "]")).containsExactly("record-type-recognised @1:2 /0");
    assertThat(read("[[" + deep + "]]"))
        .containsExactly("json-nesting-limited {limit=500} @1:501 /0");
    assertThat(read("[[" + deep)).containsExactly("json-nesting-limited {limit=500} @1:501 /0");
    assertThat(read("{\"items\":[" + deep + "]}"))
        .containsExactly("json-nesting-limited {limit=500} @1:509 /items/0");
  }

  @Test
  void aLineMayHoldAPageOrAnArray() {
    assertThat(read("x.ndjson", "{\"items\":[{}],\"pageSize\":1}\n[" + COURSE + "]\n"))
        .containsExactly("Page @1:1", "record-type-recognised @1:11 /items/0", "Course @2:2 /0");
  }

  @Test
  void brokenFirstLinesDoNotHideThatEachLineIsAValue() {
    assertThat(read("{\"courseId\":\n" + COURSE + "\n" + COURSE))
        .containsExactly("json-complete @1:13", "Course @2:1", "Course @3:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\"courseId\":\n\"1\"\n}",
        "{\"courseId\":\n{}\n}",
        "{\"courseId\":\n{\"a\":\n{}\n}}",
        "{\"courseId\":\n{\"a\":\n{\"b\":\n{}}}}",
      })
  void bracesAtLineStartsDoNotMakeLines(String text) {
    assertThat(read(text)).containsExactly("Course @1:1");
  }

  @Test
  void aFirstLineThatIsWrongInsideDoesNotHideTheOthers() {
    assertThat(read("{\"courseId\":NaN}\n" + COURSE + "\n" + COURSE))
        .containsExactly("json-syntax {found=NaN} @1:13", "Course @2:1", "Course @3:1");
  }

  @Test
  void anArrayWithARecordOnEachLineIsADocument() {
    assertThat(read("[\n" + COURSE + ",\n" + COURSE + "\n]"))
        .containsExactly("Course @2:1 /0", "Course @3:1 /1");
    assertThat(read("[\n" + COURSE + "\n,\n" + COURSE + "\n]"))
        .containsExactly("Course @2:1 /0", "Course @4:1 /1");
  }
}
