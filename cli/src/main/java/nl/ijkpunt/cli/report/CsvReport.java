package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Tally;

/** A row for each finding, for spreadsheets: RFC 4180, and no cell is a formula. */
@AutoService(ReportWriter.class)
public final class CsvReport implements ReportWriter {
  private static final String COLUMNS =
      "severity,rule,message,expected,actual,fix,clause,link,source,line,column,pointer,"
          + "recordType,recordId,recordKey,profiles,known,fingerprint";

  private static final int MOST_REMEMBERED = 10_000;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    out.write(COLUMNS + "\r\n");
    Writing writing = new Writing(out, language, new Phrases(language), new HashMap<>());
    for (Finding finding : report.findings()) {
      writing.finding(finding);
    }
    writing.leftOut(report);
  }

  /**
   * Writes rows.
   *
   * @param written the cells of what many rows say alike
   */
  private record Writing(
      Writer out, Language language, Phrases phrases, Map<String, String> written) {

    void finding(Finding finding) throws IOException {
      Location place = finding.location();
      Subject subject = finding.subject();
      Phrases.Said said = phrases.of(finding);
      first(finding.rule(), said.message());
      again(said.expected());
      cells(Objects.requireNonNullElse(finding.actual(), ""));
      again(said.fix());
      again(finding.requirement().clause());
      again(finding.requirement().link());
      again(place.source());
      cells(
          String.valueOf(place.line()),
          String.valueOf(place.column()),
          place.pointer(),
          subject.type(),
          Objects.requireNonNullElse(subject.id(), ""),
          Objects.requireNonNullElse(subject.key(), ""),
          String.join(" ", finding.profiles()),
          finding.known() ? "yes" : "no",
          finding.fingerprint());
      out.write("\r\n");
    }

    /** A row without a place for each rule of which not all findings are here. */
    void leftOut(Report report) throws IOException {
      Map<String, Long> leftOut = report.leftOut();
      for (Tally tally : report.tallies()) {
        Long count = leftOut.get(tally.rule().id());
        if (count != null) {
          Rule rule = tally.rule();
          first(rule, TextWords.in(language).leftOut(rule.id(), count));
          String[] others = new String[15];
          Arrays.fill(others, "");
          cells(others);
          out.write("\r\n");
        }
      }
    }

    private void first(Rule rule, String message) throws IOException {
      out.write(rule.severity().word());
      cells(rule.id());
      again(message);
    }

    private void cells(String... cells) throws IOException {
      for (String cell : cells) {
        out.write(',');
        out.write(cell(cell));
      }
    }

    /** A cell with what stands in many rows. */
    private void again(String text) throws IOException {
      String cell = written.get(text);
      if (cell == null) {
        cell = cell(text);
        if (written.size() < MOST_REMEMBERED) {
          written.put(text, cell);
        }
      }
      out.write(',');
      out.write(cell);
    }
  }

  /** In quotes where it must be, with a quote mark before what would begin a formula. */
  private static String cell(String value) {
    String text = inert(Harmless.text(value));
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf(';') >= 0;
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** A spreadsheet set to semicolons begins a cell at each of them, wherever quotes stand. */
  private static String inert(String text) {
    if (text.isEmpty() || (Character.isLetterOrDigit(text.charAt(0)) && text.indexOf(';') < 0)) {
      return text;
    }
    StringBuilder inert = null;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begins && isSign(c)) {
        inert = inert == null ? new StringBuilder(text.substring(0, i)) : inert;
        inert.append('\'');
      }
      begins = c == ';' || (begins && (c == ' ' || c == '"'));
      if (inert != null) {
        inert.append(c);
      }
    }
    return inert == null ? text : inert.toString();
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> true;
      default -> false;
    };
  }
}
