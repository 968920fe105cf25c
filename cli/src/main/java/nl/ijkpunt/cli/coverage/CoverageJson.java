package nl.ijkpunt.cli.coverage;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.rdf.GraphOutline;
import tools.jackson.core.JsonGenerator;

/**
 * What was counted, for machines: the numbers themselves, as {@code docs/coverage.schema.json}
 * says.
 */
public record CoverageJson(CoverageSheet counted) {
  private static final String VERSION = "1.0";

  /** Writes it. */
  public void write(Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("coverageVersion", VERSION);
      json.writeStringProperty("standard", counted.standard());
      json.writeArrayPropertyStart("sources");
      counted.coverage().sources().forEach(json::writeString);
      json.writeEndArray();
      json.writeArrayPropertyStart("notRead");
      counted.unread().forEach((source, why) -> unread(json, source, why));
      json.writeEndArray();
      json.writeArrayPropertyStart("objects");
      counted.outline().kinds().forEach(kind -> object(json, kind));
      json.writeEndArray();
      json.writeArrayPropertyStart("shared");
      counted
          .coverage()
          .shared()
          .forEach((kind, counts) -> counts.forEach((in, count) -> shared(json, kind, in, count)));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void unread(JsonGenerator json, String source, Text why) {
    json.writeStartObject();
    json.writeStringProperty("source", source);
    text(json, "why", why);
    json.writeEndObject();
  }

  private void object(JsonGenerator json, GraphOutline.Kind kind) {
    Coverage.Filled[] filled = counted.coverage().of(kind.name());
    json.writeStartObject();
    json.writeStringProperty("object", kind.name());
    text(json, "label", kind.label());
    json.writeArrayPropertyStart("things");
    for (Coverage.Filled one : filled) {
      json.writeNumber(one.things());
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("properties");
    for (String property : kind.properties()) {
      json.writeArrayPropertyStart(property);
      for (Coverage.Filled one : filled) {
        json.writeNumber(one.of(property));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void shared(JsonGenerator json, String kind, List<String> sources, long count) {
    json.writeStartObject();
    json.writeStringProperty("object", kind);
    json.writeArrayPropertyStart("sources");
    sources.forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("names", count);
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, Text words) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("en", words.en());
    json.writeStringProperty("nl", words.nl());
    json.writeEndObject();
  }
}
