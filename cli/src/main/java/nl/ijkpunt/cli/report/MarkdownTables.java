package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;

/** The causes and the findings, as tables of Markdown that stay well under what GitHub takes. */
record MarkdownTables(Report report, FormatWords words, CauseWords own, Writer out) {
  /** No text is wider: names and values may be as long as data makes them. */
  static final int WIDEST = 160;

  private static final int MOST_CAUSES = 50;
  private static final int MOST_FINDINGS = 1000;
  private static final int MOST_PROFILES = 12;

  /** GitHub takes a mebibyte; what comes before these takes far less than what is kept free. */
  private static final int MOST_BYTES = 700 * 1024;

  void write() throws IOException {
    causes();
    findings();
  }

  private void causes() throws IOException {
    List<Cause> causes = report.causes();
    if (causes.isEmpty()) {
      return;
    }
    line("");
    line("### " + own.fixFirst().replace(":", ""));
    line("");
    List<ProfileResult> profiles =
        report.profiles().size() < 2
            ? List.of()
            : report.profiles().subList(0, Math.min(MOST_PROFILES, report.profiles().size()));
    List<String> heads = new ArrayList<>(List.of("", words.in("severity", "zwaarte")));
    heads.addAll(List.of(words.in("what", "wat"), words.in("rule", "regel")));
    heads.addAll(List.of(words.in("findings", "bevindingen"), "records"));
    heads.add(words.in("in order once mended", "op orde na herstel"));
    profiles.forEach(profile -> heads.add(cut(profile.name())));
    line("| " + String.join(" | ", heads) + " |");
    line("|--:|:--|:--|:--|--:|--:|--:" + "|:-:".repeat(profiles.size()) + "|");
    CausesText texts = new CausesText(report, words.language());
    for (int i = 0; i < Math.min(MOST_CAUSES, causes.size()); i++) {
      cause(i + 1, causes.get(i), texts, profiles);
    }
    line("");
    if (!profiles.isEmpty()) {
      line(words.in("● fails it, ○ does not fail it", "● keurt af, ○ keurt niet af"));
    }
    if (causes.size() > MOST_CAUSES) {
      line(own.moreCauses(causes.size() - MOST_CAUSES));
    }
  }

  private void cause(int number, Cause cause, CausesText texts, List<ProfileResult> profiles)
      throws IOException {
    StringBuilder row = new StringBuilder("| " + number);
    cell(row, words.words().severity(cause.rule().severity()));
    cell(row, cut(texts.about(cause)));
    cell(row, MarkdownText.code(cause.rule().id()));
    cell(row, words.words().number(cause.found()));
    // What is no record cannot be in order, and what breaks off hides what else is the matter.
    boolean inRecords = report.records().containsKey(cause.type());
    cell(row, inRecords ? words.words().number(cause.records()) : "");
    boolean gains = inRecords && !Subject.hides(cause.type());
    cell(row, gains ? words.words().number(cause.mostUnblocked()) : "");
    ProfilesText marks = new ProfilesText(report, words.language());
    profiles.forEach(profile -> cell(row, marks.mark(cause, profile)));
    line(row + " |");
  }

  private void findings() throws IOException {
    List<Finding> counting = report.findings().stream().filter(f -> !f.known()).toList();
    long all = report.counting();
    if (all == 0) {
      return;
    }
    line("");
    line("<details>");
    line("<summary>%s</summary>".formatted(own.findings(all)));
    line("");
    List<String> heads = new ArrayList<>(List.of(words.in("severity", "zwaarte")));
    heads.addAll(List.of(words.in("place", "plaats"), words.in("finding", "bevinding")));
    heads.addAll(List.of(words.in("rule", "regel"), "record"));
    line("| " + String.join(" | ", heads) + " |");
    line("|:--".repeat(heads.size()) + "|");
    List<String> rows = rows(counting);
    for (String row : rows) {
      line(row);
    }
    line("");
    line("</details>");
    if (rows.size() < all) {
      line("");
      line(words.shown(rows.size(), all) + ".");
    }
  }

  /** Of as many findings as there is room for; with wide rows, of fewer, still in turns. */
  private List<String> rows(List<Finding> findings) {
    int most = MOST_FINDINGS;
    while (true) {
      List<String> rows =
          FairSample.of(findings, report.causes(), most).stream().map(this::row).toList();
      long bytes = rows.stream().mapToLong(row -> row.getBytes(UTF_8).length + 1).sum();
      if (bytes <= MOST_BYTES) {
        return rows;
      }
      most = (int) (rows.size() * (long) MOST_BYTES / bytes) - 1;
    }
  }

  private String row(Finding finding) {
    StringBuilder row = new StringBuilder("| ");
    row.append(words.words().severity(finding.severity()));
    String pointer = finding.location().pointer();
    String place = Layout.cut(FormatWords.place(finding.location()), WIDEST);
    cell(row, MarkdownText.code(place) + " " + MarkdownText.code(Layout.cut(pointer, WIDEST)));
    cell(row, MarkdownText.plain(Layout.cut(words.sentence(finding), WIDEST * 2)));
    cell(row, MarkdownText.code(finding.rule().id()));
    cell(row, MarkdownText.code(Layout.cut(FormatWords.subject(finding.subject()), WIDEST)));
    return row + " |";
  }

  private static void cell(StringBuilder row, String text) {
    row.append(" | ").append(text);
  }

  private static String cut(String text) {
    return MarkdownText.plain(Layout.cut(text, WIDEST));
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
