package nl.ijkpunt.standards.codes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeListTest {
  private static final String KINDS =
      """
      # id: kinds
      # title.en: Kinds
      # title.nl: Soorten
      # version: 7
      # source: Hogeschool Voorbeeld
      # note: One.
      # note: Two: and a bit.
      # a remark that nobody reads

      code\ten\tnl\tfrom\tuntil\tbroader
      a\tAll\tAlles
      ab\tMuch\tVeel\t2020-08-01\t2024-07-31\ta
      abc\t\tWeinig\t\t\tab
      x y\tOther
      """;

  private static CodeList kinds() {
    return CodeList.parse("kinds", KINDS);
  }

  @Test
  void aTableHasAHeadAndCodes() {
    CodeList list = kinds();
    assertThat(list.id()).isEqualTo("kinds");
    assertThat(list.title()).isEqualTo(new Text("Kinds", "Soorten"));
    assertThat(list.version()).isEqualTo("7");
    assertThat(list.source()).isEqualTo("Hogeschool Voorbeeld");
    assertThat(list.notes()).containsExactly("One.", "Two: and a bit.");
    assertThat(list.texts()).containsExactly("a", "ab", "abc", "x y");
    assertThat(list.find("ab"))
        .contains(
            new Code(
                "ab",
                new Text("Much", "Veel"),
                LocalDate.parse("2020-08-01"),
                LocalDate.parse("2024-07-31"),
                "a",
                Map.of()));
    assertThat(list.find("AB")).isEmpty();
    assertThat(list).hasToString("kinds (4 codes)");
  }

  @Test
  void aListHasColumnsOfItsOwn() {
    CodeList list =
        CodeList.parse("own", "# extra: size form\ncode\tform\ten\tsize\na\tround\tA\t1\nb\t\tB\n");
    Code first = list.find("a").orElseThrow();
    assertThat(first.extra("form")).isEqualTo("round");
    assertThat(first.extra("size")).isEqualTo("1");
    assertThat(first.extra("en")).isEmpty();
    assertThat(first.extra()).containsOnlyKeys("form", "size");
    assertThat(list.find("b").orElseThrow().extra()).isEmpty();
  }

  @Test
  void aListThatIsNotCompleteSaysSo() {
    CodeList list =
        CodeList.parse(
            "own",
            """
            # complete: no
            # uri: example.org/own
            # uri: example.org/old example.org/older
            # alias: mine
            """);
    assertThat(list.isComplete()).isFalse();
    assertThat(list.codes()).isEmpty();
    assertThat(list.uris())
        .containsExactly("example.org/own", "example.org/old", "example.org/older");
    assertThat(list.aliases()).containsExactly("mine");
    CodeList more = list.extended("more.tsv", "a\n".getBytes(UTF_8));
    assertThat(more.isComplete()).isFalse();
    assertThat(more.uris()).isEqualTo(list.uris());
    assertThat(kinds().isComplete()).isTrue();
    assertThat(kinds().uris()).isEmpty();
    assertThat(CodeList.parse("own", "# complete: yes\na\n").isComplete()).isTrue();
  }

  @Test
  void bareCodesAreAListToo() {
    CodeList list =
        CodeList.parse("own", "\uFEFF# ours\r\n\r\nacademic year\r\n# ours too\r\n  second \r\n");
    assertThat(list.texts()).containsExactly("academic year", "second");
    assertThat(list.title()).isEqualTo(Text.NONE);
    assertThat(list.source()).isEmpty();
    assertThat(list.roots()).containsExactlyElementsOf(list.codes());
  }

  @Test
  void aCodeStandsUnderItsBroaderOne() {
    assertThat(kinds().roots()).extracting(Code::code).containsExactly("a", "x y");
    assertThat(kinds().children("a")).extracting(Code::code).containsExactly("ab");
    assertThat(kinds().children("abc")).isEmpty();
  }

  @Test
  void aLabelThatIsMissingIsTakenFromTheOtherLanguage() {
    Code few = kinds().find("abc").orElseThrow();
    assertThat(few.label(Language.EN)).isEqualTo("Weinig");
    assertThat(few.label(Language.NL)).isEqualTo("Weinig");
    assertThat(kinds().find("x y").orElseThrow().label(Language.NL)).isEqualTo("Other");
  }

  @Test
  void aCodeHoldsFromItsFirstDayUntilItsLast() {
    Code much = kinds().find("ab").orElseThrow();
    assertThat(much.isValidOn(LocalDate.parse("2020-07-31"))).isFalse();
    assertThat(much.isValidOn(LocalDate.parse("2020-08-01"))).isTrue();
    assertThat(much.isValidOn(LocalDate.parse("2024-07-31"))).isTrue();
    assertThat(much.isValidOn(LocalDate.parse("2024-08-01"))).isFalse();
    assertThat(kinds().find("a").orElseThrow().isValidOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void anExtensionAddsAndReplaces() {
    CodeList list =
        kinds()
            .extended(
                "own.tsv", "code\tnl\tbroader\nab\tNogal veel\ta\nz\tZ\tab\n".getBytes(UTF_8));
    assertThat(list.texts()).containsExactly("a", "ab", "abc", "x y", "z");
    assertThat(list.find("ab").orElseThrow().label(Language.EN)).isEqualTo("Nogal veel");
    assertThat(list.children("ab")).extracting(Code::code).containsExactly("abc", "z");
    assertThat(list.notes()).endsWith("Extended with own.tsv.");
    assertThat(list.version()).isEqualTo("7");
  }

  @Test
  void theNearestCodeBeginsLikeTheText() {
    CodeList fields = CodeLists.shared().find("isced-f").orElseThrow();
    assertThat(fields.nearest("613")).contains("0613");
    assertThat(fields.nearest("0615")).contains("061");
    assertThat(fields.nearest("computing")).isEmpty();
    assertThat(CodeLists.shared().find("iso-639-2").orElseThrow().nearest("NLD")).contains("nld");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | f.tsv: there is no code in it",
        "# id: x                   | f.tsv: there is no code in it",
        "# id: other~a             | f.tsv: it says it is list 'other', not 'own'",
        "a~b~a                     | f.tsv line 3: code 'a' stands on line 1 too",
        "a^b                       | f.tsv line 1: code 'a^b' holds a tab; name the columns first",
        "code^label~a^b            | f.tsv line 1: there is no column 'label' (there are {columns})",
        "code^form~a^b             | f.tsv line 1: there is no column 'form'; did you mean from?"
            + " (there are {columns})",
        "code^en^en~a              | f.tsv line 1: a column stands in it twice",
        "code^en~a^b^c             | f.tsv line 2: 3 cells, and 2 columns (code, en)",
        "code^en~^b                | f.tsv line 2: there is no code",
        "code^from~a^1-8-2020      | f.tsv line 2: '1-8-2020' is not a day, such as 2026-01-31",
        "code^from^until~a^2020-02-01^2020-01-31 | f.tsv line 2: code 'a' ends on 2020-01-31,"
            + " before it begins on 2020-02-01",
        "# complete: nee~a         | f.tsv line 1: complete is yes or no, not 'nee'",
        "# extra: sort~code^sorts~a | f.tsv line 2: there is no column 'sorts'; did you mean sort?"
            + " (there are {columns}, sort)",
        "code^broader~a^b          | f.tsv line 2: broader code 'b' is not in the list",
        "code^broader~a^b~b^a      | f.tsv line 3: code 'b' is part of itself",
        "code^broader~a^a          | f.tsv line 2: code 'a' is part of itself",
      })
  void aFileThatIsNoListSaysWhereAndWhy(String file, String why) {
    byte[] content = file.replace('~', '\n').replace('^', '\t').getBytes(UTF_8);
    assertThatThrownBy(() -> CodeList.parse("own", "f.tsv", content))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            why.replace('^', '\t').replace("{columns}", "code, en, nl, from, until, broader"));
  }

  @Test
  void onlyUtf8IsRead() {
    assertThatThrownBy(() -> CodeList.parse("own", "f.tsv", "caf\u00e9".getBytes(ISO_8859_1)))
        .hasMessage("f.tsv: it is not UTF-8");
  }
}
