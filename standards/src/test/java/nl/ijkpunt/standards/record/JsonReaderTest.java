package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.standards.record.Heard.COURSE;
import static nl.ijkpunt.standards.record.Heard.PROGRAM;
import static nl.ijkpunt.standards.record.Heard.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document holds is told apart by its shape, its ids and its name. */
final class JsonReaderTest {
  @Test
  void readsOneEntity() {
    assertThat(read(" " + COURSE + "\n")).containsExactly("Course @1:2");
  }

  @Test
  void anEntityStaysWholeWhereItsIdStandsBehindItsArrays() {
    assertThat(read("{\"newsFeeds\":[{\"newsFeedId\":\"1\"}],\"newsItemId\":\"2\"}"))
        .containsExactly("NewsItem @1:1");
  }

  @Test
  void anEntityWithoutIdIsNotTakenForCollectionsBecauseItRefersToOthers() {
    assertThat(read("courses/42.json", "{\"name\":\"x\",\"programs\":[\"1\"]}"))
        .containsExactly("Course @1:1");
  }

  @Test
  void readsAPageAndItsItems() {
    assertThat(
            read(
                """
                {
                  "pageSize": 10,
                  "items": [
                    {"courseId": "1"},
                    {"courseId": "2"}
                  ],
                  "pageNumber": 1
                }
                """))
        .containsExactly("Page @1:1", "Course @4:5 /items/0", "Course @5:5 /items/1");
  }

  @Test
  void whatFollowsTheItemsOfAPageKeepsItsPlace() {
    String page = "{\"items\": [%s,\n%s],\n  \"pageSize\": 1,\n\"pageSize\": 2}";
    assertThat(read(page.formatted(COURSE, COURSE)))
        .containsExactly(
            "Page @1:1",
            "Course @1:12 /items/0",
            "Course @2:1 /items/1",
            "json-names-unique {property=pageSize} @4:1 /pageSize");
  }

  @Test
  void itemsWithoutPagingMembersAreAWrapperNotAPage() {
    assertThat(read("{\"items\":[" + COURSE + "]}")).containsExactly("Course @1:11 /items/0");
  }

  @Test
  void aPageWhoseItemsAreNoArrayIsStillAPage() {
    assertThat(read("{\"items\":{},\"pageSize\":1}")).containsExactly("Page @1:1");
    assertThat(read("{\"pageSize\":1,\"pageNumber\":1}")).containsExactly("Page @1:1");
  }

  @Test
  void onlyTheFirstItemsOfAPageAreRead() {
    assertThat(read("{\"items\":[" + COURSE + "],\"items\":[" + PROGRAM + "]}"))
        .containsExactly(
            "Course @1:11 /items/0", "json-names-unique {property=items} @1:29 /items");
  }

  @Test
  void namesAreTheSameHoweverTheyAreEscaped() {
    assertThat(read("{\"it\\u0065ms\":[{\"course\\u0049d\":\"1\"}],\"pageSize\":1}"))
        .containsExactly("Page @1:1", "Course @1:16 /items/0");
  }

  @Test
  void readsABareArray() {
    assertThat(read("[" + COURSE + ",\n " + PROGRAM + "]"))
        .containsExactly("Course @1:2 /0", "Program @2:2 /1");
    assertThat(read("[]")).isEmpty();
  }

  @Test
  void anItemThatTellsNothingIsLikeTheFirst() {
    assertThat(read("[" + COURSE + ",{\"name\":1},{}]"))
        .containsExactly("Course @1:2 /0", "Course @1:19 /1", "Course @1:30 /2");
    assertThat(read("[{\"name\":1}," + COURSE + "]"))
        .containsExactly("record-type-recognised @1:2 /0", "Course @1:13 /1");
  }

  @Test
  void readsCollectionsByName() {
    assertThat(read("{\"courses\":[{}],\"programs\":[{},{}],\"rooms\":[]}"))
        .containsExactly(
            "Course @1:13 /courses/0", "Program @1:29 /programs/0", "Program @1:32 /programs/1");
  }

  @Test
  void whatStandsBesideCollectionsIsNotSkipped() {
    assertThat(
            read(
                "{\"courses\":[{}],\"programmes\":[{}],\"person\":{},\"about\":{},\"at\":\"2024\"}"))
        .containsExactly(
            "Course @1:13 /courses/0",
            "record-type-recognised @1:31 /programmes/0",
            "Person @1:44 /person",
            "record-type-recognised @1:55 /about");
  }

  @Test
  void readsTheBodiesOfAGateway() {
    assertThat(
            read(
                """
                {"gateway": {"requestId": "r", "endpoints": {"a": {"url": "/x", "responseCode": 200}}},
                 "responses": {
                   "a": {"pageSize": 1, "items": [{"courseId": "1"}]},
                   "b": {"courseId": "2"},
                   "c": {"status": "404", "title": "Not found"},
                   "d": null,
                   "e/f": [{"programId": "3"}]
                 }}
                """))
        .containsExactly(
            "Page @3:9 /responses/a",
            "Course @3:35 /responses/a/items/0",
            "Course @4:9 /responses/b",
            "Problem @5:9 /responses/c",
            "record-type-recognised @6:9 /responses/d",
            "Program @7:12 /responses/e~1f/0");
  }

  @Test
  void theBodiesOfAGatewayMayComeFirst() {
    assertThat(read("{\"responses\":{\"a\":[" + COURSE + "]},\"gateway\":{}}"))
        .containsExactly("Course @1:20 /responses/a/0");
  }

  @Test
  void aForcedTypeHoldsForEveryRecord() {
    RecordType program = Heard.OOAPI.named("Program").orElseThrow();
    assertThat(forced(program, "[" + COURSE + ",{}]"))
        .containsExactly("Program @1:2 /0", "Program @1:19 /1");
    assertThat(forced(program, "{\"courses\":[{}]}")).containsExactly("Program @1:1");
    assertThat(forced(program, "{\"items\":[{}]}")).containsExactly("Program @1:11 /items/0");
  }

  @Test
  void aPageThatIsForcedIsARecordItself() {
    RecordType page = RecordType.ofSchema("Page");
    assertThat(forced(page, "{\"items\":[{}]}")).containsExactly("Page @1:1");
  }

  private static List<String> forced(RecordType type, String text) {
    return Heard.of("x.json", text.getBytes(UTF_8), type, Sizes.DEFAULT).lines();
  }

  @Test
  void theNameOfTheFileTellsWhatTheRecordsDoNot() {
    assertThat(read("courses.json", "[{}]")).containsExactly("Course @1:2 /0");
    assertThat(read("courses.ndjson", "{}\n{}\n")).containsExactly("Course @1:1", "Course @2:1");
  }

  @Test
  void aRecordThatTellsNothingIsAProblem() {
    assertThat(read("{\"name\":1}")).containsExactly("record-type-recognised @1:1");
    assertThat(read("null")).containsExactly("record-type-recognised @1:1");
    assertThat(read(" \"text\"")).containsExactly("record-type-recognised @1:2");
    assertThat(read("42")).containsExactly("record-type-recognised @1:1");
    assertThat(read("[[]]")).containsExactly("record-type-recognised @1:2 /0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \r\n", "\uFEFF", "\uFEFF \n"})
  void nothingHoldsNothing(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(read("x.ndjson", text)).isEmpty();
  }
}
