package nl.ijkpunt.cli.suite;

import static java.util.Locale.ROOT;

import java.io.StringWriter;
import java.util.List;
import java.util.StringJoiner;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.validators.suite.Coverage;
import nl.ijkpunt.validators.suite.Strength;
import tools.jackson.core.JsonGenerator;

/** What a suite covers and catches, in words. */
public record CoverageText(Language language) {
  private static final Text SHARE =
      new Text(
          "%s: %.1f %% of those that data can decide are tested (%d tested, %d untested, %d"
              + " undecidable)",
          "%s: %.1f %% van wat uit gegevens te beslissen is, is getest (%d getest, %d niet, %d niet"
              + " te beslissen)");
  private static final Text CAUGHT =
      new Text(
          "%.1f %% of faults are caught: %d of %d", "%.1f %% van de fouten valt op: %d van %d");

  /** Every requirement on a line, and the shares. */
  public String text(Coverage coverage) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    for (Coverage.Line line : coverage.lines()) {
      Register.Entry entry = line.requirement();
      text.add(
          "%-11s %-6s %s: %s"
              .formatted(
                  line.status().word(), entry.level(), entry.id(), entry.text().in(language)));
      entry.undecidable().ifPresent(why -> text.add("              " + why.in(language)));
      if (!entry.rules().isEmpty()) {
        text.add("              " + String.join(" ", entry.rules()) + cases(line));
      }
    }
    shares(coverage).forEach(text::add);
    return text.toString();
  }

  private static String cases(Coverage.Line line) {
    return line.cases().isEmpty() ? "" : "  (" + line.cases().size() + ")";
  }

  private List<String> shares(Coverage coverage) {
    return List.of(Register.Level.MUST, Register.Level.SHOULD).stream()
        .map(
            level ->
                String.format(
                    ROOT,
                    SHARE.in(language),
                    level,
                    coverage.percent(level),
                    coverage.count(level, Coverage.Status.TESTED),
                    coverage.count(level, Coverage.Status.UNTESTED),
                    coverage.count(level, Coverage.Status.UNDECIDABLE)))
        .toList();
  }

  /** The same as a table in Markdown. */
  public String markdown(Coverage coverage) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add("| requirement | level | status | rules | cases |").add("|---|---|---|---|---|");
    for (Coverage.Line line : coverage.lines()) {
      Register.Entry entry = line.requirement();
      text.add(
          "| `%s` %s | %s | %s | %s | %d |"
              .formatted(
                  entry.id(),
                  entry.text().in(language).replace("|", "\\|"),
                  entry.level(),
                  line.status().word(),
                  String.join(" ", entry.rules()),
                  line.cases().size()));
    }
    text.add("");
    shares(coverage).forEach(text::add);
    return text.toString();
  }

  /** The same for programs. */
  public String json(Coverage coverage) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = IndentedJson.to(text)) {
      json.writeStartObject();
      json.writeNumberProperty("mustPercent", coverage.percent(Register.Level.MUST));
      json.writeNumberProperty("shouldPercent", coverage.percent(Register.Level.SHOULD));
      json.writeArrayPropertyStart("requirements");
      coverage.lines().forEach(line -> line(json, line));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private void line(JsonGenerator json, Coverage.Line line) {
    Register.Entry entry = line.requirement();
    json.writeStartObject();
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("level", entry.level().name());
    json.writeStringProperty("status", line.status().word());
    json.writeStringProperty("text", entry.text().in(language));
    json.writeStringProperty("clause", entry.clause());
    json.writeStringProperty("link", entry.link());
    texts(json, "schemas", entry.schemas());
    texts(json, "rules", entry.rules());
    texts(json, "cases", line.cases());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  /** The faults that no case catches, and the share of those that are caught. */
  public String text(Strength strength) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    for (Strength.Mutant survivor : strength.survivors()) {
      text.add(fault(survivor.fault()).in(language) + ": " + survivor.rule());
    }
    int caught = strength.mutants() - strength.survivors().size();
    text.add(
        String.format(ROOT, CAUGHT.in(language), strength.percent(), caught, strength.mutants()));
    return text.toString();
  }

  private static Text fault(Strength.Fault fault) {
    return switch (fault) {
      case LACKS ->
          new Text("nobody notices that it is lacking", "niemand merkt dat hij ontbreekt");
      case ALWAYS ->
          new Text("nobody notices that it always fails", "niemand merkt dat hij altijd faalt");
    };
  }
}
