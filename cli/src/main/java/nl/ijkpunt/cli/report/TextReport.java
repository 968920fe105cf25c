package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Tally;

/** For people at a terminal: findings by place, then what failed how often, then the verdict. */
@AutoService(ReportWriter.class)
public final class TextReport implements ReportWriter {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    PrintWriter lines = new PrintWriter(out);
    new Writing(lines, language, TextWords.in(language)).report(report);
    lines.flush();
  }

  private record Writing(PrintWriter out, Language language, TextWords words) {

    void report(Report report) {
      String source = "";
      for (Finding finding : report.findings()) {
        if (!finding.location().source().equals(source)) {
          source = finding.location().source();
          line(printable(source));
        }
        finding(finding);
      }
      failedRules(report);
      notDecided(report);
      notifications(report.notifications());
      verdict(report);
    }

    private void finding(Finding finding) {
      line(
          "  %s:%s  %s  %s"
              .formatted(
                  finding.location().line(),
                  finding.location().column(),
                  words.severity(finding.severity()),
                  finding.message(language)));
      String pointer = finding.location().pointer();
      line("      %s  %s".formatted(pointer.isEmpty() ? "/" : pointer, subject(finding.subject())));
      String found = finding.actual() == null ? "" : "; " + words.found() + " " + finding.actual();
      line(
          "      %s %s%s"
              .formatted(words.expected(), finding.expected(language), printable(found)));
      line("      %s %s".formatted(words.fix(), finding.fix(language)));
      line("      %s  (%s)".formatted(finding.rule().id(), finding.requirement().clause()));
      line("");
    }

    private static String subject(Subject subject) {
      StringBuilder text = new StringBuilder(subject.type());
      if (subject.id() != null) {
        text.append(' ').append(subject.id());
      }
      if (subject.key() != null) {
        text.append(" (").append(subject.key()).append(')');
      }
      return printable(text.toString());
    }

    private void failedRules(Report report) {
      List<Tally> failed =
          report.tallies().stream()
              .filter(tally -> tally.found() > 0)
              .sorted((a, b) -> Long.compare(b.found(), a.found()))
              .toList();
      if (failed.isEmpty()) {
        return;
      }
      line(words.failedRules());
      for (Tally tally : failed) {
        line(
            "  %9s  %-7s  %s: %s"
                .formatted(
                    words.number(tally.found()),
                    words.severity(tally.rule().severity()),
                    tally.rule().id(),
                    tally.rule().words().title().in(language)));
      }
      Map<String, Long> left = report.leftOut();
      left.forEach((rule, count) -> line("  %s".formatted(words.leftOut(rule, count))));
      line("");
    }

    private void notDecided(Report report) {
      List<String> undecided =
          report.tallies().stream()
              .filter(
                  tally ->
                      tally.outcome() == Outcome.CANT_TELL || tally.outcome() == Outcome.UNTESTED)
              .map(tally -> tally.rule().id())
              .toList();
      if (!undecided.isEmpty()) {
        line("%s %s".formatted(words.notDecided(), String.join(", ", undecided)));
      }
      long inapplicable =
          report.tallies().stream().filter(t -> t.outcome() == Outcome.INAPPLICABLE).count();
      if (inapplicable > 0) {
        line(words.inapplicable(inapplicable));
      }
    }

    private void notifications(List<Notification> notifications) {
      for (Notification notification : notifications) {
        String source = notification.source();
        line(
            "! %s%s"
                .formatted(
                    source == null ? "" : printable(source) + ": ",
                    printable(notification.what().in(language))));
      }
    }

    private void verdict(Report report) {
      line(
          words.standard(
              report.run().standard(),
              String.join(", ", report.run().profiles()),
              report.run().standardGuessed()));
      line(
          words.verdict(
              report.verdict(),
              report.recordCount(),
              report.run().inputs().size(),
              new long[] {
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.INFO)
              }));
    }

    private void line(String text) {
      out.print(text);
      out.print('\n');
    }

    /** Names and values come from elsewhere: nothing in them may steer a terminal. */
    private static String printable(String text) {
      return text.replaceAll("\\p{Cntrl}", "?");
    }
  }
}
