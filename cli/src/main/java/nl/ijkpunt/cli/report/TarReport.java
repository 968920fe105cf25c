package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;

/** The report of a test step in the European Interoperability Test Bed: GITB's TAR. */
@AutoService(ReportWriter.class)
public final class TarReport implements ReportWriter {
  /**
   * The schema asks for a date; a report without times has this one, which nobody takes for real.
   */
  private static final String NO_DATE = "1970-01-01T00:00:00Z";

  @Override
  public String name() {
    return "tar";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    Writing writing = new Writing(report, new FormatWords(language));
    XmlText.document(out, writing::step);
  }

  private record Writing(Report report, FormatWords words) {

    void step(XmlText xml) throws IOException {
      RunData.Times times = report.run().times();
      xml.open("TestStepReport").namespace("", "http://www.gitb.com/tr/v1/");
      xml.namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
      xml.attribute("name", report.run().standard()).attribute("xsi:type", "TAR");
      xml.element("date", times == null ? NO_DATE : times.started());
      xml.element("result", result());
      overview(xml);
      xml.open("counters");
      long known = report.baseline() == null ? 0 : report.baseline().known();
      xml.element("nrOfAssertions", String.valueOf(report.count(Severity.INFO) + known));
      xml.element("nrOfErrors", String.valueOf(report.count(Severity.ERROR)));
      xml.element("nrOfWarnings", String.valueOf(report.count(Severity.WARNING)));
      xml.close();
      items(xml);
      xml.close();
    }

    private String result() {
      return switch (report.verdict()) {
        case PASS -> report.count(Severity.WARNING) > 0 ? "WARNING" : "SUCCESS";
        case FAIL -> "FAILURE";
        case INCONCLUSIVE -> "UNDEFINED";
      };
    }

    private void overview(XmlText xml) throws IOException {
      RunData run = report.run();
      int space = run.tool().indexOf(' ');
      xml.open("overview");
      xml.element("profileID", String.join(", ", run.profiles()));
      xml.element("customizationID", run.standard());
      xml.element("validationServiceName", space < 0 ? run.tool() : run.tool().substring(0, space));
      xml.element("validationServiceVersion", run.tool().substring(space + 1));
      xml.element("note", words.verdict(report));
      xml.close();
    }

    private void items(XmlText xml) throws IOException {
      List<String> leftOut = words.leftOut(report);
      List<String> undecided = words.undecided(report);
      if (report.findings().isEmpty()
          && report.notifications().isEmpty()
          && leftOut.isEmpty()
          && undecided.isEmpty()) {
        return;
      }
      xml.open("reports");
      for (Finding finding : report.findings()) {
        item(xml, finding);
      }
      for (Notification notification : report.notifications()) {
        String level = notification.blocks() ? "error" : "info";
        said(xml, level, "ijk-notification", words.notification(notification));
      }
      for (String line : leftOut) {
        said(xml, "info", "ijk-left-out", line);
      }
      for (String line : undecided) {
        said(xml, "info", "ijk-undecided", line);
      }
      xml.close();
    }

    /** What a baseline has already is for information. */
    private void item(XmlText xml, Finding finding) throws IOException {
      String actual = finding.actual();
      String pointer = finding.location().pointer();
      xml.open(finding.known() ? "info" : finding.severity().word()).attribute("xsi:type", "BAR");
      xml.element("assertionID", finding.fingerprint());
      xml.element("description", words.sentence(finding));
      xml.element(
          "location",
          FormatWords.place(finding.location()) + (pointer.isEmpty() ? "" : " " + pointer));
      xml.element("test", finding.rule().id());
      xml.element("type", finding.known() ? "known" : FormatWords.subject(finding.subject()));
      if (actual != null) {
        xml.element("value", actual);
      }
      xml.close();
    }

    private static void said(XmlText xml, String level, String test, String text)
        throws IOException {
      xml.open(level).attribute("xsi:type", "BAR");
      xml.element("description", text);
      xml.element("test", test);
      xml.close();
    }
  }
}
