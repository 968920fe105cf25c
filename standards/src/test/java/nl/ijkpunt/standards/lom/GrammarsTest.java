package nl.ijkpunt.standards.lom;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ijkpunt.standards.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, ages, dates, language tags and identifiers: what is one, and what is not. */
final class GrammarsTest {
  private final CodeLists codes = CodeLists.shared();

  @ParameterizedTest
  @CsvSource({
    "PT1H30M, true, true",
    "P5MT3M, true, true",
    "P13M, true, true",
    "PT1.5S, true, true",
    "PT0S, false, true",
    "P1YT0H, false, true",
    "P, false, false",
    "PT, false, false",
    "P2DT, true, false"
  })
  void readsADuration(String text, boolean positive, boolean complete) {
    assertThat(LomDuration.parse(text)).contains(new LomDuration(positive, complete));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1W", "p1d", "PT1H ", "1H", "P1H", "PT.5S", "P1D1M", ""})
  void readsNoDuration(String text) {
    assertThat(LomDuration.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8, 8, 8",
    "8-12, 8, 12",
    "16-90, 16, 90",
    "16+, 16, 2147483647",
    "8-*, 8, 2147483647",
    "*, 0, 2147483647"
  })
  void readsAges(String text, int from, int to) {
    assertThat(LomAgeRange.parse(text)).contains(new LomAgeRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vanaf 8", "8 - 12", "-8", "+8", "8-", "8-12-14", "1000"})
  void takesOtherAgesForFreeText(String text) {
    assertThat(LomAgeRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "8-12, true",
    "12-8, false",
    "8-8, false",
    "0-4, false",
    "8, true",
    "8+, true",
    "*, true"
  })
  void knowsWhetherAgesAreInOrder(String text, boolean inOrder) {
    assertThat(LomAgeRange.isInOrder(text)).isEqualTo(inOrder);
  }

  @ParameterizedTest
  @CsvSource({
    "2012, EXISTS",
    "2012-02, EXISTS",
    "2012-02-29, EXISTS",
    "2013-02-29, IMPOSSIBLE",
    "2012-00-00, IMPOSSIBLE",
    "2012-13, IMPOSSIBLE",
    "2012-01-01T00:00:00Z, EXISTS",
    "2012-01-01T12:00:00.25+02:00, EXISTS",
    "2012-01-01T24:00:00Z, EXISTS",
    "2012-01-01T24:01:00Z, IMPOSSIBLE",
    "2016-12-31T23:59:60Z, EXISTS",
    "2012-01-01T12:60, IMPOSSIBLE",
    "01-03-2012, NO_DATE",
    "1 maart 2012, NO_DATE",
    "20120301, NO_DATE",
    "2012-1-1, NO_DATE"
  })
  void judgesDates(String text, LomDate kind) {
    assertThat(LomDate.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "nl, true",
    "nl-BE, true",
    "x-none, true",
    "nds, true",
    "dut, false",
    "nld, false",
    "none, false",
    "xx, false",
    "EN, true"
  })
  void knowsLanguages(String tag, boolean known) {
    assertThat(LanguageTag.isKnown(tag, codes)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "dut, nl",
    "nld, nl",
    "eng, en",
    "nl_NL, nl",
    "nl-NL, nl",
    "none, x-none",
    "Nederlands, nl",
    "English, en",
    "NL, nl"
  })
  void guessesLanguages(String tag, String meant) {
    assertThat(LanguageTag.meant(tag, codes)).contains(meant);
  }

  @Test
  void guessesNoLanguageWhereThereIsNone() {
    assertThat(LanguageTag.meant("klingon", codes)).isEmpty();
    assertThat(LanguageTag.meant("", codes)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"nl, true", "nl-NL, true", "nl_NL, false", "'', false", "nl-, false"})
  void knowsTheFormOfATag(String tag, boolean wellFormed) {
    assertThat(LanguageTag.isWellFormed(tag)).isEqualTo(wellFormed);
  }

  @ParameterizedTest
  @CsvSource({
    "ISBN, urn:isbn:9789034553966, true",
    "ISBN, 90 274 3964 8, true",
    "ISBN, geen, false",
    "ISSN, 0378-5955, true",
    "DOI, https://doi.org/10.1000/182, true",
    "DOI, 10.1000, false",
    "UUID, urn:uuid:be140797-803f-4b9e-81cc-5572c711e09c, true",
    "UUID, be140797, false",
    "URI, hdl:1234/5, true",
    "URI, 1234/5, false",
    "URL, urn:isbn:9789034553966, false",
    "URN, urn:isbn:9789034553966, true"
  })
  void knowsTheFormOfAnIdentifier(IdentifierCoding coding, String text, boolean has) {
    assertThat(coding.hasForm(text)).isEqualTo(has);
  }

  @ParameterizedTest
  @CsvSource({"urn:isbn, ISBN", "doi, DOI", " UUID , UUID", "URI, URI"})
  void knowsACatalogueByItsName(String catalogue, IdentifierCoding coding) {
    assertThat(IdentifierCoding.of(catalogue)).contains(coding);
  }

  @Test
  void knowsNothingOfOtherCatalogues() {
    assertThat(IdentifierCoding.of("ARIADNE")).isEmpty();
    assertThat(IdentifierCoding.of("")).isEmpty();
  }
}
