package nl.ijkpunt.cli.report;

import java.util.HashMap;
import java.util.Map;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Tally;
import tools.jackson.core.JsonGenerator;

/** The tool and the rules of the run, as SARIF. */
record SarifRules(JsonGenerator json, FormatWords words, Report report) {

  /** The how-manieth each rule is. */
  Map<String, Integer> indexes() {
    Map<String, Integer> indexes = new HashMap<>();
    report.tallies().forEach(tally -> indexes.put(tally.rule().id(), indexes.size()));
    return indexes;
  }

  void tool() {
    String tool = Harmless.text(report.run().tool());
    int space = tool.indexOf(' ');
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", space < 0 ? tool : tool.substring(0, space));
    json.writeStringProperty("version", tool.substring(space + 1));
    json.writeArrayPropertyStart("rules");
    report.tallies().forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Tally tally) {
    Rule rule = tally.rule();
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", rule.words().title().in(words.language()));
    help(rule);
    if (rule.requirement().link().startsWith("https://")) {
      json.writeStringProperty("helpUri", rule.requirement().link());
    }
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.basis().word());
    rule.standards().forEach(json::writeString);
    rule.on().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("outcome", tally.outcome().word());
    json.writeNumberProperty("findings", tally.found());
    json.writeNumberProperty("checked", tally.checked());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void help(Rule rule) {
    String asked = words.in("Asked by", "Gevraagd door");
    String title = rule.words().title().in(words.language());
    String fix = rule.words().fix().in(words.language());
    String clause = rule.requirement().clause();
    String link = rule.requirement().link();
    String more = words.in("More", "Meer") + ": ijk explain " + rule.id();
    json.writeObjectPropertyStart("help");
    json.writeStringProperty(
        "text", Harmless.text("%s. %s %s %s.".formatted(title, fix, asked + ": " + clause, more)));
    json.writeStringProperty(
        "markdown",
        "**%s**\n\n%s\n\n%s: %s\n\n`%s`\n"
            .formatted(
                MarkdownText.plain(title),
                MarkdownText.plain(fix),
                asked,
                MarkdownText.link(clause, link),
                "ijk explain " + rule.id()));
    json.writeEndObject();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", Harmless.text(text));
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.word();
  }
}
