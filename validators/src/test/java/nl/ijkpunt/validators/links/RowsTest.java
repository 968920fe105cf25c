package nl.ijkpunt.validators.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class RowsTest {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll List<Long> numbers, @ForAll List<Long> bits, @ForAll List<String> texts) {
    Rows rows = new Rows();
    numbers.forEach(rows::number);
    bits.forEach(rows::bits);
    List<String> written = texts.stream().map(RowsTest::withoutHalves).toList();
    written.forEach(rows::text);
    Rows.Reading reading = rows.new Reading();
    numbers.forEach(number -> assertThat(reading.number()).isEqualTo(number));
    bits.forEach(number -> assertThat(reading.bits()).isEqualTo(number));
    written.forEach(text -> assertThat(reading.text()).isEqualTo(text));
    assertThat(reading.atEnd()).isTrue();
  }

  /** Half a surrogate pair is no character, and no id that was read from bytes has one. */
  private static String withoutHalves(String text) {
    return text.replaceAll("\\p{Cs}", "?");
  }

  @Example
  void smallNumbersTakeOneByte() {
    Rows rows = new Rows();
    rows.number(0);
    rows.number(127);
    assertThat(rows.size()).isEqualTo(2);
    rows.number(128);
    assertThat(rows.size()).isEqualTo(4);
  }

  @Example
  void manyBlocksAreReadInOrder() {
    Rows rows = new Rows();
    for (long i = 0; i < 200_000; i++) {
      rows.bits(i * 0x9E3779B97F4A7C15L);
      rows.number(i);
      rows.text("é" + i);
    }
    assertThat(rows.size()).isGreaterThan(2L << 20);
    Rows.Reading reading = rows.new Reading();
    for (long i = 0; i < 200_000; i++) {
      assertThat(reading.bits()).isEqualTo(i * 0x9E3779B97F4A7C15L);
      assertThat(reading.number()).isEqualTo(i);
      assertThat(reading.text()).isEqualTo("é" + i);
    }
    assertThat(reading.atEnd()).isTrue();
  }
}
