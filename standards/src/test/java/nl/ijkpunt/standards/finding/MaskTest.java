package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MaskTest {

  @ParameterizedTest
  @CsvSource({
    "Anna 42, Aaaa 99",
    "a.b@c.nl, a.a@a.aa",
    "'', ''",
    "\u00c9lo\u00efse, Aaaaaa",
    "\u0661\u0662, 99",
    "\uD835\uDC00x, Aa", // a letter outside the first plane
    "\u5f20\u4f1f, aa",
    "2024-01-31T00:00Z, 9999-99-99A99:99A",
  })
  void keepsNothingButTheShape(String value, String shape) {
    assertThat(Mask.shape(value)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "mail a.b@example.org now, mail a.a@aaaaaaa.aaa now",
    "mailto:x@y, mailto:a@a",
    "111222333, 999999999", // passes the eleven-test
    "1112.22.333, 9999.99.999",
    "nr 111222333., nr 999999999.",
    "111222334, 111222334",
    "000000000, 000000000",
    "1112223330, 1112223330",
    "RIO-111222333, RIO-111222333",
    "@, @",
  })
  void hidesAddressesAndServiceNumbersWhereverTheyStand(String value, String discreet) {
    assertThat(Mask.discreet(value)).isEqualTo(discreet);
  }
}
