package nl.ijkpunt.standards.lom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.lom.VocabularyReference.Kind;
import org.junit.jupiter.api.Test;

/** What a source refers to, however it is written. */
final class VocabularyReferenceTest {
  private static final Standard NL_LOM = Standards.find("nl-lom@1.01").orElseThrow();

  @Test
  void eachFieldHasAVocabularyOfLom() {
    for (LomField field : table().fields()) {
      if (field.kind() == LomField.Kind.VOCABULARY) {
        assertThat(of(field.path(), "LOMv1.0").isFor(field)).as(field.path()).isTrue();
      }
    }
  }

  @Test
  void eachVocabularyOfAFieldIsThere() {
    for (LomField field : table().fields()) {
      assertThat(field.vocabularies()).allMatch(id -> NL_LOM.codes().find(id).isPresent());
    }
  }

  @Test
  void anAddressIsRecognised() {
    VocabularyReference cost =
        of("rights/cost", "http://download.edustandaard.nl/vdex/vdex_cost_lomv1p0_20060628.xml");
    assertThat(cost.kind()).isEqualTo(Kind.ADDRESS);
    assertThat(cost.known().map(CodeList::id)).contains("vdex_cost_lomv1p0_20060628");
  }

  @Test
  void anUnknownAddressStaysUnknown() {
    VocabularyReference own = of("rights/cost", "https://example.org/kosten.xml");
    assertThat(own.kind()).isEqualTo(Kind.ADDRESS);
    assertThat(own.known()).isEmpty();
  }

  @Test
  void aNameWithoutAddressIsNoAddress() {
    VocabularyReference bare = of("rights/cost", "vdex_cost_lomv1p0_20060628");
    assertThat(bare.kind()).isEqualTo(Kind.OTHER);
    assertThat(bare.isFor(table().field("rights/cost"))).isTrue();
  }

  @Test
  void aKnownMistakeIsNotForgiven() {
    VocabularyReference slip =
        of(
            "rights/copyrightAndOtherRestrictions",
            "http://purl.edustandaard.nl/vdex_copyrightandotherrestrictions_lomv1p0_20060628.xml");
    assertThat(slip.known()).isEmpty();
    assertThat(slip.meant()).isEqualTo("vdex_copyrightsandotherrestrictions_lomv1p0_20060628");
  }

  @Test
  void nothingIsNothing() {
    assertThat(of("rights/cost", " ").kind()).isEqualTo(Kind.NONE);
  }

  private static VocabularyReference of(String path, String source) {
    return VocabularyReference.of(table().field(path), source, NL_LOM.codes());
  }

  private static LomTable table() {
    LomTable table = NL_LOM.lom();
    assertThat(table).isNotNull();
    return Objects.requireNonNull(table);
  }
}
