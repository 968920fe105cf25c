package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The findings as the page's script reads them: a column for each property, whose numbers point
 * into one table of texts, so that a hundred thousand findings take little room and are there at
 * once.
 */
final class HtmlData {
  /** How many findings share a block of excerpts, unpacked when one of them is looked at. */
  private static final int BLOCK = 1000;

  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "known",
          "source",
          "pointer",
          "type",
          "id",
          "key",
          "actual",
          "clause",
          "profiles",
          "cause");

  private final List<Finding> findings;
  private final HtmlTables tables;
  private final int[][] columns;
  private final long[] lines;
  private final long[] places;
  private int[] arguments = new int[1024];
  private int argumentCount;

  private HtmlData(Report report) {
    this.findings = report.findings();
    this.tables = new HtmlTables(report.causes());
    this.columns = new int[COLUMNS.size()][findings.size()];
    this.lines = new long[findings.size()];
    this.places = new long[findings.size()];
    for (int i = 0; i < findings.size(); i++) {
      row(i, findings.get(i));
    }
  }

  /** Writes blocks of data, each packed, as elements that no browser runs. */
  static void write(Report report, Writer out) throws IOException {
    if (!report.findings().isEmpty()) {
      Packed.elements(out, new HtmlData(report).blocks());
    }
  }

  private void row(int at, Finding finding) {
    Location place = finding.location();
    int rule = tables.rule(finding.rule());
    columns[0][at] = rule;
    columns[1][at] = finding.known() ? 1 : 0;
    Subject subject = finding.subject();
    texts(
        at,
        place.source(),
        place.pointer(),
        subject.type(),
        subject.id(),
        subject.key(),
        finding.actual());
    columns[8][at] = tables.clause(finding.requirement());
    columns[9][at] = tables.text(String.join(", ", finding.profiles()));
    columns[10][at] = tables.cause(finding);
    lines[at] = place.line();
    places[at] = place.column();
    for (String name : tables.names(rule)) {
      if (argumentCount == arguments.length) {
        arguments = Arrays.copyOf(arguments, 2 * argumentCount);
      }
      arguments[argumentCount++] = tables.text(finding.arguments().get(name));
    }
  }

  /** The columns that are texts, from the third. */
  private void texts(int at, @Nullable String... texts) {
    for (int i = 0; i < texts.length; i++) {
      columns[2 + i][at] = tables.text(texts[i]);
    }
  }

  private List<Packed.Block> blocks() {
    List<Packed.Block> blocks = new ArrayList<>();
    blocks.add(new Packed.Block("findings-data", this::all));
    for (int from = 0; from < findings.size(); from += BLOCK) {
      List<Finding> some = findings.subList(from, Math.min(from + BLOCK, findings.size()));
      if (some.stream().map(Finding::excerpt).anyMatch(Objects::nonNull)) {
        blocks.add(new Packed.Block("excerpts-" + from / BLOCK, json -> excerpts(json, some)));
      }
    }
    return blocks;
  }

  private void all(JsonGenerator json) {
    json.writeStartObject();
    json.writeName("columns");
    json.writeStartObject();
    for (int column = 0; column < columns.length; column++) {
      json.writeName(COLUMNS.get(column));
      json.writeArray(columns[column], 0, findings.size());
    }
    json.writeName("line");
    json.writeArray(lines, 0, lines.length);
    json.writeName("column");
    json.writeArray(places, 0, places.length);
    json.writeName("arguments");
    json.writeArray(arguments, 0, argumentCount);
    json.writeEndObject();
    tables.write(json);
    json.writeEndObject();
  }

  /** The text before the spot, the spot, and the text after it; nothing where there is none. */
  private static void excerpts(JsonGenerator json, List<Finding> findings) {
    json.writeStartArray();
    for (Finding finding : findings) {
      json.writeStartArray();
      parts(finding.excerpt()).forEach(part -> json.writeString(Html.visible(part)));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static Stream<String> parts(@Nullable Excerpt excerpt) {
    return excerpt == null
        ? Stream.empty()
        : Stream.of(
            excerpt.text().substring(0, excerpt.start()),
            excerpt.text().substring(excerpt.start(), excerpt.end()),
            excerpt.text().substring(excerpt.end()));
  }
}
