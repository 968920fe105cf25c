package nl.ijkpunt.cli.baseline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.Standards;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Findings that are let pass from now on.
 *
 * @param reason why
 * @param owner who is to mend them
 * @param until the last day on which they are
 */
public record Known(@Nullable String reason, @Nullable String owner, @Nullable LocalDate until) {

  /** Whether a finding can be let pass: not what keeps data from being checked. */
  static boolean mayBe(Finding finding) {
    return !Subject.hides(finding.subject().type());
  }

  /** How many findings of a report cannot be let pass. */
  public static long neverKnown(Report report) {
    return report.findings().stream().filter(finding -> !mayBe(finding)).count();
  }

  /** An entry for each fingerprint of a report. */
  public List<BaselineEntry> entries(Report report) {
    Set<String> open = openTypes(report.run().standard());
    Map<String, BaselineEntry> entries = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      if (mayBe(finding)) {
        String print = finding.fingerprint();
        BaselineEntry before = entries.get(print);
        entries.put(
            print, before == null ? entry(finding, open) : before.times(before.count() + 1));
      }
    }
    return entries.values().stream().sorted().toList();
  }

  private BaselineEntry entry(Finding finding, Set<String> open) {
    return new BaselineEntry(
        finding.fingerprint(),
        finding.rule().id(),
        called(finding.subject(), open),
        place(finding),
        1,
        reason,
        owner,
        until);
  }

  /** The place, and the property that is missing or too many there. */
  private static String place(Finding finding) {
    String property = finding.arguments().getOrDefault("property", "");
    String path = finding.path();
    return property.isEmpty() || path.endsWith("/" + property) ? path : path + "/" + property;
  }

  /** The entry with what is said now. */
  BaselineEntry said(BaselineEntry entry) {
    return new BaselineEntry(
        entry.fingerprint(),
        entry.rule(),
        entry.subject(),
        entry.path(),
        entry.count(),
        reason == null ? entry.reason() : reason,
        owner == null ? entry.owner() : owner,
        until);
  }

  /** The types whose ids say nothing about a person; none, where the standard is not on board. */
  private static Set<String> openTypes(String standard) {
    return Standards.find(standard).stream()
        .flatMap(found -> found.types().all().stream())
        .filter(type -> !type.personal())
        .map(RecordType::name)
        .collect(Collectors.toSet());
  }

  private static String called(Subject subject, Set<String> open) {
    String who = subject.id() != null ? subject.id() : subject.key();
    return who == null || !open.contains(subject.type())
        ? subject.type()
        : subject.type() + " " + who;
  }
}
