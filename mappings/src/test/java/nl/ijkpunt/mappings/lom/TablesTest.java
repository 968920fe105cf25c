package nl.ijkpunt.mappings.lom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.standards.lom.LomField;
import nl.ijkpunt.standards.lom.LomField.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables leave no field of their source out. */
class TablesTest {

  @TestFactory
  Stream<DynamicTest> everyFieldOfLomStandsInEveryTableThatReadsIt() {
    return Mappers.onBoard().all().stream()
        .filter(mapper -> mapper.from().contains(LomSource.IEEE))
        .flatMap(
            mapper ->
                mapper.to().stream()
                    .map(
                        to ->
                            DynamicTest.dynamicTest(
                                to.toString(),
                                () -> assertThat(missing(mapper.table(to))).isEmpty())));
  }

  /** Fields that no row is about: neither themselves nor each of their parts. */
  private static List<String> missing(FieldMap table) {
    return MadeUp.TABLE.fields().stream()
        .filter(field -> !field.number().isEmpty() && field.kind() != Kind.CONTAINER)
        .filter(field -> table.row(field.path()).isEmpty() && !allParts(field, table))
        .map(LomField::path)
        .toList();
  }

  private static boolean allParts(LomField field, FieldMap table) {
    return !field.children().isEmpty()
        && field.children().stream().allMatch(part -> table.row(part.path()).isPresent());
  }

  @Test
  void everyRowOfATableThatReadsLomIsAboutAFieldOfIt() {
    List<String> paths = MadeUp.TABLE.fields().stream().map(LomField::path).toList();
    for (String name : List.of("lom-to-ims", "lom-to-ieee", "lom-to-oai-dc", "lom-to-schema-org")) {
      assertThat(FieldMap.named(name).rows())
          .as(name)
          .extracting(FieldRow::from)
          .allSatisfy(from -> assertThat(paths).contains(from));
    }
  }

  @Test
  void whatIsLostOrAddedIsExplainedInBothLanguages() {
    for (String name :
        List.of(
            "lom-to-ims",
            "lom-to-oai-dc",
            "lom-to-schema-org",
            "oai-dc-to-lom",
            "sharekit-to-lom")) {
      assertThat(FieldMap.named(name).rows())
          .as(name)
          .allSatisfy(
              row ->
                  assertThat(row.reason().en().isEmpty()).isEqualTo(row.reason().nl().isEmpty()));
    }
  }
}
