package nl.ijkpunt.cli.command;

import java.io.PrintWriter;
import java.util.List;
import nl.ijkpunt.cli.command.RulesCommand.ListedRule;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.standards.finding.Rule;
import tools.jackson.core.JsonGenerator;

/** Rules as a list in JSON. */
record RulesJson(JsonGenerator json) {

  static void write(List<ListedRule> rules, PrintWriter out) {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartArray();
      rules.forEach(new RulesJson(json)::rule);
      json.writeEndArray();
    }
    out.print('\n');
  }

  private void rule(ListedRule listed) {
    Rule rule = listed.rule();
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    json.writeName("title");
    json.writeStartObject();
    json.writeStringProperty("en", rule.words().title().en());
    json.writeStringProperty("nl", rule.words().title().nl());
    json.writeEndObject();
    json.writeStringProperty("severity", rule.severity().word());
    json.writeStringProperty("basis", rule.basis().word());
    json.writeStringProperty("needs", rule.needs().word());
    texts("on", rule.on());
    json.writeName("requirement");
    json.writeStartObject();
    json.writeStringProperty("clause", rule.requirement().clause());
    json.writeStringProperty("link", rule.requirement().link());
    json.writeEndObject();
    texts("profiles", listed.profiles());
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
