package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.Rule;
import tools.jackson.core.JsonGenerator;

/** A rule as JSON, with its words, so that a reader can say findings in another language. */
record RuleJson(JsonGenerator json, JsonParts parts) {

  void write(Rule rule) {
    json.writeName(rule.id());
    json.writeStartObject();
    json.writeStringProperty("severity", rule.severity().word());
    parts.texts("on", rule.on());
    parts.texts("standards", rule.standards());
    json.writeStringProperty("basis", rule.basis().word());
    json.writeStringProperty("needs", rule.needs().word());
    parts.requirement(rule.requirement());
    parts.text("title", rule.words().title());
    parts.text("message", rule.words().message());
    parts.text("expected", rule.words().expected());
    parts.text("fix", rule.words().fix());
    json.writeStringProperty("page", rule.page());
    json.writeEndObject();
  }
}
