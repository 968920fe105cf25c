package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.BaselineResult;
import tools.jackson.core.JsonGenerator;

/** A baseline, and what has become of it, as JSON. */
public record BaselineJson(JsonGenerator json) {

  void write(BaselineResult result, long counting) {
    JsonParts parts = new JsonParts(json);
    json.writeName("baseline");
    json.writeStartObject();
    json.writeStringProperty("name", result.name());
    json.writeStringProperty("sha256", result.sha256());
    json.writeBooleanProperty("strict", result.strict());
    json.writeNumberProperty("known", result.known());
    json.writeNumberProperty("new", counting);
    parts.list("fixed", result.fixed(), this::entry);
    parts.list("expired", result.expired(), this::entry);
    parts.list("unchecked", result.unchecked(), this::entry);
    json.writeEndObject();
  }

  /** Writes an entry; what nobody has said of it is left out. */
  public void entry(BaselineEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("rule", entry.rule());
    json.writeStringProperty("path", entry.path());
    json.writeStringProperty("subject", entry.subject());
    json.writeStringProperty("fingerprint", entry.fingerprint());
    json.writeNumberProperty("count", entry.count());
    if (entry.reason() != null) {
      json.writeStringProperty("reason", entry.reason());
    }
    if (entry.owner() != null) {
      json.writeStringProperty("owner", entry.owner());
    }
    if (entry.until() != null) {
      json.writeStringProperty("until", entry.until().toString());
    }
    json.writeEndObject();
  }
}
