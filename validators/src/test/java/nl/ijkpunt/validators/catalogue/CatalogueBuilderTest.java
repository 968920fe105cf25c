package nl.ijkpunt.validators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ijkpunt.standards.record.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogueBuilderTest {
  private static final String PAGE =
      """
      ---
      id: own-rule
      title: {en: A thing holds, nl: Iets geldt}
      severity: error
      on: []
      standards: [ooapi@5.0]
      basis: spec
      requirement: {clause: a clause, link: "https://example.org/"}
      message: {en: It does not hold, nl: Het geldt niet}
      expected: {en: that it holds, nl: dat het geldt}
      fix: {en: Let it hold., nl: Laat het gelden.}
      ---

      Why.
      """;

  @Test
  void aPageThatDoesNotSayWhatItNeedsNeedsRecords(@TempDir Path folder) throws IOException {
    assertThat(needs(folder, PAGE)).isEqualTo("records");
  }

  @Test
  void aPageMayNeedAnExchange(@TempDir Path folder) throws IOException {
    assertThat(needs(folder, PAGE.replace("basis: spec", "basis: spec\nneeds: exchange")))
        .isEqualTo("exchange");
  }

  @Test
  void whatNoRuleCanNeedIsRefused(@TempDir Path folder) {
    assertThatThrownBy(
            () -> needs(folder, PAGE.replace("basis: spec", "basis: spec\nneeds: exchanges")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/OwnRule.md: needs is none of [document, exchange, given, records]");
  }

  private static String needs(Path folder, String page) throws IOException {
    Files.writeString(folder.resolve("OwnRule.md"), page);
    CatalogueBuilder.main(new String[] {folder.toString(), folder.toString()});
    byte[] catalogue = Files.readAllBytes(folder.resolve(Catalogue.RESOURCE.substring(1)));
    return JsonValue.parse(catalogue).items().get(0).text("needs").orElseThrow();
  }
}
