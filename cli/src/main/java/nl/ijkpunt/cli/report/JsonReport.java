package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import nl.ijkpunt.standards.finding.Completeness;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Tally;
import tools.jackson.core.JsonGenerator;

/** The complete report as JSON; its own schema is published as docs/report.schema.json. */
@AutoService(ReportWriter.class)
public final class JsonReport implements ReportWriter {
  /** The version of the report's own form. */
  static final String FORM = "1.4";

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new Writing(json, new JsonParts(json), language).report(report);
    }
    out.write('\n');
  }

  private record Writing(JsonGenerator json, JsonParts parts, Language language) {

    void report(Report report) {
      json.writeStartObject();
      json.writeStringProperty("reportVersion", FORM);
      json.writeStringProperty("verdict", report.verdict().word());
      json.writeStringProperty("language", language.code());
      summary(report);
      if (report.baseline() != null) {
        new BaselineJson(json).write(report.baseline(), report.counting());
      }
      if (report.architecture() != null) {
        new ArchitectureJson(json, parts).write(report.architecture());
      }
      new CausesJson(json, parts).write(report);
      FindingJson finding = new FindingJson(json, parts, language);
      parts.list("findings", report.findings(), finding::write);
      parts.list("tallies", report.tallies(), this::tally);
      parts.list("completeness", report.completeness(), this::completeness);
      parts.list("notifications", report.notifications(), this::notification);
      json.writeName("rules");
      json.writeStartObject();
      report.tallies().forEach(tally -> new RuleJson(json, parts).write(tally.rule()));
      json.writeEndObject();
      new RunDataJson(json, parts).write(report);
      json.writeEndObject();
    }

    private void summary(Report report) {
      json.writeName("summary");
      json.writeStartObject();
      json.writeNumberProperty("records", report.recordCount());
      parts.counts("recordsByType", report.records());
      json.writeName("findings");
      json.writeStartObject();
      for (Severity severity : Severity.values()) {
        json.writeNumberProperty(severity.word(), report.count(severity));
      }
      json.writeEndObject();
      parts.counts("leftOut", report.leftOut());
      json.writeEndObject();
    }

    private void completeness(Completeness type) {
      json.writeStartObject();
      json.writeStringProperty("type", type.type());
      json.writeNumberProperty("records", type.records());
      parts.counts("fields", type.fields());
      json.writeEndObject();
    }

    private void tally(Tally tally) {
      json.writeStartObject();
      json.writeStringProperty("rule", tally.rule().id());
      json.writeStringProperty("severity", tally.rule().severity().word());
      json.writeStringProperty("outcome", tally.outcome().word());
      json.writeNumberProperty("findings", tally.found());
      json.writeNumberProperty("kept", tally.kept());
      json.writeNumberProperty("checked", tally.checked());
      json.writeEndObject();
    }

    private void notification(Notification notification) {
      json.writeStartObject();
      json.writeBooleanProperty("blocks", notification.blocks());
      json.writeBooleanProperty("interrupts", notification.interrupts());
      json.writeStringProperty("message", notification.what().in(language));
      parts.text("text", notification.what());
      json.writeStringProperty("source", notification.source());
      json.writeStringProperty("rule", notification.rule());
      json.writeEndObject();
    }
  }
}
