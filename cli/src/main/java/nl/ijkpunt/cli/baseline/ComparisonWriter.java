package nl.ijkpunt.cli.baseline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.cli.report.Harmless;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.MarkdownText;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Report;
import tools.jackson.core.JsonGenerator;

/** Writes what changed from one run to another. */
public record ComparisonWriter(Comparison changes, Language language, PrintWriter out) {
  private static final int MOST = 100;

  /** For people at a terminal. */
  public void text() {
    about().forEach(line -> out.print(line + "\n"));
    list(in("New:", "Nieuw:"), changes.appeared());
    list(in("Fixed:", "Opgelost:"), changes.fixed());
    int widest = changes.byRule().keySet().stream().mapToInt(String::length).max().orElse(0);
    String row = "%-" + Math.max(widest, 4) + "s  %8s  %8s  %8s\n";
    out.print(
        row.formatted(
            in("Rule", "Regel"), in("new", "nieuw"), in("fixed", "opgelost"), in("still", "nog")));
    changes.byRule().forEach((rule, n) -> out.print(row.formatted(rule, n[0], n[1], n[2])));
    long[] sums = changes.sums();
    out.print(row.formatted(in("all", "alle"), sums[0], sums[1], sums[2]));
    out.flush();
  }

  private void list(String head, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.print(head + "\n");
    findings.stream()
        .limit(MOST)
        .forEach(f -> out.print("  " + Harmless.text(f.severity().word() + "  " + said(f)) + "\n"));
    if (findings.size() > MOST) {
      out.print("  " + more(findings.size() - MOST) + "\n");
    }
    out.print("\n");
  }

  private String said(Finding finding) {
    String id = finding.subject().id();
    String key = finding.subject().key();
    String who = id != null ? " " + id : key != null ? " " + key : "";
    return "%s%s %s: %s  %s:%d  (%s)%s"
        .formatted(
            finding.subject().type(),
            who,
            finding.path().isEmpty() ? "/" : finding.path(),
            finding.message(language),
            finding.location().source(),
            finding.location().line(),
            finding.rule().id(),
            finding.known() ? " " + in("known", "bekend") : "");
  }

  private String more(long count) {
    return in("and %d more; --format json lists all", "en nog %d; --format json noemt ze alle")
        .formatted(count);
  }

  /** What keeps two runs from being compared fairly. */
  private List<String> about() {
    List<String> lines = new ArrayList<>();
    Report before = changes.before();
    Report after = changes.after();
    String first = before.run().standard() + " " + before.run().profiles();
    String second = after.run().standard() + " " + after.run().profiles();
    if (!first.equals(second)) {
      lines.add(
          Harmless.text(
              in(
                      "! not checked against the same: %s, then %s",
                      "! niet aan hetzelfde getoetst: %s, dan %s")
                  .formatted(first, second)));
    }
    if (changes.isUnsure()) {
      lines.add(
          in(
              "! not all data could be read: what is missing may be no news",
              "! niet alle data kon worden gelezen: wat ontbreekt hoeft geen nieuws te zijn"));
    }
    return lines;
  }

  /** For a page of a pull request. */
  public void markdown() {
    long[] sums = changes.sums();
    out.print(
        "**%s %d · %s %d · %s %d**\n\n"
            .formatted(
                in("new", "nieuw"),
                sums[0],
                in("fixed", "opgelost"),
                sums[1],
                in("still", "nog"),
                sums[2]));
    about().forEach(line -> out.print("> " + MarkdownText.plain(line) + "\n\n"));
    out.print(
        "| %s | %s | %s | %s |\n|---|--:|--:|--:|\n"
            .formatted(
                in("rule", "regel"),
                in("new", "nieuw"),
                in("fixed", "opgelost"),
                in("still", "nog")));
    for (Map.Entry<String, long[]> rule : changes.byRule().entrySet()) {
      long[] n = rule.getValue();
      out.print(
          "| %s | %d | %d | %d |\n".formatted(MarkdownText.plain(rule.getKey()), n[0], n[1], n[2]));
    }
    items(in("New", "Nieuw"), changes.appeared());
    items(in("Fixed", "Opgelost"), changes.fixed());
    out.flush();
  }

  private void items(String head, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.print("\n**" + head + "**\n\n");
    findings.stream()
        .limit(MOST)
        .forEach(
            f ->
                out.print("- %s %s\n".formatted(f.severity().word(), MarkdownText.plain(said(f)))));
    if (findings.size() > MOST) {
      out.print("- " + more(findings.size() - MOST) + "\n");
    }
  }

  /** For programs; docs/baseline.md says what is in it. */
  public void json() {
    try (JsonGenerator json = IndentedJson.to(out)) {
      long[] sums = changes.sums();
      json.writeStartObject();
      json.writeStringProperty("diffVersion", "1.0");
      json.writeBooleanProperty("fails", changes.fails());
      json.writeBooleanProperty("unsure", changes.isUnsure());
      counts(json, sums);
      json.writeName("rules");
      json.writeStartObject();
      for (Map.Entry<String, long[]> rule : changes.byRule().entrySet()) {
        json.writeName(rule.getKey());
        json.writeStartObject();
        counts(json, rule.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
      findings(json, "appeared", changes.appeared());
      findings(json, "gone", changes.fixed());
      json.writeEndObject();
    }
    out.print("\n");
    out.flush();
  }

  private static void counts(JsonGenerator json, long[] counts) {
    json.writeNumberProperty("new", counts[Comparison.NEW]);
    json.writeNumberProperty("fixed", counts[Comparison.FIXED]);
    json.writeNumberProperty("still", counts[Comparison.STILL]);
  }

  private void findings(JsonGenerator json, String name, List<Finding> findings) {
    json.writeName(name);
    json.writeStartArray();
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringProperty("rule", finding.rule().id());
      json.writeStringProperty("severity", finding.severity().word());
      json.writeStringProperty("message", finding.message(language));
      json.writeStringProperty("fingerprint", finding.fingerprint());
      json.writeBooleanProperty("known", finding.known());
      json.writeStringProperty("type", finding.subject().type());
      json.writeStringProperty("id", finding.subject().id());
      json.writeStringProperty("path", finding.path());
      json.writeStringProperty("source", finding.location().source());
      json.writeNumberProperty("line", finding.location().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
