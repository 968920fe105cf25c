package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.ijkpunt.cli.report.JunitCases.Case;
import nl.ijkpunt.cli.report.JunitCases.Kind;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;

/**
 * A test case for each rule, for CI servers: their number depends on the rules, not on the data.
 */
@AutoService(ReportWriter.class)
public final class JunitReport implements ReportWriter {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    List<Case> cases = new JunitCases(report, new FormatWords(language)).all();
    XmlText.document(out, xml -> suite(xml, report, cases));
  }

  private static void suite(XmlText xml, Report report, List<Case> cases) throws IOException {
    RunData run = report.run();
    RunData.Times times = run.times();
    xml.open("testsuite").attribute("name", run.standard() + " " + profiles(run));
    xml.attribute("tests", cases.size());
    xml.attribute("failures", count(cases, Kind.FAILURE));
    xml.attribute("errors", count(cases, Kind.ERROR));
    xml.attribute("skipped", count(cases, Kind.SKIPPED));
    xml.attribute("time", times == null ? "0" : String.valueOf(times.milliseconds() / 1000.0));
    xml.open("properties");
    property(xml, "tool", run.tool());
    property(xml, "standard", run.standard());
    property(xml, "profiles", profiles(run));
    property(xml, "failOn", report.failOn().word());
    property(xml, "verdict", report.verdict().word());
    xml.close();
    for (Case one : cases) {
      testCase(xml, one);
    }
    xml.close();
  }

  private static String profiles(RunData run) {
    return String.join(", ", run.profiles());
  }

  private static long count(List<Case> cases, Kind kind) {
    return cases.stream().filter(one -> one.kind() == kind).count();
  }

  private static void property(XmlText xml, String name, String value) throws IOException {
    xml.empty("property").attribute("name", name).attribute("value", value);
  }

  private static void testCase(XmlText xml, Case one) throws IOException {
    boolean bare = one.kind() == Kind.PASSED && one.lines().isEmpty();
    if (bare) {
      xml.empty("testcase");
    } else {
      xml.open("testcase");
    }
    xml.attribute("classname", one.group()).attribute("name", one.name()).attribute("time", "0");
    if (!bare) {
      content(xml, one);
      xml.close();
    }
  }

  private static void content(XmlText xml, Case one) throws IOException {
    switch (one.kind()) {
      case FAILURE, ERROR -> {
        xml.start(one.kind() == Kind.ERROR ? "error" : "failure");
        xml.attribute("message", one.message()).attribute("type", one.type());
        xml.lines(one.lines()).end();
      }
      case SKIPPED -> xml.empty("skipped").attribute("message", one.message());
      case PASSED -> xml.start("system-out").lines(one.lines()).end();
    }
  }
}
