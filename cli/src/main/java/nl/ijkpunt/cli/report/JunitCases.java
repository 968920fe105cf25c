package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Tally;
import org.jspecify.annotations.Nullable;

/** The test cases of a report: one for each rule, and one for the run itself. */
final class JunitCases {
  /** More places than this help nobody who reads a log. */
  private static final int MOST_PLACES = 20;

  private static final int MOST_TYPES_NAMED = 3;

  private final Report report;
  private final FormatWords words;
  private final Map<String, Long> counting = new HashMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final Map<String, List<Finding>> first = new HashMap<>();

  JunitCases(Report report, FormatWords words) {
    this.report = report;
    this.words = words;
    for (Cause cause : report.causes()) {
      counting.merge(cause.rule().id(), cause.found(), Long::sum);
    }
    for (Finding finding : report.findings()) {
      note(finding);
    }
  }

  /** What a test case came to. */
  enum Kind {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED
  }

  /**
   * A test case.
   *
   * @param group what CI servers show it under: the standard, and the type of record
   * @param type what kind of failure it is
   * @param lines what there is to read about it
   */
  record Case(
      String group, String name, Kind kind, String message, String type, List<String> lines) {}

  List<Case> all() {
    List<Case> cases = new ArrayList<>();
    cases.add(run());
    report.tallies().forEach(tally -> cases.add(rule(tally)));
    return cases;
  }

  private void note(Finding finding) {
    String rule = finding.rule().id();
    if (finding.known()) {
      known.merge(rule, 1L, Long::sum);
      return;
    }
    List<Finding> some = first.computeIfAbsent(rule, r -> new ArrayList<>());
    if (some.size() < MOST_PLACES) {
      some.add(finding);
    }
  }

  /** Whether the run did what it was asked: what could not be read is an error, no failure. */
  private Case run() {
    String group = report.run().standard() + ".run";
    String name = words.in("run: All could be read and decided", "run: Alles kon worden getoetst");
    List<String> lines = report.notifications().stream().map(words::notification).toList();
    BaselineResult baseline = report.baseline();
    if (baseline != null && baseline.fails()) {
      return new Case(group, name, Kind.FAILURE, words.outdated(baseline), "baseline", lines);
    }
    if (report.recordCount() == 0) {
      return new Case(group, name, Kind.ERROR, words.nothingThere(), "inconclusive", lines);
    }
    if (report.notifications().stream().anyMatch(Notification::blocks)) {
      return new Case(group, name, Kind.ERROR, words.verdict(report), "inconclusive", lines);
    }
    return new Case(group, name, Kind.PASSED, "", "", lines);
  }

  private Case rule(Tally tally) {
    Rule rule = tally.rule();
    String name = rule.id() + ": " + rule.words().title().in(words.language());
    long count = counting.getOrDefault(rule.id(), 0L);
    String skipped = count == 0 ? reason(tally) : null;
    if (skipped != null) {
      return new Case(group(rule), name, Kind.SKIPPED, skipped, "", List.of());
    }
    boolean fails = count > 0 && rule.severity().compareTo(report.failOn()) >= 0;
    String message = count == 0 ? "" : new CauseWords(words.language()).findings(count);
    return new Case(
        group(rule),
        name,
        fails ? Kind.FAILURE : Kind.PASSED,
        message,
        rule.severity().word(),
        count == 0 ? List.of() : lines(rule, count, message));
  }

  private @Nullable String reason(Tally tally) {
    BaselineResult baseline = report.baseline();
    long before = known.getOrDefault(tally.rule().id(), 0L);
    if (before > 0 && baseline != null) {
      return words.known(before, baseline);
    }
    return switch (tally.outcome()) {
      case UNTESTED, INAPPLICABLE, CANT_TELL -> words.reason(tally.outcome());
      case PASSED, FAILED -> null;
    };
  }

  /** Servers take what stands before the last dot for a package. */
  private String group(Rule rule) {
    List<String> types = rule.on();
    String about;
    if (types.isEmpty()) {
      about = rule.id().substring(0, Math.max(0, rule.id().indexOf('-')));
    } else {
      about = types.size() > MOST_TYPES_NAMED ? "many types" : String.join("+", types);
    }
    return report.run().standard() + "." + about;
  }

  private List<String> lines(Rule rule, long count, String message) {
    List<String> lines = new ArrayList<>();
    lines.add(words.words().severity(rule.severity()) + ": " + message);
    List<Finding> some = first.getOrDefault(rule.id(), List.of());
    for (Finding finding : some) {
      String pointer = finding.location().pointer();
      lines.add(
          "%s %s  %s"
              .formatted(
                  FormatWords.place(finding.location()),
                  pointer.isEmpty() ? "/" : pointer,
                  FormatWords.subject(finding.subject())));
      lines.add("  " + words.sentence(finding));
      lines.add("  " + words.fix(finding));
    }
    if (count > some.size()) {
      lines.add(new CauseWords(words.language()).moreRows(count - some.size()));
    }
    lines.add(rule.requirement().clause() + " " + rule.requirement().link());
    return lines;
  }
}
