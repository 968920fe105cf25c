package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;

/**
 * Annotations for GitHub Actions, as commands to its runner. Every line is a command, because the
 * runner looks for commands in other lines.
 */
@AutoService(ReportWriter.class)
public final class GithubReport implements ReportWriter {
  /** GitHub shows this many of each level for a step, and drops the others in silence. */
  private static final int MOST = 10;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    new Writing(report, new FormatWords(language), out).write();
  }

  private record Writing(Report report, FormatWords words, Writer out) {

    void write() throws IOException {
      List<Notification> blocking = notifications(true);
      List<Notification> others = notifications(false);
      // One notice is kept for the verdict, which says what was left out.
      List<Finding> chosen = new ArrayList<>();
      chosen.addAll(some(Severity.ERROR, MOST - blocking.size()));
      chosen.addAll(some(Severity.WARNING, MOST));
      chosen.addAll(some(Severity.INFO, MOST - 1 - others.size()));
      for (Notification notification : blocking) {
        command("error", "title=" + property("ijk"), words.notification(notification));
      }
      for (Notification notification : others) {
        command("notice", "title=" + property("ijk"), words.notification(notification));
      }
      for (Finding finding : chosen.stream().sorted().toList()) {
        finding(finding);
      }
      command("notice", "title=" + property("ijk"), summary(chosen.size()));
    }

    private List<Notification> notifications(boolean blocking) {
      return report.notifications().stream()
          .filter(notification -> notification.blocks() == blocking)
          .limit(MOST / 2)
          .toList();
    }

    private List<Finding> some(Severity severity, int room) {
      List<Finding> all =
          report.findings().stream()
              .filter(finding -> !finding.known() && finding.severity() == severity)
              .toList();
      return FairSample.of(all, report.causes(), room);
    }

    private void finding(Finding finding) throws IOException {
      Location place = finding.location();
      FilePlace file = FilePlace.of(place.source());
      StringBuilder properties = new StringBuilder();
      if (!file.file().isEmpty()) {
        properties.append("file=").append(property(file.file())).append(',');
        if (file.entry().isEmpty()) {
          properties.append("line=").append(place.line()).append(',');
          properties.append("col=").append(place.column()).append(',');
        }
      }
      properties.append("title=").append(property(finding.rule().id()));
      String where = file.entry().isEmpty() ? "" : FormatWords.place(place) + ": ";
      String pointer = place.pointer().isEmpty() ? "" : place.pointer() + ", ";
      String about = "%s%s".formatted(pointer, FormatWords.subject(finding.subject()));
      String data = where + words.sentence(finding) + "\n" + Harmless.text(about) + "\n";
      command(level(finding.severity()), properties.toString(), data + words.fix(finding));
    }

    private static String level(Severity severity) {
      return switch (severity) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case INFO -> "notice";
      };
    }

    private String summary(int chosen) {
      List<String> lines = new ArrayList<>();
      lines.add(words.verdict(report));
      lines.add(words.standard(report));
      long all = report.counting();
      if (chosen < all) {
        lines.add(words.shown(chosen, all) + ".");
      }
      int said = notifications(true).size() + notifications(false).size();
      int unsaid = report.notifications().size() - said;
      if (unsaid > 0) {
        lines.add(words.moreNotifications(unsaid));
      }
      lines.addAll(words.undecided(report));
      lines.addAll(words.baseline(report));
      return String.join("\n", lines);
    }

    private void command(String level, String properties, String data) throws IOException {
      out.write("::" + level + " " + properties + "::" + data(data) + "\n");
    }

    /** The runner reads per cent signs, and a line ends a command. */
    private static String data(String text) {
      return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
      return data(Harmless.text(text)).replace(":", "%3A").replace(",", "%2C");
    }
  }
}
