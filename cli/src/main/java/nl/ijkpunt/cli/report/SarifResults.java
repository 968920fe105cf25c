package nl.ijkpunt.cli.report;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.BaselineResult;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The findings, as SARIF.
 *
 * @param rules the how-manieth each rule is
 */
record SarifResults(
    JsonGenerator json, FormatWords words, Report report, Map<String, Integer> rules) {
  static final String BASE = "%SRCROOT%";

  void write(List<Finding> shown) {
    json.writeArrayPropertyStart("results");
    shown.forEach(this::result);
    json.writeEndArray();
  }

  /** A source as an artifact location. */
  static void source(JsonGenerator json, String name) {
    String uri = FilePlace.uri(name);
    json.writeStartObject();
    json.writeStringProperty("uri", uri);
    if (!uri.startsWith("file:")) {
      json.writeStringProperty("uriBaseId", BASE);
    }
    json.writeEndObject();
  }

  private void result(Finding finding) {
    String rule = finding.rule().id();
    json.writeStartObject();
    json.writeStringProperty("ruleId", rule);
    json.writeNumberProperty("ruleIndex", rules.getOrDefault(rule, -1));
    json.writeStringProperty("level", SarifRules.level(finding.severity()));
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", words.sentence(finding));
    json.writeEndObject();
    location(finding);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("ijkFingerprint/v1", finding.fingerprint());
    json.writeEndObject();
    baseline(finding);
    properties(finding);
    json.writeEndObject();
  }

  private void location(Finding finding) {
    Location place = finding.location();
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeName("artifactLocation");
    source(json, place.source());
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
    if (!place.pointer().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      property("fullyQualifiedName", place.pointer());
      json.writeStringProperty("kind", "value");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void baseline(Finding finding) {
    BaselineResult baseline = report.baseline();
    if (baseline == null) {
      return;
    }
    json.writeStringProperty("baselineState", finding.known() ? "unchanged" : "new");
    if (finding.known()) {
      json.writeArrayPropertyStart("suppressions");
      json.writeStartObject();
      json.writeStringProperty("kind", "external");
      json.writeStringProperty("justification", words.known(1, baseline));
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void properties(Finding finding) {
    json.writeObjectPropertyStart("properties");
    property("recordType", finding.subject().type());
    property("recordId", finding.subject().id());
    property("recordKey", finding.subject().key());
    json.writeStringProperty("expected", words.phrases().of(finding).expected());
    property("actual", finding.actual());
    json.writeStringProperty("fix", words.phrases().of(finding).fix());
    property("clause", finding.requirement().clause());
    if (!finding.profiles().isEmpty()) {
      json.writeArrayPropertyStart("profiles");
      finding.profiles().forEach(profile -> json.writeString(Harmless.text(profile)));
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void property(String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, Harmless.text(value));
    }
  }
}
