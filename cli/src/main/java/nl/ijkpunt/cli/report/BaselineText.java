package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Language;

/** What has become of a baseline, as text. */
record BaselineText(BaselineResult result, Language language, TextWords words) {
  private static final int MOST = 10;

  BaselineText(BaselineResult result, Language language) {
    this(result, language, TextWords.in(language));
  }

  List<String> lines(long counting) {
    List<String> lines = new ArrayList<>();
    lines.add(
        in(
                "Baseline %s: %s new, %s known, %s fixed, %s expired%s.",
                "Baseline %s: %s nieuw, %s bekend, %s opgelost, %s verlopen%s.")
            .formatted(
                Harmless.text(result.name()),
                words.number(counting),
                words.number(result.known()),
                sum(result.fixed()),
                sum(result.expired()),
                result.unchecked().isEmpty()
                    ? ""
                    : in(", %s not checked", ", %s niet getoetst")
                        .formatted(sum(result.unchecked()))));
    entries(in("expired", "verlopen"), result.expired(), lines);
    if (result.strict()) {
      entries(in("fixed", "opgelost"), result.fixed(), lines);
    }
    if (result.fails()) {
      lines.add(
          in(
              "  What is fixed must go out of the baseline (--strict-baseline): ijk baseline prune",
              "  Wat is opgelost moet uit de baseline (--strict-baseline): ijk baseline prune"));
    }
    return lines;
  }

  private String sum(List<BaselineEntry> entries) {
    return words.number(entries.stream().mapToLong(BaselineEntry::count).sum());
  }

  private void entries(String head, List<BaselineEntry> entries, List<String> lines) {
    entries.stream().limit(MOST).map(entry -> "  " + head + ": " + line(entry)).forEach(lines::add);
    if (entries.size() > MOST) {
      lines.add(
          "  " + in("and %s more", "en nog %s").formatted(words.number(entries.size() - MOST)));
    }
  }

  private String line(BaselineEntry entry) {
    List<String> parts = new ArrayList<>();
    String times = entry.count() == 1 ? "" : words.number(entry.count()) + " × ";
    parts.add(times + entry.rule() + " " + entry.path() + "  " + entry.subject());
    if (entry.until() != null) {
      parts.add(in("until ", "tot en met ") + entry.until());
    }
    if (entry.owner() != null) {
      parts.add(entry.owner());
    }
    if (entry.reason() != null) {
      parts.add(entry.reason());
    }
    return Harmless.text(String.join("; ", parts));
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
