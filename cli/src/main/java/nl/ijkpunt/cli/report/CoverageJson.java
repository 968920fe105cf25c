package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/**
 * What was counted, for machines: the numbers themselves, as {@code docs/coverage.schema.json}
 * says.
 *
 * @param unread what could not be read, with why
 */
public record CoverageJson(String standard, Coverage coverage, Map<String, Text> unread) {
  private static final String VERSION = "1.0";

  /** Writes it. */
  public void write(Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      JsonParts parts = new JsonParts(json);
      json.writeStartObject();
      json.writeStringProperty("coverageVersion", VERSION);
      json.writeStringProperty("standard", standard);
      parts.list("notRead", unread.entrySet(), one -> unread(parts, one.getKey(), one.getValue()));
      members(coverage, parts);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void unread(JsonParts parts, String source, Text why) {
    parts.json().writeStartObject();
    parts.json().writeStringProperty("source", source);
    parts.text("why", why);
    parts.json().writeEndObject();
  }

  /** Writes the members of the object that is under way. */
  static void members(Coverage coverage, JsonParts parts) {
    parts.texts("sources", coverage.sources());
    parts.list("objects", coverage.kinds(), kind -> object(parts, kind));
    parts.list("shared", coverage.shared(), shared -> shared(parts, shared));
  }

  private static void object(JsonParts parts, Coverage.Kind kind) {
    JsonGenerator json = parts.json();
    json.writeStartObject();
    json.writeStringProperty("object", kind.name());
    parts.text("label", kind.label());
    parts.list("things", kind.things(), json::writeNumber);
    json.writeObjectPropertyStart("properties");
    kind.properties().forEach((name, counts) -> parts.list(name, counts, json::writeNumber));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void shared(JsonParts parts, Coverage.Shared shared) {
    parts.json().writeStartObject();
    parts.json().writeStringProperty("object", shared.kind());
    parts.texts("sources", shared.sources());
    parts.json().writeNumberProperty("names", shared.names());
    parts.json().writeEndObject();
  }

  /** What such members hold. */
  static Coverage read(JsonValue members) {
    return new Coverage(
        ReportParts.texts(members.member("sources")),
        members.member("objects").items(CoverageJson::kind),
        members
            .member("shared")
            .items(
                shared ->
                    new Coverage.Shared(
                        shared.member("object").text(),
                        ReportParts.texts(shared.member("sources")),
                        shared.member("names").count())));
  }

  private static Coverage.Kind kind(JsonValue object) {
    SortedMap<String, List<Long>> properties =
        new TreeMap<>(
            object.member("properties").members(counts -> counts.items(JsonValue::count)));
    return new Coverage.Kind(
        object.member("object").text(),
        ReportParts.text(object.member("label")),
        object.member("things").items(JsonValue::count),
        properties);
  }
}
