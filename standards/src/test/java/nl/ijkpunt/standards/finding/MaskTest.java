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
}
