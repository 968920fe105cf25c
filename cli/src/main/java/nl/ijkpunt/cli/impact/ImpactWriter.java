package nl.ijkpunt.cli.impact;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.TablePage;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/** Writes a plan for people and machines. */
public record ImpactWriter(ImpactPlan plan, Language language) {
  private static final Text FIRST = new Text("first: ", "eerste: ");

  /** As lines to read. */
  public void text(Writer out) throws IOException {
    out.write(title().in(language) + "\n\n");
    for (Text line : lead()) {
      out.write(line.in(language) + "\n");
    }
    int number = 1;
    for (Step.Kind kind : Step.Kind.values()) {
      List<Steps> steps = Steps.of(plan, kind);
      if (!steps.isEmpty()) {
        out.write(
            "\n%d. %s\n   %s\n"
                .formatted(number++, heading(kind, steps).in(language), kind.note().in(language)));
        for (Steps step : steps) {
          out.write(
              "   - %s  (%dx)\n     %s\n"
                  .formatted(step.name(language), step.count(), step.why().in(language)));
          if (!step.first().isEmpty()) {
            out.write("     " + FIRST.in(language) + step.first() + "\n");
          }
        }
      }
    }
  }

  /** As Markdown, for a ticket or a wiki. */
  public void markdown(Writer out) throws IOException {
    out.write("# " + title().in(language) + "\n\n");
    for (Text line : lead()) {
      out.write(line.in(language) + "\n");
    }
    int number = 1;
    for (Step.Kind kind : Step.Kind.values()) {
      List<Steps> steps = Steps.of(plan, kind);
      if (!steps.isEmpty()) {
        out.write(
            "\n## %d. %s\n\n%s\n\n"
                .formatted(number++, heading(kind, steps).in(language), kind.note().in(language)));
        for (Steps step : steps) {
          String first = step.first();
          out.write(
              "- [ ] `%s` %dx: %s%s\n"
                  .formatted(
                      step.name(language).replace("`", "'"),
                      step.count(),
                      step.why().in(language).replace("<", "&lt;"),
                      first.isEmpty() ? "" : " (" + FIRST.in(language) + first + ")"));
        }
      }
    }
  }

  /** As a page that stands on its own. */
  public void html(Writer out) throws IOException {
    List<TablePage.Section> sections = new ArrayList<>();
    for (Step.Kind kind : Step.Kind.values()) {
      List<Steps> steps = Steps.of(plan, kind);
      if (!steps.isEmpty()) {
        Text heading = heading(kind, steps);
        String number = sections.size() + 1 + ". ";
        sections.add(
            new TablePage.Section(
                new Text(number + heading.en(), number + heading.nl()),
                kind.note(),
                List.of(
                    new Text("Member", "Veld"),
                    new Text("How often", "Hoe vaak"),
                    new Text("What", "Wat"),
                    new Text("First", "Eerste")),
                steps.stream().map(ImpactWriter::cells).toList()));
      }
    }
    new TablePage(title(), lead(), sections).write(language, out);
  }

  private static List<Text> cells(Steps step) {
    return List.of(step.name(), same(String.valueOf(step.count())), step.why(), same(step.first()));
  }

  /** As JSON, with both languages. */
  public void json(Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("from", plan.from());
      json.writeStringProperty("to", plan.to());
      json.writeNumberProperty("records", plan.records());
      json.writeNumberProperty("recordsRead", plan.read());
      json.writeNumberProperty("recordsThatDoNotConformNow", plan.wrongBefore());
      json.writeArrayPropertyStart("steps");
      for (Step step : plan.steps()) {
        json.writeStartObject();
        json.writeStringProperty("kind", step.kind().word());
        json.writeStringProperty("entity", step.entity());
        json.writeStringProperty("path", step.path());
        json.writeNumberProperty("count", step.count());
        json.writeObjectPropertyStart("why");
        json.writeStringProperty("en", step.why().en());
        json.writeStringProperty("nl", step.why().nl());
        json.writeEndObject();
        json.writeStringProperty("first", step.first());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private Text title() {
    return new Text(
        "From %s to %s: what it asks".formatted(plan.from(), plan.to()),
        "Van %s naar %s: wat het vraagt".formatted(plan.from(), plan.to()));
  }

  private List<Text> lead() {
    List<Text> lead = new ArrayList<>();
    long records = plan.records();
    lead.add(
        new Text(
            (records == 1 ? "1 record was" : records + " records were")
                + " converted on trial; nothing was written.",
            (records == 1 ? "1 record is" : records + " records zijn")
                + " op proef omgezet; er is niets geschreven."));
    lead.add(
        new Text(
            "Of their values %d go over as they are, %d nearly, and %d have no place."
                .formatted(count(Fate.MAPPED), count(Fate.APPROXIMATED), count(Fate.LOST)),
            "Van hun waarden gaan er %d over zoals ze zijn, %d bijna, en %d hebben geen plek."
                .formatted(count(Fate.MAPPED), count(Fate.APPROXIMATED), count(Fate.LOST))));
    long wrong = plan.wrongBefore();
    if (wrong > 0) {
      lead.add(
          new Text(
              "Of the %d that were read %d %s not conform to %s as %s: mend those first (ijk validate)."
                  .formatted(
                      plan.read(),
                      wrong,
                      wrong == 1 ? "does" : "do",
                      plan.from(),
                      wrong == 1 ? "it is" : "they are"),
              "Van de %d die gelezen zijn %s er %d nu al niet aan %s: herstel die eerst (ijk validate)."
                  .formatted(plan.read(), wrong == 1 ? "voldoet" : "voldoen", wrong, plan.from())));
    }
    return lead;
  }

  private long count(Fate fate) {
    return plan.account().count(fate);
  }

  private static Text heading(Step.Kind kind, List<Steps> steps) {
    Text heading = kind.heading();
    return new Text(
        heading.en() + " (" + steps.size() + ")", heading.nl() + " (" + steps.size() + ")");
  }

  private static Text same(String words) {
    return new Text(words, words);
  }
}
