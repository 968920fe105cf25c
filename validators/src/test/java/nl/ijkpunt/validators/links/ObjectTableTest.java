package nl.ijkpunt.validators.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.ijkpunt.standards.record.Bytes;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.standards.record.Tokenizer;

final class ObjectTableTest {

  @Property
  void remembersLikeAMap(@ForAll("entries") List<Entry> entries) {
    ObjectTable table = new ObjectTable();
    Map<UUID, Long> map = new HashMap<>();
    for (Entry entry : entries) {
      Long first = map.putIfAbsent(new UUID(entry.high, entry.low), entry.where);
      assertThat(put(table, entry.high, entry.low, entry.where))
          .isEqualTo(first == null ? 0 : first);
    }
  }

  @Example
  void remembersEveryIdWhenItGrows() {
    Random random = new Random(1);
    ObjectTable table = new ObjectTable();
    Map<UUID, Long> map = new HashMap<>();
    for (long where = 1; where <= 300_000; where++) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      map.put(id, where);
      assertThat(put(table, id.getMostSignificantBits(), id.getLeastSignificantBits(), where))
          .isZero();
    }
    map.forEach(
        (id, where) ->
            assertThat(put(table, id.getMostSignificantBits(), id.getLeastSignificantBits(), -1))
                .isEqualTo(where));
  }

  @Example
  void remembersIdsThatCountUp() {
    ObjectTable table = new ObjectTable();
    for (long id = 0; id < 100_000; id++) {
      assertThat(put(table, 0, id, id + 1)).isZero();
      assertThat(put(table, id << 32, 0, id + 1)).isEqualTo(id == 0 ? 1 : 0);
    }
    for (long id = 0; id < 100_000; id++) {
      assertThat(put(table, 0, id, -1)).isEqualTo(id + 1);
    }
  }

  @Property
  void readsAUuidWhole(@ForAll long high, @ForAll long low) {
    String uuid = new UUID(high, low).toString();
    Tape tape = tape(uuid);
    assertThat(Ids.high(tape, 0)).isEqualTo(high);
    assertThat(Ids.low(tape, 0)).isEqualTo(low);
  }

  @Property
  void takesAUuidInUpperCaseForTheSame(@ForAll long high, @ForAll long low) {
    String uuid = new UUID(high, low).toString();
    assertThat(id(uuid.toUpperCase(Locale.ROOT))).isEqualTo(id(uuid));
  }

  @Property
  void tellsOtherTextsApart(@ForAll("ids") String one, @ForAll("ids") String other) {
    assertThat(id(one).equals(id(other))).isEqualTo(one.equals(other));
  }

  @Example
  void tellsACaseApartInWhatIsNoUuid() {
    assertThat(id("STAT1")).isNotEqualTo(id("stat1"));
    assertThat(id("")).isNotEqualTo(id("0"));
  }

  @Example
  void readsAnIdByWhatItsEscapesStandFor() {
    assertThat(id("STAT\\u0031")).isEqualTo(id("STAT1"));
    assertThat(id("6a1f8c52\\u002d3d0b-4e7a-9b64-0c2f5d81e3a7"))
        .isEqualTo(id("6a1f8c52-3d0b-4e7a-9b64-0c2f5d81e3a7"));
  }

  /** Where the id was seen first, or 0 when it is new. */
  private static long put(ObjectTable table, long high, long low, long where) {
    return table.add(high, low, where) ? 0 : table.where();
  }

  private static UUID id(String text) {
    Tape tape = tape(text);
    return new UUID(Ids.high(tape, 0), Ids.low(tape, 0));
  }

  private static Tape tape(String text) {
    Tokenizer tokenizer = new Tokenizer();
    byte[] bytes = Bytes.padded('"' + text + '"');
    assertThat(tokenizer.read(bytes, 0, bytes.length - Bytes.PADDING, false)).isPositive();
    return tokenizer.tape();
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.strings().withCharRange('0', '2').withChars("-aAé").ofMaxLength(4);
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<Long> few = Arbitraries.longs().between(-3, 3);
    Arbitrary<Long> part = Arbitraries.oneOf(few, Arbitraries.longs());
    Arbitrary<Long> where = Arbitraries.longs().filter(number -> number != 0);
    return Combinators.combine(part, part, where).as(Entry::new).list().ofMaxSize(400);
  }

  record Entry(long high, long low, long where) {}
}
