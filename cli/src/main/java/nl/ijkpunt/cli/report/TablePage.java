package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/**
 * A page of tables that stands on its own, in the style of the report; it has no script, and speaks
 * one language.
 *
 * @param lead what to know first
 */
public record TablePage(Text title, List<Text> lead, List<Section> sections) {

  public TablePage {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }

  /**
   * A table under a heading.
   *
   * @param note what to know before it
   * @param shares the columns, from 0, whose cells are percentages and are shaded by them
   */
  public record Section(
      Text heading, Text note, List<Text> columns, List<List<Text>> rows, Set<Integer> shares) {

    /** A table of words. */
    public Section(Text heading, Text note, List<Text> columns, List<List<Text>> rows) {
      this(heading, note, columns, rows, Set.of());
    }
  }

  /** Writes the page. */
  public void write(Language language, Writer out) throws IOException {
    String css = HtmlReport.resource("report.css") + HtmlReport.resource("tables.css");
    Html page = new Html();
    page.add("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n")
        .add("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .add(HtmlReport.policy(css, ""))
        .add("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .add("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .text(title.in(language))
        .add("</title>\n<style>" + css + "</style>\n</head>\n<body>\n")
        .add("<header class=\"banner\"><div class=\"width\"><p class=\"brand\">")
        .add("<strong>Ijkpunt</strong></p></div></header>\n<main class=\"tables width\">\n<h1>")
        .text(title.in(language))
        .add("</h1>\n");
    lead.forEach(words -> page.add("<p class=\"lead\">").text(words.in(language)).add("</p>\n"));
    sections.forEach(section -> section(section, language, page));
    page.add("</main>\n</body>\n</html>\n");
    out.write(page.toString());
  }

  private static void section(Section section, Language language, Html page) {
    page.add("<section>\n<h2>").text(section.heading.in(language)).add("</h2>\n<p>");
    page.text(section.note.in(language)).add("</p>\n<div class=\"scroll\"><table>\n<thead><tr>");
    for (Text column : section.columns) {
      page.add("<th scope=\"col\">").text(column.in(language)).add("</th>");
    }
    page.add("</tr></thead>\n<tbody>\n");
    for (List<Text> row : section.rows) {
      page.add("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String words = row.get(i).in(language);
        page.add(section.shares.contains(i) ? HtmlSheet.shaded(words) : "<td>")
            .text(words)
            .add("</td>");
      }
      page.add("</tr>\n");
    }
    page.add("</tbody>\n</table></div>\n</section>\n");
  }
}
