package nl.ijkpunt.cli.report;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Completeness;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Verdict;

/** Puts a saved report together again, once all of it has been read. */
final class ReportAssembly {
  private final JsonValue saved;
  private final ReportParts parts;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Map<String, Rule> graded = new HashMap<>();

  ReportAssembly(JsonValue saved, ReportParts parts) {
    this.saved = saved;
    this.parts = parts;
    saved.member("rules").members().forEach((id, rule) -> rules.put(id, rule(id, rule)));
  }

  Report report(List<ReportParts.Unruled> unruled) {
    List<Finding> findings = new ArrayList<>(unruled.size());
    for (ReportParts.Unruled finding : unruled) {
      findings.add(finding.under(rule(finding.rule(), finding.severity())));
    }
    return new Report(
        counts(saved.member("summary").member("recordsByType")),
        findings,
        saved.member("tallies").items(this::tally),
        saved.member("causes").items(this::cause),
        saved.member("profiles").items(ReportAssembly::profile),
        saved.member("notifications").items(ReportAssembly::notification),
        saved.member("completeness").items(ReportAssembly::completeness),
        saved.optional("baseline").map(ReportAssembly::baseline).orElse(null),
        saved.optional("architecture").map(ArchitectureJson::read).orElse(null),
        saved.member("run").member("failOn").meaning(Severity::of),
        run(saved.member("run")));
  }

  /** A rule, as heavy as it is somewhere. */
  private Rule rule(String id, Severity severity) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new JsonValue.Amiss("it has findings of %s, which is not under rules".formatted(id));
    }
    return rule.severity() == severity
        ? rule
        : graded.computeIfAbsent(id + " " + severity, key -> rule.graded(severity));
  }

  private Rule rule(String id, JsonValue rule) {
    return new Rule(
        id,
        rule.member("severity").meaning(Severity::of),
        ReportParts.texts(rule.member("on")),
        ReportParts.texts(rule.member("standards")),
        rule.member("basis").meaning(word -> Basis.valueOf(word.toUpperCase(ROOT))),
        rule.member("needs").meaning(word -> Needs.valueOf(word.toUpperCase(ROOT))),
        parts.requirement(rule),
        new Rule.Words(
            ReportParts.text(rule.member("title")),
            ReportParts.text(rule.member("message")),
            ReportParts.text(rule.member("expected")),
            ReportParts.text(rule.member("fix"))),
        rule.member("page").text());
  }

  private Tally tally(JsonValue tally) {
    return new Tally(
        rule(tally.member("rule").text(), tally.member("severity").meaning(Severity::of)),
        tally.member("outcome").meaning(Outcome::of),
        tally.member("findings").count(),
        tally.member("kept").count(),
        tally.member("checked").count());
  }

  private Cause cause(JsonValue cause) {
    return new Cause(
        rule(cause.member("rule").text(), cause.member("severity").meaning(Severity::of)),
        cause.member("type").text(),
        cause.member("path").text(),
        cause.member("property").text(),
        cause.member("findings").count(),
        cause.member("records").count(),
        new TreeMap<>(cause.member("severities").members(word -> word.meaning(Severity::of))),
        counts(cause.member("unblocks")),
        cause.member("first").items(parts::location));
  }

  private static ProfileResult profile(JsonValue profile) {
    Map<Severity, Long> found = new HashMap<>();
    for (Severity severity : Severity.values()) {
      found.put(severity, profile.member("findings").member(severity.word()).count());
    }
    return new ProfileResult(
        profile.member("name").text(),
        ReportParts.text(profile.member("title")),
        profile.member("version").text(),
        profile.member("verdict").meaning(word -> Verdict.valueOf(word.toUpperCase(ROOT))),
        profile.member("rules").number(),
        found,
        profile.member("causes").number(),
        profile.member("failedRecords").count());
  }

  private static Notification notification(JsonValue notification) {
    return new Notification(
        notification.member("blocks").flag(),
        notification.member("interrupts").flag(),
        ReportParts.text(notification.member("text")),
        notification.member("source").textOrNull(),
        notification.member("rule").textOrNull());
  }

  private static Completeness completeness(JsonValue type) {
    return new Completeness(
        type.member("type").text(), type.member("records").count(), counts(type.member("fields")));
  }

  private static BaselineResult baseline(JsonValue baseline) {
    return new BaselineResult(
        baseline.member("name").text(),
        baseline.member("sha256").text(),
        baseline.member("known").count(),
        baseline.member("fixed").items(ReportParts::entry),
        baseline.member("expired").items(ReportParts::entry),
        baseline.member("unchecked").items(ReportParts::entry),
        baseline.member("strict").flag());
  }

  private static RunData run(JsonValue run) {
    JsonValue standard = run.member("standard");
    return new RunData(
        run.member("tool").text(),
        standard.member("id").text(),
        standard.member("guessed").flag(),
        standard.member("sha256").text(),
        ReportParts.texts(run.member("profiles")),
        new TreeMap<>(run.member("options").members(JsonValue::text)),
        run.member("inputs").items(ReportAssembly::input),
        counts(run.member("recordsLeftToFullValidator")),
        run.optional("times").map(ReportAssembly::times).orElse(null));
  }

  private static RunData.Input input(JsonValue input) {
    return new RunData.Input(
        input.member("name").text(),
        input.member("bytes").count(),
        input.member("records").count(),
        input.member("sha256").textOrNull());
  }

  private static RunData.Times times(JsonValue times) {
    return new RunData.Times(
        times.member("started").text(),
        times.member("milliseconds").count(),
        times.member("threads").number(),
        times.member("java").text());
  }

  private static SortedMap<String, Long> counts(JsonValue counts) {
    return new TreeMap<>(counts.members(JsonValue::count));
  }
}
