package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static nl.ijkpunt.standards.record.Heard.COURSE;
import static nl.ijkpunt.standards.record.Heard.PROGRAM;
import static nl.ijkpunt.standards.record.Heard.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a document is told where it is, and what stands around it is read. */
final class BrokenJsonTest {
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
}
