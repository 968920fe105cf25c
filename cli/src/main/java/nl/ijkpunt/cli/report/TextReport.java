package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;

/** For people at a terminal: findings by place, then what to fix first, then the verdict. */
@AutoService(ReportWriter.class)
public final class TextReport implements ReportWriter {
  private static final String INDENT = " ".repeat(6);

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    PrintWriter lines = new PrintWriter(out);
    new Writing(lines, language, TextWords.in(language), new Phrases(language)).report(report);
    lines.flush();
  }

  private record Writing(PrintWriter out, Language language, TextWords words, Phrases phrases) {

    void report(Report report) {
      String source = "";
      for (Finding finding : report.findings()) {
        if (!finding.location().source().equals(source)) {
          source = finding.location().source();
          line(Harmless.text(source));
        }
        finding(finding);
      }
      causes(report);
      List<String> unchecked = new ArrayList<>(notDecided(report));
      unchecked.addAll(notifications(report.notifications()));
      unchecked.forEach(this::line);
      List<String> principles = new PrinciplesText(report.architecture(), language).lines();
      if (!principles.isEmpty() && !unchecked.isEmpty()) {
        line("");
      }
      principles.forEach(this::line);
      profiles(report, !unchecked.isEmpty());
      verdict(report);
    }

    private void finding(Finding finding) {
      for (String line : lines(finding)) {
        line(line);
      }
    }

    private List<String> lines(Finding finding) {
      Phrases.Said said = phrases.of(finding);
      Location place = finding.location();
      String known = finding.known() ? " (" + words.known() + ")" : "";
      String severity = words.severity(finding.severity()) + known;
      String pointer = place.pointer().isEmpty() ? "/" : place.pointer();
      String found = finding.actual() == null ? "" : "; " + words.found() + " " + finding.actual();
      String only = finding.profiles().isEmpty() ? "" : "  " + words.under(finding.profiles());
      return List.of(
          "  " + place.line() + ":" + place.column() + "  " + severity + "  " + said.message(),
          INDENT + pointer + "  " + FormatWords.subject(finding.subject()),
          INDENT + words.expected() + " " + said.expected() + found,
          INDENT + words.fix() + " " + said.fix(),
          INDENT + finding.rule().id() + "  (" + finding.requirement().clause() + ")" + only,
          "");
    }

    private void causes(Report report) {
      new CausesText(report, language).lines().forEach(this::line);
      report.leftOut().forEach((rule, count) -> line("  " + words.leftOut(rule, count)));
      if (!report.causes().isEmpty()) {
        line("");
      }
    }

    private List<String> notDecided(Report report) {
      List<String> lines = new ArrayList<>();
      rules(report, Outcome.CANT_TELL, words.notDecided(), lines);
      long notRun = report.tallies().stream().filter(t -> t.outcome() == Outcome.UNTESTED).count();
      if (notRun > 0) {
        lines.add(words.notRun(notRun));
      }
      long inapplicable =
          report.tallies().stream().filter(t -> t.outcome() == Outcome.INAPPLICABLE).count();
      if (inapplicable > 0) {
        lines.add(words.inapplicable(inapplicable));
      }
      return lines;
    }

    private static void rules(Report report, Outcome outcome, String head, List<String> lines) {
      List<String> rules =
          report.tallies().stream()
              .filter(tally -> tally.outcome() == outcome)
              .map(tally -> tally.rule().id())
              .toList();
      if (!rules.isEmpty()) {
        lines.add("%s %s".formatted(head, String.join(", ", rules)));
      }
    }

    private static String source(Notification notification) {
      String source = notification.source();
      return source == null ? "" : Harmless.text(source) + ": ";
    }

    private List<String> notifications(List<Notification> notifications) {
      return notifications.stream()
          .map(n -> "! " + source(n) + Harmless.text(n.what().in(language)))
          .toList();
    }

    /** With one profile there is nothing to compare: the verdict says it all. */
    private void profiles(Report report, boolean apart) {
      if (report.profiles().size() > 1) {
        if (apart) {
          line("");
        }
        new ProfilesText(report, language).lines().forEach(this::line);
        line("");
      }
    }

    private void verdict(Report report) {
      if (report.baseline() != null) {
        new BaselineText(report.baseline(), language).lines(report.counting()).forEach(this::line);
      }
      line(
          words.standard(
              report.run().standard(),
              Harmless.text(String.join(", ", report.run().profiles())),
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

    /** Names and values come from elsewhere: nothing in them may steer a terminal. */
    private void line(String text) {
      out.print(Harmless.text(text));
      out.print('\n');
    }
  }
}
