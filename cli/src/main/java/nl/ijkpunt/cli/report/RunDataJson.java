package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What ran, as JSON. */
record RunDataJson(JsonGenerator json, JsonParts parts) {

  void write(Report report) {
    RunData run = report.run();
    json.writeName("run");
    json.writeStartObject();
    json.writeStringProperty("tool", run.tool());
    json.writeName("standard");
    json.writeStartObject();
    json.writeStringProperty("id", run.standard());
    json.writeBooleanProperty("guessed", run.standardGuessed());
    json.writeStringProperty("sha256", run.standardHash());
    json.writeEndObject();
    parts.texts("profiles", run.profiles());
    json.writeStringProperty("failOn", report.failOn().word());
    parts.words("options", run.options());
    parts.list("inputs", run.inputs(), this::input);
    parts.counts("recordsLeftToFullValidator", run.slowRecords());
    times(run.times());
    json.writeEndObject();
  }

  private void input(RunData.Input input) {
    json.writeStartObject();
    json.writeStringProperty("name", input.name());
    json.writeNumberProperty("bytes", input.bytes());
    json.writeNumberProperty("records", input.records());
    json.writeStringProperty("sha256", input.sha256());
    json.writeEndObject();
  }

  private void times(RunData.@Nullable Times times) {
    if (times == null) {
      return;
    }
    json.writeName("times");
    json.writeStartObject();
    json.writeStringProperty("started", times.started());
    json.writeNumberProperty("milliseconds", times.milliseconds());
    json.writeNumberProperty("threads", times.threads());
    json.writeStringProperty("java", times.java());
    json.writeEndObject();
  }
}
