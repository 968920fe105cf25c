package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonReaderTest {
  private static final String COURSE = "{\"courseId\":\"1\"}";
  private static final String PROGRAM = "{\"programId\":\"2\"}";

  private static List<String> read(String text) {
    return Heard.of("export.json", text).lines();
  }

  private static List<String> read(String name, String text) {
    return Heard.of(name, text).lines();
  }

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

  // NDJSON

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

  // What is wrong

  @Test
  void nothingMayFollowTheValue() {
    assertThat(read(COURSE + PROGRAM))
        .containsExactly("Course @1:1", "json-nothing-after-value @1:17");
    assertThat(read("[" + COURSE + "]\n]").subList(0, 1)).containsExactly("Course @1:2 /0");
    assertThat(read("{\n\"courseId\":1}\n}"))
        .containsExactly("Course @1:1", "json-nothing-after-value @3:1");
  }

  @Test
  void whatStandsBeforeABreakIsRead() {
    assertThat(
            read(
                """
                {"pageSize": 3,
                 "items": [
                  {"courseId": "1"},
                  {"courseId": "2"},
                  {"courseId": "3", "name": [{"lang"""))
        .containsExactly(
            "Course @3:3 /items/0", "Course @4:3 /items/1", "json-complete @5:36 /items/2/name/0");
  }

  @Test
  void aBreakIsToldOnceWhereverItIs() {
    String page =
        "{\"pageSize\":3,\"items\":[{\"courseId\":\"1\",\"a\":[true,-1.5e3]}],\"z\":null}";
    for (int length = 1; length < page.length(); length++) {
      assertThat(read(page.substring(0, length)))
          .filteredOn(line -> line.startsWith("json-"))
          .singleElement()
          .asString()
          .startsWith("json-complete @1:" + (length + 1));
    }
  }

  @Test
  void aNumberOrWordAtTheVeryEndIsNotKnownToBeWhole() {
    assertThat(read("[1, 2"))
        .containsExactly("record-type-recognised @1:2 /0", "json-complete @1:6 /1");
    assertThat(read("[nu")).containsExactly("json-complete @1:4 /0");
    assertThat(read("[nu, 1]"))
        .containsExactly("json-syntax {found=nu} @1:2 /0", "record-type-recognised @1:6 /1");
  }

  @Test
  void whatStandsAroundAWrongItemIsRead() {
    assertThat(read("[" + COURSE + ",\n{\"courseId\":NaN},\n{\"a\":01},\n" + COURSE + ", x]"))
        .containsExactly(
            "Course @1:2 /0",
            "json-syntax {found=NaN} @2:13 /1",
            "json-syntax {found=01} @3:6 /2",
            "Course @4:1 /3",
            "json-syntax {found=x} @4:19 /4");
  }

  @Test
  void whatIsWrongIsToldOnce() {
    assertThat(read("[{},]")).contains("json-syntax {found=]} @1:5 /1");
    assertThat(read("[" + COURSE + " " + COURSE + "]"))
        .containsExactly("Course @1:2 /0", "json-syntax {found={} @1:19");
    assertThat(read("[" + COURSE + ",{\"a\":[1}]"))
        .containsExactly("Course @1:2 /0", "json-syntax {found=}} @1:26 /1/a");
    assertThat(read("[12abc]")).containsExactly("json-syntax {found=abc} @1:4 /0");
    assertThat(read("{\"courseId\":1,}")).containsExactly("json-syntax {found=}} @1:15");
    assertThat(read("{\"courseId\" 1}")).containsExactly("json-syntax {found=1} @1:13");
    assertThat(read("{'courseId':1}")).containsExactly("json-syntax {found='} @1:2");
    assertThat(read("}")).containsExactly("json-syntax {found=}} @1:1");
    assertThat(read("[}")).containsExactly("json-syntax {found=}} @1:2 /0");
    assertThat(read("<!DOCTYPE html>\n<html>")).containsExactly("json-syntax {found=<} @1:1");
    assertThat(read("<a>\n<b>\n<c>")).containsExactly("json-syntax {found=<} @1:1");
    assertThat(read("a;b\nc;d\n")).containsExactly("json-syntax {found=a} @1:1");
    assertThat(read("{\"a\":NaN}}")).containsExactly("json-syntax {found=NaN} @1:6");
    assertThat(read("1\n2"))
        .containsExactly("record-type-recognised @1:1", "json-nothing-after-value @2:1");
    assertThat(read("<html>")).containsExactly("json-syntax {found=<} @1:1");
    assertThat(read("[\"a\nb\"]")).containsExactly("json-syntax {found=U+000A} @1:4 /0");
  }

  @Test
  void namesThatStandTwiceAreProblemsOfTheRecord() {
    assertThat(read("[" + COURSE + ",{\"courseId\":1,\"a\":{\"b/c\":1,\"b\\/c\":2}}]"))
        .containsExactly(
            "Course @1:2 /0",
            "Course @1:19 /1",
            "json-names-unique {property=b/c} @1:46 /1/a/b~1c");
  }

  @Test
  void bytesThatAreNotUtf8AreTold() {
    byte[] latin =
        ("[" + COURSE + ",{\"courseId\":\"caf\u00e9\"}," + COURSE + "]").getBytes(ISO_8859_1);
    assertThat(Heard.of("x.json", latin).lines())
        .containsExactly("Course @1:2 /0", "json-utf-8 @1:35 /1", "Course @1:39 /2");
    byte[] outside = "[\u00e9]".getBytes(ISO_8859_1);
    assertThat(Heard.of("x.json", outside).lines())
        .containsExactly("json-syntax {found=U+00E9} @1:2 /0");
  }

  @Test
  void otherEncodingsAreToldAtTheBeginning() {
    for (Charset wide : List.of(UTF_16, UTF_16LE, Charset.forName("UTF-32"))) {
      String large = "[" + COURSE + (",\n" + COURSE).repeat(70_000) + "]";
      for (String text : List.of(COURSE, "\uFEFF" + COURSE, large)) {
        assertThat(Heard.of("x.json", text.getBytes(wide)).lines())
            .containsExactly("json-utf-8 @1:1");
      }
    }
  }

  @Test
  void columnsCountCharacters() {
    assertThat(read("[{\"courseId\":\"\u00e9\u20ac\uD83D\uDE00\"}," + COURSE + "]"))
        .containsExactly("Course @1:2 /0", "Course @1:21 /1");
  }

  // Size

  @Test
  void aRecordThatIsTooLargeIsToldAndTheLinesAfterItAreRead() {
    Sizes small = new Sizes(16, 16, 1000);
    String large = "{\"courseId\":\"" + "x".repeat(3000) + "\"}";
    byte[] lines = (COURSE + "\n" + large + "\n" + COURSE + "\n").getBytes(UTF_8);
    assertThat(Heard.of("x.ndjson", lines, null, small).lines())
        .containsExactly("Course @1:1", "json-size-limited {limit=1000 bytes} @2:1", "Course @3:1");
    byte[] array = ("[" + COURSE + ",\n " + large + "," + COURSE + "]").getBytes(UTF_8);
    assertThat(Heard.of("x.json", array, null, small).lines())
        .containsExactly("Course @1:2 /0", "json-size-limited {limit=1000 bytes} @2:2 /1");
    byte[] one = ("{\"name\":\"" + "x".repeat(3000) + "\"}").getBytes(UTF_8);
    assertThat(Heard.of("courses.json", one, null, small).lines())
        .containsExactly("json-size-limited {limit=1000 bytes} @1:9");
  }

  @Test
  void theLinesAfterATooLargeOneAreReadAlsoWhereTheyEndTogether() {
    String large = "{\"courseId\":\"" + "x".repeat(1100) + "\"}";
    byte[] lines = (large + "\n" + COURSE + "\n" + COURSE).getBytes(UTF_8);
    for (int chunk = 16; chunk < 600; chunk++) {
      assertThat(Heard.of("x.ndjson", lines, null, new Sizes(chunk, 16, 1000)).lines())
          .endsWith("Course @2:1", "Course @3:1");
    }
  }

  @Test
  void anObjectThatOnlyLooksLikeCollectionsForLongIsToldApartFromThem() {
    Sizes small = new Sizes(16, 100, 1 << 20);
    String feeds = "{\"newsFeeds\":[{\"newsFeedId\":\"1\"}],\"x\":\"%s\",\"newsItemId\":\"2\"}";
    assertThat(Heard.of("x.json", feeds.formatted("").getBytes(UTF_8), null, small).lines())
        .containsExactly("NewsItem @1:1");
    byte[] far = feeds.formatted("x".repeat(100)).getBytes(UTF_8);
    assertThat(Heard.of("x.json", far, null, small).lines())
        .containsExactly("record-type-recognised @1:1", "NewsFeed @1:15 /newsFeeds/0");
  }

  @Test
  void aDocumentOfManyChunksIsReadAsOne() {
    String item = "{\"courseId\":\"%s\"}";
    StringBuilder page = new StringBuilder("{\"pageSize\":1,\n\"items\":[");
    for (int i = 0; i < 60_000; i++) {
      page.append(i == 0 ? "" : i % 2 == 0 ? "\n ," : ", ").append(item.formatted(i));
    }
    Heard heard = Heard.of("x.json", page + "],\n\"pageNumber\":1,\"pageNumber\":2}");
    assertThat(heard.chunks()).isGreaterThan(3);
    assertThat(heard.lines()).hasSize(60_002);
    assertThat(heard.lines().get(60_000)).isEqualTo("Course @30001:25 /items/59999");
    assertThat(heard.lines().get(60_001))
        .isEqualTo("json-names-unique {property=pageNumber} @30002:16 /pageNumber");
  }
}
