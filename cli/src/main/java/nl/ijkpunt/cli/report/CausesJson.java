package nl.ijkpunt.cli.report;

import java.util.Map;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** What each profile makes of the data, and what made the findings, as JSON. */
record CausesJson(JsonGenerator json) {

  void write(Report report) {
    json.writeName("profiles");
    json.writeStartArray();
    report.profiles().forEach(this::profile);
    json.writeEndArray();
    json.writeName("causes");
    json.writeStartArray();
    report.causes().forEach(this::cause);
    json.writeEndArray();
  }

  private void profile(ProfileResult profile) {
    json.writeStartObject();
    json.writeStringProperty("name", profile.name());
    json.writeName("title");
    json.writeStartObject();
    json.writeStringProperty("en", profile.title().en());
    json.writeStringProperty("nl", profile.title().nl());
    json.writeEndObject();
    json.writeStringProperty("version", profile.version());
    json.writeStringProperty("verdict", profile.verdict().word());
    json.writeNumberProperty("rules", profile.rules());
    json.writeName("findings");
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.word(), profile.count(severity));
    }
    json.writeEndObject();
    json.writeNumberProperty("causes", profile.causes());
    json.writeNumberProperty("failedRecords", profile.records());
    json.writeEndObject();
  }

  private void cause(Cause cause) {
    json.writeStartObject();
    json.writeStringProperty("rule", cause.rule().id());
    json.writeStringProperty("severity", cause.rule().severity().word());
    json.writeStringProperty("type", cause.type());
    json.writeStringProperty("path", cause.path());
    json.writeStringProperty("property", cause.property());
    json.writeNumberProperty("findings", cause.found());
    json.writeNumberProperty("records", cause.records());
    json.writeName("severities");
    json.writeStartObject();
    for (Map.Entry<String, Severity> asking : cause.severities().entrySet()) {
      json.writeStringProperty(asking.getKey(), asking.getValue().word());
    }
    json.writeEndObject();
    json.writeName("unblocks");
    json.writeStartObject();
    cause.unblocks().forEach(json::writeNumberProperty);
    json.writeEndObject();
    json.writeName("first");
    json.writeStartArray();
    cause.first().forEach(place -> location(json, place));
    json.writeEndArray();
    json.writeEndObject();
  }

  static void location(JsonGenerator json, Location location) {
    json.writeStartObject();
    json.writeStringProperty("source", location.source());
    json.writeNumberProperty("line", location.line());
    json.writeNumberProperty("column", location.column());
    json.writeStringProperty("pointer", location.pointer());
    json.writeEndObject();
  }
}
