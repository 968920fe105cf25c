package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/** Puts tables of a sheet on a page that speaks both languages. */
record HtmlSheet(Html page) {

  /** Adds a table that is seen at once. */
  void table(Sheet.Table table) {
    String name = table.key() + "-table-name";
    page.add("<h3 id=\"" + name + "\">").say(table.heading()).add("</h3>\n");
    body(table, name);
  }

  /** Adds a table that is seen when somebody asks for it. */
  void folded(Sheet.Table table) {
    String name = table.key() + "-table-name";
    page.add("<details class=\"more\"><summary><span id=\"" + name + "\">");
    page.say(table.heading()).add("</span> · ").number(table.rows().size()).add("</summary>\n");
    body(table, name);
    page.add("</details>\n");
  }

  private void body(Sheet.Table table, String name) {
    page.add("<p class=\"help\">").say(table.note()).add("</p>\n");
    page.add("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"" + name);
    page.add("\">\n<table class=\"heat\">\n<thead><tr>");
    for (Sheet.Column column : table.columns()) {
      page.add("<th scope=\"col\"" + (column.isShare() ? " class=\"wrap share\">" : ">"));
      page.say(column.heading()).add("</th>");
    }
    page.add("</tr></thead>\n<tbody>\n");
    for (List<Text> row : table.rows()) {
      page.add("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell(table.columns().get(i), i == 0, row.get(i));
      }
      page.add("</tr>\n");
    }
    page.add("</tbody></table></div>\n");
  }

  private void cell(Sheet.Column column, boolean first, Text words) {
    if (first) {
      page.add("<th scope=\"row\">").say(words).add("</th>");
    } else {
      page.add(column.isShare() ? shaded(words.en()) : "<td>").say(words).add("</td>");
    }
  }

  /** A cell, in the darker a fifth of the scale the more its percentage; what has none is bare. */
  static String shaded(String words) {
    return words.endsWith("%")
        ? "<td class=\"share s%d\">"
            .formatted((Integer.parseInt(words.substring(0, words.length() - 1)) + 19) / 20)
        : "<td class=\"share\">";
  }
}
