package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;

/** Which profile takes the data as it is, and what stands between the others and that, as text. */
record ProfilesText(
    Report report, Language language, TextWords words, CauseWords own, List<String> names) {
  private static final int MOST_ROWS = 20;
  private static final int LONGEST_NAME = 24;
  private static final int GAP = 2;

  /** Wider than this, the names of profiles leave too little room beside the causes. */
  private static final int MOST_FOR_NAMES = 48;

  ProfilesText(Report report, Language language) {
    this(
        report,
        language,
        TextWords.in(language),
        new CauseWords(language),
        report.profiles().stream()
            .map(p -> Layout.cut(printable(p.name()), LONGEST_NAME))
            .toList());
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(verdicts());
    lines.add("");
    if (!report.causes().isEmpty()) {
      lines.addAll(causes());
      lines.add("");
    }
    report.profiles().forEach(profile -> lines.addAll(distance(profile)));
    return lines;
  }

  private List<String> verdicts() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(own.heads());
    for (int i = 0; i < names.size(); i++) {
      ProfileResult profile = report.profiles().get(i);
      rows.add(
          List.of(
              (lettered() ? letter(i) + "  " : "") + names.get(i),
              words.verdict(profile.verdict()),
              words.number(profile.rules()),
              words.number(profile.count(Severity.ERROR)),
              words.number(profile.count(Severity.WARNING)),
              words.number(profile.causes()),
              own.of(profile.records(), report.recordCount())));
    }
    return table(rows);
  }

  /**
   * Names and verdicts to the left, numbers to the right; names make room where there is little.
   */
  private static List<String> table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(row -> Layout.width(row.get(at)) + GAP).max().orElse(0));
    }
    int others = widths.stream().skip(1).mapToInt(Integer::intValue).sum();
    widths.set(0, Math.max(10, Math.min(widths.get(0) - GAP, Layout.WIDTH - others)));
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(Layout.left(row.get(0), widths.get(0)));
      line.append(" ".repeat(GAP)).append(Layout.left(row.get(1), widths.get(1) - GAP));
      for (int column = 2; column < row.size(); column++) {
        line.append(Layout.right(row.get(column), widths.get(column)));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> causes() {
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      heads.add(lettered() ? letter(i) : names.get(i));
    }
    int room = Layout.WIDTH - heads.stream().mapToInt(head -> Layout.width(head) + 2).sum();
    List<String> lines = new ArrayList<>();
    lines.addAll(Layout.wrapped("", "", own.between()));
    lines.add(row(" ".repeat(room), heads, heads));
    CausesText texts = new CausesText(report, language);
    List<Cause> shown = report.causes().stream().limit(MOST_ROWS).toList();
    for (int i = 0; i < shown.size(); i++) {
      Cause cause = shown.get(i);
      String about = "%4d. %s".formatted(i + 1, texts.about(cause));
      List<String> marks = report.profiles().stream().map(p -> mark(cause, p)).toList();
      lines.add(row(Layout.left(about, room), heads, marks));
    }
    List<Cause> rest = report.causes().subList(shown.size(), report.causes().size());
    if (!rest.isEmpty()) {
      List<String> failing =
          report.profiles().stream()
              .map(p -> rest.stream().filter(cause -> mark(cause, p).equals("●")).count())
              .map(words::number)
              .toList();
      lines.add(row(Layout.left("      " + own.moreRows(rest.size()), room), heads, failing));
    }
    return lines;
  }

  private static String row(String first, List<String> heads, List<String> cells) {
    StringBuilder line = new StringBuilder(first);
    for (int i = 0; i < heads.size(); i++) {
      line.append("  ").append(Layout.centred(cells.get(i), Layout.width(heads.get(i))));
    }
    return line.toString().stripTrailing();
  }

  String mark(Cause cause, ProfileResult profile) {
    Severity severity = cause.severities().get(profile.name());
    return severity == null ? "" : severity.compareTo(report.failOn()) >= 0 ? "●" : "○";
  }

  private List<String> distance(ProfileResult profile) {
    String title = profile.title().in(language);
    String who = profile.name() + (title.isEmpty() ? "" : " (" + title + ")");
    String what = own.distance(profile, report.recordCount(), blocked(profile));
    return Layout.wrapped("", "  ", printable(who) + ": " + what + ".");
  }

  /** Whether there may be more than was found, because something could not be read. */
  boolean blocked(ProfileResult profile) {
    return report.recordCount() == 0
        || report.notifications().stream().anyMatch(Notification::blocks)
        || report.causes().stream()
            .anyMatch(c -> Subject.hides(c.type()) && c.severities().containsKey(profile.name()));
  }

  private boolean lettered() {
    return names.stream().mapToInt(name -> Layout.width(name) + 2).sum() > MOST_FOR_NAMES;
  }

  private static String letter(int profile) {
    return profile < 26
        ? String.valueOf((char) ('A' + profile))
        : letter(profile / 26 - 1) + letter(profile % 26);
  }

  private static String printable(String text) {
    return Harmless.text(text);
  }
}
