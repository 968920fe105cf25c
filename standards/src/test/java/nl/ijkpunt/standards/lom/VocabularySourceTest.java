package nl.ijkpunt.standards.lom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VocabularySourceTest {
  private static final String CONTEXT = "vdex_context_czp_20060628";

  @Provide
  Arbitrary<String> spellings() {
    return Combinators.combine(
            Arbitraries.of("", " ", "\n\t  ", "\u2003"),
            Arbitraries.of("", "http://", "https://", "HTTP://"),
            Arbitraries.of(
                "purl.edustandaard.nl/",
                "PURL.Edustandaard.NL/",
                "purl.edustandaard.nl/vdex/",
                "download.edustandaard.nl/vdex/"),
            Arbitraries.of(CONTEXT, "vdex_context%5Fczp_20060628"),
            Arbitraries.of("", ".xml", ".XML"),
            Arbitraries.of("", "/", "//", "#", "#VO"))
        .as(
            (blank, scheme, host, name, xml, end) ->
                blank + scheme + host + name + xml + end + blank);
  }

  @Property
  void allSpellingsOfAnAddressAreTheSame(@ForAll("spellings") String source) {
    assertThat(VocabularySource.normalised(source)).isEqualTo(CONTEXT);
  }

  @Property
  void whateverTheTextItIsNormalised(@ForAll String source) {
    assertThat(VocabularySource.normalised(source)).isNotNull();
    assertThat(VocabularySource.normalised("  " + source))
        .isEqualTo(VocabularySource.normalised(source));
  }

  @ParameterizedTest
  @CsvSource({
    "LOMv1.0,                                            LOMv1.0",
    "'  LOMv1.0\n',                                      LOMv1.0",
    "lomv1.0,                                            lomv1.0",
    "'',                                                 ''",
    "vdex_context_czp_20060628.xml,                      vdex_context_czp_20060628",
    "http://purl.edustandaard.nl/begrippenkader,         begrippenkader",
    "http://purl.edustandaard.nl/begrippenkader/concept, begrippenkader/concept",
    "http://purl.edustandaard.nl/Begrippenkader,         Begrippenkader",
    "http://purl.edustandaard.nl/,                       purl.edustandaard.nl",
    "https://Opendata.SLO.nl/curriculum/uuid,            opendata.slo.nl/curriculum/uuid",
    "https://vdex.kennisnet.nl/kennisnetset/2015.01/ho_vakken-knset.xml,"
        + " vdex.kennisnet.nl/kennisnetset/2015.01/ho_vakken-knset",
    "https://example.org/purl.edustandaard.nl/x,         example.org/purl.edustandaard.nl/x",
    "https://example.org/Category:A%20b%C3%AB,           example.org/Category:A bë",
    "https://example.org/100%,                           example.org/100%",
    "https://example.org/caf%E9,                         example.org/caf%E9",
    "Eigen lijst,                                        Eigen lijst",
  })
  void aSourceIsNormalised(String source, String normalised) {
    assertThat(VocabularySource.normalised(source)).isEqualTo(normalised);
  }

  @Test
  void theNameWithoutItsSStaysApartAndIsKnown() {
    String mistake = "vdex_copyrightandotherrestrictions_lomv1p0_20060628";
    assertThat(VocabularySource.normalised("http://purl.edustandaard.nl/" + mistake + ".xml"))
        .isEqualTo(mistake);
    assertThat(VocabularySource.meant(mistake))
        .contains("vdex_copyrightsandotherrestrictions_lomv1p0_20060628");
    assertThat(VocabularySource.meant("copyrightandotherrestrictions_nllom_20180530"))
        .contains("copyrightsandotherrestrictions_nllom_20180530");
    assertThat(VocabularySource.meant("copyrightsandotherrestrictions_nllom_20180530")).isEmpty();
    assertThat(VocabularySource.meant("LOMv1.0")).isEmpty();
  }

  @Test
  void theHostAloneIsFolded() {
    String shouted = ("http://purl.edustandaard.nl/" + CONTEXT).toUpperCase(Locale.ROOT);
    assertThat(VocabularySource.normalised(shouted)).isEqualTo(CONTEXT.toUpperCase(Locale.ROOT));
  }
}
