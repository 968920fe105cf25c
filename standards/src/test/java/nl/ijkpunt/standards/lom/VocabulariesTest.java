package nl.ijkpunt.standards.lom;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ijkpunt.standards.codes.Code;
import nl.ijkpunt.standards.codes.CodeList;
import nl.ijkpunt.standards.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabularies of NL-LOM, as files. */
final class VocabulariesTest {
  private static final Path CODES = Path.of("src/main/resources/standards/nl-lom/1.01/codes");
  private static final CodeLists LISTS = lists();

  private static CodeLists lists() {
    try {
      return CodeLists.in(CODES.resolveSibling("."));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CODES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.tsv$", ""))
          .sorted()
          .toList();
    }
  }

  private static CodeList list(String id) {
    return LISTS.find(id).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aVocabularySaysWhatItIsAndWhatItsCodesMean(String name) throws IOException {
    Path file = CODES.resolve(name + ".tsv");
    CodeList list = CodeList.parse(name, file.toString(), Files.readAllBytes(file));
    assertThat(list.title().en()).isNotEmpty();
    assertThat(list.title().nl()).isNotEmpty();
    assertThat(list.source()).contains("https://").contains("ours");
    assertThat(list.codes())
        .allSatisfy(
            code -> {
              assertThat(code.code()).doesNotContain("%").isEqualTo(code.code().strip());
              assertThat(code.label().en()).isNotEmpty();
              assertThat(code.label().nl()).isNotEmpty();
            });
    if (list.codes().isEmpty() || !list.isComplete()) {
      assertThat(list.notes()).as("why it is not complete").isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aVocabularyIsFoundByItsAddressesInNormalisedForm(String name) {
    CodeList list = list(name);
    assertThat(list.uris())
        .allSatisfy(
            uri -> {
              assertThat(VocabularySource.normalised(uri)).isEqualTo(uri);
              assertThat(LISTS.withUri(uri)).containsSame(list);
            });
    assertThat(list.aliases())
        .allSatisfy(alias -> assertThat(LISTS.withUri(alias)).containsSame(list));
  }

  @ParameterizedTest
  @CsvSource({
    "http://purl.edustandaard.nl/vdex_context_czp_20060628.xml, vdex_context_czp_20060628",
    "https://purl.edustandaard.nl/copyrightsandotherrestrictions_nllom_20180530,"
        + " copyrightsandotherrestrictions_nllom_20180530",
    "http://download.edustandaard.nl/vdex/vdex_classification_vakaanduidingen_vo_20071115.xml,"
        + " vdex_classification_vakaanduidingen_vo_20071115",
    "http://purl.edustandaard.nl/begrippenkader/concept, begrippenkader",
    "https://vdex.kennisnet.nl/kennisnetset/2015.01/ho_vakken-knset.xml, ho_vakken-knset",
    "https://raw.github.com/kennisnet/vocabularies/master/vdex_lom_field_validation.xml,"
        + " vdex_lom_field_validation",
  })
  void aSourceInDataLeadsToItsVocabulary(String source, String id) {
    assertThat(LISTS.withUri(VocabularySource.normalised(source)).map(CodeList::id)).contains(id);
  }

  @Test
  void aMistakeLeadsNowhereAndWhatWasMeantDoes() {
    String source = "vdex_copyrightandotherrestrictions_lomv1p0_20060628";
    assertThat(LISTS.withUri(source)).isEmpty();
    assertThat(VocabularySource.meant(source).flatMap(LISTS::withUri)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "begrippenkader, 409, false",
    "vdex_classification_discipline_czp_20060628, 46, true",
    "vdex_classification_discipline_domains_lb_20110301, 28, true",
    "vdex_classification_domeinoverstijgende_vakken_mbo_2009, 20, true",
    "vdex_classification_educationallevel_czp_20060628, 44, true",
    "vdex_classification_educationallevel_czp_20071115, 63, true",
    "vdex_classification_kerndoelen_onderbouw_vo_20071115, 59, true",
    "vdex_classification_kerndoelen_po_04_2006, 58, true",
    "vdex_classification_opleidingsdomeinen_en_studierichtingen_mbo_2010, 74, false",
    "vdex_classification_referentiekader_taal_en_rekenen_czp_2009, 8, true",
    "vdex_classification_vakaanduidingen_po_2009, 31, true",
    "vdex_classification_vakaanduidingen_vo_20071115, 76, true",
    "vdex_lifecycle_contribute_role_lomv1p0_20060628, 15, true",
    "vdex_relation_kind_lomv1p0_20060628, 12, true",
    "relation_kind_nllom_20131211, 15, false",
    "vdex_classification_purpose_lomv1p0_20060628, 9, true",
    "classification_purpose_nllom_20180530, 10, false",
    "copyrightsandotherrestrictions_nllom_20180530, 17, true",
    "copyrightsandotherrestrictions_nllom_20131202, 3, false",
    "classification_accessrights_nllom_20180530, 3, true",
    "ho_vakken-knset, 0, false",
  })
  void aVocabularyHasTheCodesOfItsSource(String id, int codes, boolean complete) {
    assertThat(list(id).codes()).hasSize(codes);
    assertThat(list(id).isComplete()).isEqualTo(complete);
  }

  @Test
  void whatTermsMapToAreConcepts() {
    CodeList concepts = list("begrippenkader");
    TreeSet<String> mapped = new TreeSet<>();
    for (String id : LISTS.ids()) {
      for (Code code : list(id).codes()) {
        Stream.of(code.extra("obk").split(" ")).filter(not(String::isEmpty)).forEach(mapped::add);
      }
    }
    assertThat(concepts.texts()).containsAll(mapped);
    assertThat(mapped).as("all but the eight that were replaced").hasSize(409 - 8);
    assertThat(concepts.codes())
        .allSatisfy(
            concept ->
                assertThat(
                        list("vdex_classification_purpose_lomv1p0_20060628")
                            .find(concept.extra("purpose")))
                    .isPresent());
  }

  @Test
  void aTermMapsToAllItsConcepts() {
    assertThat(
            list("vdex_classification_educationallevel_czp_20060628")
                .find("vmbo1")
                .orElseThrow()
                .extra("obk")
                .split(" "))
        .hasSize(4)
        .allSatisfy(id -> assertThat(list("begrippenkader").find(id)).isPresent());
    assertThat(list("begrippenkader").find("a022bb8a-af8e-42ce-9135-b5ce083b7068").orElseThrow())
        .satisfies(
            old -> assertThat(old.extra("obk")).isEqualTo("aed1908a-86dd-410b-be15-1fec11e3c372"));
  }

  @Test
  void labelsAreReadInTheirOwnEncoding() {
    assertThat(list("begrippenkader").find("faa2483a-4230-432a-ab81-67437ff58a99").orElseThrow())
        .satisfies(concept -> assertThat(concept.label().nl()).endsWith("Theorieën in de natuur"));
    assertThat(list("vdex_classification_vakaanduidingen_po_2009").find("computervaardigheden/ICT"))
        .isPresent();
  }
}
