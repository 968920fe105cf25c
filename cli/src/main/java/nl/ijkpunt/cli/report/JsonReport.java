package nl.ijkpunt.cli.report;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/** The complete report as JSON; its own schema is published as docs/report.schema.json. */
@AutoService(ReportWriter.class)
public final class JsonReport implements ReportWriter {
  /** The version of the report's own form. */
  private static final String FORM = "1.1";

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Report report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      new Writing(json, language).report(report);
    }
    out.write('\n');
  }

  private record Writing(JsonGenerator json, Language language) {

    void report(Report report) {
      json.writeStartObject();
      json.writeStringProperty("reportVersion", FORM);
      json.writeStringProperty("verdict", report.verdict().word());
      json.writeStringProperty("language", language.code());
      summary(report);
      new CausesJson(json).write(report);
      json.writeName("findings");
      json.writeStartArray();
      report.findings().forEach(this::finding);
      json.writeEndArray();
      json.writeName("tallies");
      json.writeStartArray();
      report.tallies().forEach(this::tally);
      json.writeEndArray();
      json.writeName("notifications");
      json.writeStartArray();
      report.notifications().forEach(this::notification);
      json.writeEndArray();
      rules(report);
      new RunDataJson(json).write(report);
      json.writeEndObject();
    }

    private void summary(Report report) {
      json.writeName("summary");
      json.writeStartObject();
      json.writeNumberProperty("records", report.recordCount());
      json.writeName("recordsByType");
      counts(report.records());
      json.writeName("findings");
      json.writeStartObject();
      for (Severity severity : Severity.values()) {
        json.writeNumberProperty(severity.word(), report.count(severity));
      }
      json.writeEndObject();
      json.writeName("leftOut");
      counts(report.leftOut());
      json.writeEndObject();
    }

    private void counts(Map<String, Long> counts) {
      json.writeStartObject();
      counts.forEach(json::writeNumberProperty);
      json.writeEndObject();
    }

    private void finding(Finding finding) {
      json.writeStartObject();
      json.writeStringProperty("rule", finding.rule().id());
      json.writeStringProperty("severity", finding.severity().word());
      json.writeStringProperty("message", finding.message(language));
      json.writeStringProperty("expected", finding.expected(language));
      json.writeStringProperty("actual", finding.actual());
      json.writeStringProperty("fix", finding.fix(language));
      json.writeName("requirement");
      requirement(finding.requirement());
      json.writeName("location");
      CausesJson.location(json, finding.location());
      json.writeName("subject");
      subject(finding.subject());
      json.writeStringProperty("fingerprint", finding.fingerprint());
      json.writeName("arguments");
      json.writeStartObject();
      finding.arguments().forEach(json::writeStringProperty);
      json.writeEndObject();
      if (!finding.profiles().isEmpty()) {
        json.writeName("profiles");
        json.writeStartArray();
        finding.profiles().forEach(json::writeString);
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    private void requirement(Requirement requirement) {
      json.writeStartObject();
      json.writeStringProperty("clause", requirement.clause());
      json.writeStringProperty("link", requirement.link());
      json.writeEndObject();
    }

    private void subject(Subject subject) {
      json.writeStartObject();
      json.writeStringProperty("type", subject.type());
      json.writeStringProperty("id", subject.id());
      json.writeStringProperty("key", subject.key());
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
      json.writeStringProperty("message", notification.what().in(language));
      json.writeStringProperty("source", notification.source());
      json.writeStringProperty("rule", notification.rule());
      json.writeEndObject();
    }

    /** The words of the rules that failed, so that a reader can say them in another language. */
    private void rules(Report report) {
      Set<String> failed =
          report.findings().stream().map(f -> f.rule().id()).collect(Collectors.toSet());
      json.writeName("rules");
      json.writeStartObject();
      for (Tally tally : report.tallies()) {
        if (failed.contains(tally.rule().id())) {
          json.writeName(tally.rule().id());
          rule(tally.rule());
        }
      }
      json.writeEndObject();
    }

    private void rule(Rule rule) {
      json.writeStartObject();
      json.writeStringProperty("basis", rule.basis().word());
      json.writeName("requirement");
      requirement(rule.requirement());
      words("title", rule.words().title());
      words("message", rule.words().message());
      words("expected", rule.words().expected());
      words("fix", rule.words().fix());
      json.writeEndObject();
    }

    private void words(String name, Text text) {
      json.writeName(name);
      json.writeStartObject();
      json.writeStringProperty("en", text.en());
      json.writeStringProperty("nl", text.nl());
      json.writeEndObject();
    }
  }
}
