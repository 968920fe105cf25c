package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A finding as JSON. */
record FindingJson(JsonGenerator json, JsonParts parts, Language language) {

  void write(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("message", finding.message(language));
    json.writeStringProperty("expected", finding.expected(language));
    json.writeStringProperty("actual", finding.actual());
    json.writeStringProperty("fix", finding.fix(language));
    parts.requirement(finding.requirement());
    json.writeName("location");
    parts.location(finding.location());
    subject(finding.subject());
    json.writeStringProperty("fingerprint", finding.fingerprint());
    parts.words("arguments", finding.arguments());
    if (!finding.profiles().isEmpty()) {
      parts.texts("profiles", finding.profiles());
    }
    excerpt(finding.excerpt());
    if (finding.known()) {
      json.writeBooleanProperty("known", true);
    }
    json.writeEndObject();
  }

  private void subject(Subject subject) {
    json.writeName("subject");
    json.writeStartObject();
    json.writeStringProperty("type", subject.type());
    json.writeStringProperty("id", subject.id());
    json.writeStringProperty("key", subject.key());
    json.writeEndObject();
  }

  private void excerpt(@Nullable Excerpt excerpt) {
    if (excerpt == null) {
      return;
    }
    json.writeName("excerpt");
    json.writeStartObject();
    json.writeStringProperty("text", excerpt.text());
    json.writeNumberProperty("start", excerpt.start());
    json.writeNumberProperty("end", excerpt.end());
    json.writeEndObject();
  }
}
