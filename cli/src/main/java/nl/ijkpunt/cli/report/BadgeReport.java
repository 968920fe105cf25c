package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Verdict;

/** The verdict as a picture for a page: SVG that says it in colour and in words. */
@AutoService(ReportWriter.class)
public final class BadgeReport implements ReportWriter {

  @Override
  public String name() {
    return "badge";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    FormatWords words = new FormatWords(language);
    String asked = String.join(" + ", report.run().profiles());
    String left = Layout.cut(Harmless.text(report.run().standard() + " " + asked), 60);
    XmlText.document(out, xml -> picture(xml, left, report.verdict(), words));
  }

  private static void picture(XmlText xml, String left, Verdict verdict, FormatWords words)
      throws IOException {
    String right = word(verdict, words);
    int split = width(left);
    int wide = split + width(right);
    String both = left + ": " + right;
    xml.open("svg").namespace("", "http://www.w3.org/2000/svg");
    xml.attribute("width", wide).attribute("height", 20).attribute("role", "img");
    xml.attribute("aria-label", both).attribute("lang", words.language().code());
    xml.element("title", both);
    box(xml, 0, split, "#404040");
    box(xml, split, wide - split, colour(verdict));
    xml.open("g").attribute("fill", "#ffffff").attribute("text-anchor", "middle");
    xml.attribute("font-family", "Verdana,DejaVu Sans,sans-serif").attribute("font-size", 11);
    text(xml, split / 2, width(left), left);
    text(xml, split + width(right) / 2, width(right), right);
    xml.close().close();
  }

  private static void box(XmlText xml, int x, int wide, String colour) throws IOException {
    xml.empty("rect").attribute("x", x).attribute("width", wide).attribute("height", 20);
    xml.attribute("fill", colour);
  }

  private static void text(XmlText xml, int middle, int wide, String text) throws IOException {
    xml.start("text").attribute("x", middle).attribute("y", 14);
    xml.attribute("textLength", wide - 10).text(text).end();
  }

  private static String word(Verdict verdict, FormatWords words) {
    return switch (verdict) {
      case PASS -> words.in("conforms", "voldoet");
      case FAIL -> words.in("does not conform", "voldoet niet");
      case INCONCLUSIVE -> words.in("undecided", "onbeslist");
    };
  }

  /** White text on each of these has a contrast over 4.5 to 1. */
  private static String colour(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "#2e7d32";
      case FAIL -> "#b71c1c";
      case INCONCLUSIVE -> "#8a5a00";
    };
  }

  /** About as wide as the text is in the font, with room beside it. */
  private static int width(String text) {
    return 10 + 7 * Layout.width(text);
  }
}
