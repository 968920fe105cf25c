package nl.ijkpunt.cli.report;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/** What stands at several places of the JSON report. */
record JsonParts(JsonGenerator json) {

  <T> void list(String name, Collection<T> items, Consumer<T> writer) {
    json.writeName(name);
    json.writeStartArray();
    items.forEach(writer);
    json.writeEndArray();
  }

  void texts(String name, Collection<String> texts) {
    list(name, texts, json::writeString);
  }

  void counts(String name, Map<String, Long> counts) {
    json.writeName(name);
    json.writeStartObject();
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  void words(String name, Map<String, String> words) {
    json.writeName(name);
    json.writeStartObject();
    words.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  void text(String name, Text text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("nl", text.nl());
    json.writeEndObject();
  }

  void requirement(Requirement requirement) {
    json.writeName("requirement");
    json.writeStartObject();
    json.writeStringProperty("clause", requirement.clause());
    json.writeStringProperty("link", requirement.link());
    json.writeEndObject();
  }

  void location(Location location) {
    json.writeStartObject();
    json.writeStringProperty("source", location.source());
    json.writeNumberProperty("input", location.ordinal());
    json.writeNumberProperty("offset", location.offset());
    json.writeNumberProperty("line", location.line());
    json.writeNumberProperty("column", location.column());
    json.writeStringProperty("pointer", location.pointer());
    Location.InRecord record = location.record();
    if (record != null) {
      json.writeName("record");
      json.writeStartObject();
      json.writeStringProperty("pointer", record.pointer());
      json.writeNumberProperty("line", record.line());
      if (record.path() != null) {
        json.writeStringProperty("path", record.path());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
