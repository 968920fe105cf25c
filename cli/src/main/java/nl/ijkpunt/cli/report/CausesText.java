package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;

/** What made the findings, those first whose end would do most good, as text. */
record CausesText(Report report, Language language, TextWords words, CauseWords own) {
  private static final int MOST = 10;
  private static final String INDENT = " ".repeat(6);

  CausesText(Report report, Language language) {
    this(report, language, TextWords.in(language), new CauseWords(language));
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<Cause> causes = report.causes();
    if (causes.isEmpty()) {
      return lines;
    }
    lines.add(own.fixFirst());
    for (int i = 0; i < Math.min(MOST, causes.size()); i++) {
      Cause cause = causes.get(i);
      String severity = Layout.left(words.severity(cause.rule().severity()), severityWidth());
      lines.addAll(Layout.wrapped("%4d. %s  ".formatted(i + 1, severity), INDENT, about(cause)));
      lines.addAll(Layout.wrapped(INDENT, INDENT, counts(cause)));
      String places = own.at(cause.first().size() == cause.found(), places(cause.first()));
      lines.addAll(Layout.wrapped(INDENT, INDENT, places));
    }
    if (causes.size() > MOST) {
      lines.add(INDENT + own.moreCauses(causes.size() - MOST));
    }
    return lines;
  }

  private int severityWidth() {
    return report.causes().stream()
        .limit(MOST)
        .mapToInt(cause -> words.severity(cause.rule().severity()).length())
        .max()
        .orElse(0);
  }

  /** The place in a record, and what should hold there. */
  String about(Cause cause) {
    return place(cause) + ": " + cause.rule().words().title().in(language);
  }

  static String place(Cause cause) {
    String property = cause.property().isEmpty() ? "" : "/" + cause.property();
    String path = cause.path().endsWith(property) ? cause.path() : cause.path() + property;
    return Harmless.text(path.isEmpty() ? cause.type() : cause.type() + " " + path);
  }

  private String counts(Cause cause) {
    List<String> parts = new ArrayList<>();
    boolean inRecords = report.records().containsKey(cause.type());
    parts.add(
        cause.rule().id()
            + ": "
            + own.findings(cause.found())
            + (inRecords ? " in " + own.records(cause.records()) : ""));
    if (inRecords && fails(cause) && !Subject.hides(cause.type())) {
      parts.add(gain(cause));
    }
    return String.join("; ", parts);
  }

  private boolean fails(Cause cause) {
    return cause.rule().severity().compareTo(report.failOn()) >= 0;
  }

  private String gain(Cause cause) {
    if (cause.mostUnblocked() == 0) {
      return own.unblocksNothing();
    }
    Map<Long, List<String>> profilesByGain = new TreeMap<>(Comparator.reverseOrder());
    for (ProfileResult profile : report.profiles()) {
      Severity severity = cause.severities().get(profile.name());
      if (severity != null && severity.compareTo(report.failOn()) >= 0) {
        long gain = cause.unblocks().getOrDefault(profile.name(), 0L);
        profilesByGain.computeIfAbsent(gain, g -> new ArrayList<>()).add(profile.name());
      }
    }
    if (profilesByGain.size() == 1) {
      return own.unblocks(cause.mostUnblocked());
    }
    StringBuilder gains = new StringBuilder();
    profilesByGain.remove(0L);
    profilesByGain.forEach(
        (gain, profiles) ->
            gains.append(
                gains.isEmpty() ? own.unblocks(gain, profiles) : own.unblocksToo(gain, profiles)));
    return Harmless.text(gains.toString());
  }

  /** The places, each source named once. */
  private static String places(List<Location> first) {
    StringBuilder places = new StringBuilder();
    String source = "";
    for (Location place : first) {
      boolean same = place.source().equals(source) && !places.isEmpty();
      source = place.source();
      places.append(places.isEmpty() ? "" : ", ").append(same ? "" : Harmless.text(source));
      places.append(':').append(place.line());
    }
    return places.toString();
  }
}
