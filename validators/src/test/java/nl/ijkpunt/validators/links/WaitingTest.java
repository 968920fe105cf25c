package nl.ijkpunt.validators.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.Tokenizer;
import nl.ijkpunt.validators.OnBoard;
import nl.ijkpunt.validators.links.LinkModel.OfType;

/** What waits is as it was asked, however little of it is kept. */
final class WaitingTest {
  private static final LinkModel MODEL = new LinkModel(OnBoard.plan());
  private static final List<String> SOURCES = List.of("a.ndjson", "b.json", "c.zip!/d.json");
  private static final String[] POINTERS = {
    "", "/0", "/12", "/items/3", "/007", "/items/00", "/items/999999999999999999", "/a~1b/1", "/x"
  };

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatWaitsIsAsItWasAsked(@ForAll("askings") List<Asking> askings) {
    Waiting waiting = new Waiting(MODEL, SOURCES);
    askings.forEach(waiting::add);
    assertThat(all(waiting)).isEqualTo(askings);
    assertThat(waiting.size()).isZero();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsNotSettledWaitsOnInOrder(@ForAll("askings") List<Asking> askings) {
    Waiting waiting = new Waiting(MODEL, SOURCES);
    askings.forEach(waiting::add);
    waiting.removeIf(Asking::nested);
    assertThat(all(waiting))
        .isEqualTo(askings.stream().filter(asking -> !asking.nested()).toList());
  }

  @Example
  void manyWaitInLittleRoom() {
    Waiting waiting = new Waiting(MODEL, SOURCES);
    int many = 100_000;
    for (int i = 0; i < many; i++) {
      String id = new UUID(0xA0B1C2D3E4F54A6BL + i, 0x8000000000000000L + i).toString();
      waiting.add(asking(i % 2, id, id, i, i, "/items/" + i, "/course"));
    }
    assertThat(waiting.size()).isLessThan(64L * many);
    List<Asking> all = all(waiting);
    assertThat(all).hasSize(many);
    assertThat(all.get(99_999).location().pointer()).isEqualTo("/items/99999/course");
  }

  private static List<Asking> all(Waiting waiting) {
    List<Asking> all = new ArrayList<>();
    waiting.removeIf(all::add);
    return all;
  }

  @Provide
  Arbitrary<List<Asking>> askings() {
    Arbitrary<String> ids =
        Arbitraries.of(
            "6a1f8c52-3d0b-4e7a-9b64-0c2f5d81e3a7",
            "6A1F8C52-3D0B-4E7A-9B64-0C2F5D81E3A7",
            "6a1f8c523d0b4e7a9b640c2f5d81e3a7",
            "1-1-1-1-1",
            "",
            "HSV é",
            "zzzzzzzz-3d0b-4e7a-9b64-0c2f5d81e3a7");
    return Combinators.combine(
            Arbitraries.integers().between(0, 1000),
            ids,
            ids,
            longs(Long.MIN_VALUE),
            longs(0),
            Arbitraries.of(POINTERS),
            Arbitraries.of("/course", "/timelineOverrides/3/course/programs/7", ""))
        .as(WaitingTest::asking)
        .list()
        .ofMaxSize(20);
  }

  /** Any number from the least on, and often the outermost ones. */
  private static Arbitrary<Long> longs(long least) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.longs().between(least, Long.MAX_VALUE)),
        Tuple.of(1, Arbitraries.of(least, 0L, Long.MAX_VALUE)));
  }

  private static Asking asking(
      int some, String id, String askerId, long facts, long offset, String record, String path) {
    List<OfType> asking = new ArrayList<>();
    for (int type = 0; type < MODEL.size(); type++) {
      if (!MODEL.type(type).links().isEmpty()) {
        asking.add(MODEL.type(type));
      }
    }
    OfType asker = asking.get(some % asking.size());
    int ordinal = some % SOURCES.size();
    return new Asking(
        asker,
        askerId,
        facts,
        asker.links().get(some % asker.links().size()),
        some % 2 == 1,
        number(id, true),
        number(id, false),
        id,
        new Location(SOURCES.get(ordinal), ordinal, offset, some + 1L, offset, record + path)
            .in(new Location.InRecord(record, some % 3)));
  }

  private static long number(String id, boolean high) {
    Tokenizer tokenizer = new Tokenizer();
    byte[] bytes = Bytes.padded('"' + id + '"');
    assertThat(tokenizer.read(bytes, 0, bytes.length - Bytes.PADDING, false)).isPositive();
    return high ? Ids.high(tokenizer.tape(), 0) : Ids.low(tokenizer.tape(), 0);
  }
}
