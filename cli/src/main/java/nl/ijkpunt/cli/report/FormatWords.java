package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;

/** The words that the formats for other tools share; nothing in them can do harm. */
record FormatWords(Language language, TextWords words, Phrases phrases) {

  FormatWords(Language language) {
    this(language, TextWords.in(language), new Phrases(language));
  }

  /** What is the matter, what should stand there and what does. */
  String sentence(Finding finding) {
    Phrases.Said said = phrases.of(finding);
    String actual = finding.actual();
    String found = actual == null ? "" : "; " + words.found() + " " + Harmless.text(actual);
    return said.message() + "; " + words.expected() + " " + said.expected() + found;
  }

  /** What can be done. */
  String fix(Finding finding) {
    return words.fix() + " " + phrases.of(finding).fix();
  }

  /** The record: its type, its id and the code by which people know it. */
  static String subject(Subject subject) {
    String id = subject.id() == null ? "" : " " + subject.id();
    String key = subject.key() == null ? "" : " (" + subject.key() + ")";
    return Harmless.text(subject.type() + id + key);
  }

  /** Source, line and column, as editors and terminals know them. */
  static String place(Location place) {
    return Harmless.text(place.source() + ":" + place.line() + ":" + place.column());
  }

  /** The verdict and the counts. */
  String verdict(Report report) {
    long[] counts = {
      report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO)
    };
    return words.verdict(
        report.verdict(), report.recordCount(), report.run().inputs().size(), counts);
  }

  /** Against what the data was held. */
  String standard(Report report) {
    String profiles = String.join(", ", report.run().profiles());
    return Harmless.text(
        words.standard(report.run().standard(), profiles, report.run().standardGuessed()));
  }

  String notification(Notification notification) {
    String source = notification.source() == null ? "" : notification.source() + ": ";
    return Harmless.text(source + notification.what().in(language));
  }

  /** Which findings are not in the report, by rule. */
  List<String> leftOut(Report report) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Long> left : report.leftOut().entrySet()) {
      lines.add(words.leftOut(left.getKey(), left.getValue()));
    }
    return lines;
  }

  /** What was not checked or decided, besides what notifications say. */
  List<String> undecided(Report report) {
    List<String> lines = new ArrayList<>();
    if (report.recordCount() == 0) {
      lines.add(nothingThere());
    }
    rules(report, Outcome.CANT_TELL, words.notDecided(), lines);
    long notRun = report.tallies().stream().filter(t -> t.outcome() == Outcome.UNTESTED).count();
    if (notRun > 0) {
      lines.add(words.notRun(notRun));
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
      lines.add(head + " " + String.join(", ", rules));
    }
  }

  String nothingThere() {
    return in("There was no record to check.", "Er was geen record om te toetsen.");
  }

  /** Why a rule that did not pass has no findings either. */
  String reason(Outcome outcome) {
    return switch (outcome) {
      case UNTESTED ->
          in(
              "not run, because it needs a live endpoint",
              "niet uitgevoerd, omdat er een draaiend endpoint voor nodig is");
      case INAPPLICABLE ->
          in("there was no record of its kind", "er was geen record van die soort");
      case CANT_TELL -> in("could not be decided", "kon niet worden beslist");
      case PASSED, FAILED -> "";
    };
  }

  String known(long count, BaselineResult baseline) {
    return Harmless.text(
        in("%s, in the baseline %s", "%s, in de baseline %s")
            .formatted(
                words.count(
                    count,
                    in("known finding", "bekende bevinding"),
                    in("known findings", "bekende bevindingen")),
                baseline.name()));
  }

  /** A baseline that has what no longer occurs, where that fails the run. */
  String outdated(BaselineResult baseline) {
    return Harmless.text(
        in("%s in the baseline %s no longer occur", "%s in de baseline %s komen niet meer voor")
            .formatted(
                words.count(baseline.fixed().size(), in("entry", "regel"), in("entries", "regels")),
                baseline.name()));
  }

  /** What has become of the baseline, where there is one. */
  List<String> baseline(Report report) {
    BaselineResult baseline = report.baseline();
    return baseline == null
        ? List.of()
        : new BaselineText(baseline, language)
            .lines(report.counting()).stream().map(String::strip).map(Harmless::text).toList();
  }

  String moreNotifications(long count) {
    return in("%s more notifications are not here", "nog %s meldingen staan er niet bij")
        .formatted(words.number(count));
  }

  /** How many stand here of how many there are. */
  String shown(long shown, long all) {
    return in("%s of %s findings stand here", "%s van %s bevindingen staan hier")
            .formatted(words.number(shown), words.number(all))
        + in(
            ", chosen so that every rule has its turn; a report in json has all that were kept",
            ", zo gekozen dat elke regel aan de beurt komt; een rapport in json heeft alle die zijn"
                + " bewaard");
  }

  String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
