package nl.ijkpunt.cli.report;

/** What other pages have in common with the HTML report. */
public final class PageStyle {
  private static final String SHAPES = "<svg class=\"shapes\"";
  private static final String SHAPES_END = "</svg>";

  private PageStyle() {}

  /** The style sheet. */
  public static String css() {
    return HtmlReport.resource("report.css");
  }

  /** The shapes that stand for severities and verdicts, to be used by name. */
  public static String shapes() {
    String page = HtmlReport.resource("report.html");
    int start = page.indexOf(SHAPES);
    return page.substring(start, page.indexOf(SHAPES_END, start) + SHAPES_END.length());
  }

  /** A text as markup that shows it; what cannot be seen in it is named. */
  public static String escaped(String any) {
    return Html.escaped(any);
  }
}
