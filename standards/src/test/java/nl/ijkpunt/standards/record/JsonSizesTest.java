package nl.ijkpunt.standards.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ijkpunt.standards.record.Heard.COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Records and documents of more than a chunk are read alike, up to a bound. */
final class JsonSizesTest {
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
