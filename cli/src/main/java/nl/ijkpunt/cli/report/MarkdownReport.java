package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;

/** A summary for a job or a merge request, in the Markdown of GitHub and GitLab. */
@AutoService(ReportWriter.class)
public final class MarkdownReport implements ReportWriter {

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    new Writing(report, new FormatWords(language), new CauseWords(language), out).write();
  }

  private record Writing(Report report, FormatWords words, CauseWords own, Writer out) {
    private static final int MOST_NOTIFICATIONS = 50;

    void write() throws IOException {
      line("## " + mark(report.verdict()) + " " + words.verdict(report));
      line("");
      line(MarkdownText.plain(words.standard(report)));
      unchecked();
      if (report.profiles().size() > 1) {
        profiles();
      }
      for (String line : new PrinciplesText(report.architecture(), words.language()).markdown()) {
        line(line);
      }
      new MarkdownTables(report, words, own, out).write();
    }

    /** Beside the word, for who skims. */
    private static String mark(Verdict verdict) {
      return switch (verdict) {
        case PASS -> "✅";
        case FAIL -> "❌";
        case INCONCLUSIVE -> "⚠️";
      };
    }

    private void unchecked() throws IOException {
      line("");
      List<Notification> all = report.notifications();
      for (Notification notification : all.subList(0, Math.min(MOST_NOTIFICATIONS, all.size()))) {
        item(words.notification(notification));
      }
      if (all.size() > MOST_NOTIFICATIONS) {
        item(words.moreNotifications(all.size() - MOST_NOTIFICATIONS));
      }
      for (String undecided : words.undecided(report)) {
        item(undecided);
      }
      for (String line : words.baseline(report)) {
        item(line);
      }
    }

    private void item(String text) throws IOException {
      line("- " + MarkdownText.plain(Layout.cut(text, MarkdownTables.WIDEST * 4)));
    }

    private void profiles() throws IOException {
      List<String> heads = own.heads();
      line("");
      line("| " + String.join(" | ", heads) + " |");
      line("|:--|:--" + "|--:".repeat(heads.size() - 2) + "|");
      for (ProfileResult profile : report.profiles()) {
        line(
            "| %s | %s %s | %s | %s | %s | %s | %s |"
                .formatted(
                    MarkdownText.plain(Layout.cut(profile.name(), MarkdownTables.WIDEST)),
                    mark(profile.verdict()),
                    words.words().verdict(profile.verdict()),
                    words.words().number(profile.rules()),
                    words.words().number(profile.count(Severity.ERROR)),
                    words.words().number(profile.count(Severity.WARNING)),
                    words.words().number(profile.causes()),
                    own.of(profile.records(), report.recordCount())));
      }
    }

    private void line(String text) throws IOException {
      out.write(text + "\n");
    }
  }
}
