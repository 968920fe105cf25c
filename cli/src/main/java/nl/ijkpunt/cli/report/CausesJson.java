package nl.ijkpunt.cli.report;

import java.util.Map;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import tools.jackson.core.JsonGenerator;

/** What each profile makes of the data, and what made the findings, as JSON. */
record CausesJson(JsonGenerator json, JsonParts parts) {

  void write(Report report) {
    parts.list("profiles", report.profiles(), this::profile);
    parts.list("causes", report.causes(), this::cause);
  }

  private void profile(ProfileResult profile) {
    json.writeStartObject();
    json.writeStringProperty("name", profile.name());
    parts.text("title", profile.title());
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
    parts.counts("unblocks", cause.unblocks());
    parts.list("first", cause.first(), parts::location);
    json.writeEndObject();
  }
}
