package nl.ijkpunt.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void whatIsMarkupInAPageIsShownAsText() {
    assertThat(html("a <script>alert(1)</script> b\n\n<img src=x onerror=alert(1)>\n"))
        .doesNotContain("<script>", "<img")
        .contains("&lt;script&gt;", "&lt;img");
  }

  @Test
  void addressesThatRunSomethingLeadNowhere() {
    assertThat(html("[a](javascript:alert(1))")).doesNotContain("javascript");
    assertThat(html("![alt](http://example.org/x.png)")).isEqualTo("<p>alt</p>\n");
  }

  @Test
  void headingsAreNamedAsCodeHostsDo() {
    assertThat(html("## A rule's page\n\n## `ijk.yaml`, and more\n\n## A rule's page\n"))
        .contains(
            "<h2 id=\"a-rules-page\">",
            "<h2 id=\"ijkyaml-and-more\">",
            "<h2 id=\"a-rules-page-1\">");
  }

  @Test
  void linksThatLeadNowhereBecomeWords() {
    Markdown page =
        Markdown.of(
            "[here](there.md) and [*gone*](nowhere.md)",
            link -> Optional.of("there.html").filter(any -> link.equals("there.md")));
    assertThat(page.html("Table"))
        .isEqualTo("<p><a rel=\"nofollow\" href=\"there.html\">here</a> and <em>gone</em></p>\n");
  }

  @Test
  void theTitleIsTakenOff() {
    Markdown page = Markdown.of("# A *title*\n\nText.\n", Optional::of);
    assertThat(page.takeTitle()).isEqualTo("A title");
    assertThat(page.html("Table")).isEqualTo("<p>Text.</p>\n");
    assertThat(Markdown.of("Text.", Optional::of).takeTitle()).isEmpty();
  }

  @Test
  void tablesCanBeReachedAndHaveNoEmptyHeadings() {
    assertThat(html("| | a |\n|---|---:|\n| b | c |\n"))
        .startsWith(
            "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Table\"><table>")
        .contains("<td></td>", "scope=\"col\">a</th>")
        .endsWith("</table></div>\n");
  }

  private static String html(String markdown) {
    return Markdown.of(markdown, Optional::of).html("Table");
  }
}
