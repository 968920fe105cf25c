package nl.ijkpunt.cli.report;

import java.util.Map;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the run went, as SARIF: what could not be done, what was not checked, what was left out. */
record SarifInvocation(JsonGenerator json, FormatWords words, Report report) {

  void write(int shown) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty(
        "executionSuccessful", report.notifications().stream().noneMatch(Notification::blocks));
    RunData.Times times = report.run().times();
    if (times != null) {
      json.writeStringProperty("startTimeUtc", times.started());
    }
    json.writeArrayPropertyStart("toolExecutionNotifications");
    for (Notification notification : report.notifications()) {
      String level = notification.blocks() ? "error" : "note";
      notification(level, words.notification(notification), notification.source());
    }
    words.undecided(report).forEach(line -> notification("note", line, null));
    for (Map.Entry<String, Long> left : report.leftOut().entrySet()) {
      notification("warning", words.words().leftOut(left.getKey(), left.getValue()), null);
    }
    if (shown < report.findings().size()) {
      notification("warning", words.shown(shown, report.findings().size()) + ".", null);
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("verdict", report.verdict().word());
    json.writeStringProperty("summary", words.verdict(report));
    json.writeStringProperty("standard", words.standard(report));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(String level, String text, @Nullable String source) {
    json.writeStartObject();
    json.writeStringProperty("level", level);
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text);
    json.writeEndObject();
    if (source != null) {
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      json.writeName("artifactLocation");
      SarifResults.source(json, source);
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
