package nl.ijkpunt.cli.impact;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.cli.report.TablePage;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;
import tools.jackson.core.JsonGenerator;

/** Writes a plan for people and machines. */
public record ImpactWriter(ImpactPlan plan, Language language) {

  /** As lines to read. */
  public void text(Writer out) throws IOException {
    out.write(title().in(language) + "\n\n");
    for (Text line : lead()) {
      out.write(line.in(language) + "\n");
    }
    int number = 1;
    for (Step.Kind kind : Step.Kind.values()) {
      List<Step> steps = of(kind);
      if (!steps.isEmpty()) {
        out.write(
            "\n%d. %s\n   %s\n"
                .formatted(number++, heading(kind, steps).in(language), kind.note().in(language)));
        for (Step step : steps) {
          out.write(
              "   - %s  %dx  %s%s\n"
                  .formatted(name(step), step.count(), step.why().in(language), first(step)));
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
      List<Step> steps = of(kind);
      if (!steps.isEmpty()) {
        out.write(
            "\n## %d. %s\n\n%s\n\n"
                .formatted(number++, heading(kind, steps).in(language), kind.note().in(language)));
        for (Step step : steps) {
          out.write(
              "- [ ] `%s` %dx: %s%s\n"
                  .formatted(
                      name(step).replace("`", "'"),
                      step.count(),
                      step.why().in(language).replace("<", "&lt;"),
                      first(step)));
        }
      }
    }
  }

  /** As a page that stands on its own. */
  public void html(Writer out) throws IOException {
    List<TablePage.Section> sections = new ArrayList<>();
    for (Step.Kind kind : Step.Kind.values()) {
      List<Step> steps = of(kind);
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
                steps.stream().map(this::cells).toList()));
      }
    }
    new TablePage(title(), lead(), sections).write(language, out);
  }

  private List<Text> cells(Step step) {
    return List.of(
        same(name(step)), same(String.valueOf(step.count())), step.why(), same(step.first()));
  }

  /** As JSON, with both languages. */
  public void json(Writer out) throws IOException {
    try (JsonGenerator json = IndentedJson.to(out)) {
      json.writeStartObject();
      json.writeStringProperty("from", plan.from());
      json.writeStringProperty("to", plan.to());
      json.writeNumberProperty("records", plan.records());
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

  /** The steps of a kind; what is the same matter with members of one type is one step. */
  private List<Step> of(Step.Kind kind) {
    Map<List<Object>, Step> together = new LinkedHashMap<>();
    plan.steps().stream()
        .filter(step -> step.kind() == kind)
        .forEach(step -> together.merge(List.of(step.entity(), step.why()), step, Step::and));
    return List.copyOf(together.values());
  }

  private Text title() {
    return new Text(
        "From %s to %s: what it asks".formatted(plan.from(), plan.to()),
        "Van %s naar %s: wat het vraagt".formatted(plan.from(), plan.to()));
  }

  private List<Text> lead() {
    List<Text> lead = new ArrayList<>();
    lead.add(
        new Text(
            "%d records were converted on trial; nothing was written.".formatted(plan.records()),
            "%d records zijn op proef omgezet; er is niets geschreven.".formatted(plan.records())));
    lead.add(
        new Text(
            "Of their values %d go over as they are, %d nearly, and %d have no place."
                .formatted(count(Fate.MAPPED), count(Fate.APPROXIMATED), count(Fate.LOST)),
            "Van hun waarden gaan er %d over zoals ze zijn, %d bijna, en %d hebben geen plek."
                .formatted(count(Fate.MAPPED), count(Fate.APPROXIMATED), count(Fate.LOST))));
    if (plan.wrongBefore() > 0) {
      lead.add(
          new Text(
              "%d records do not conform to %s as they are: mend those first (ijk validate)."
                  .formatted(plan.wrongBefore(), plan.from()),
              "%d records voldoen nu al niet aan %s: herstel die eerst (ijk validate)."
                  .formatted(plan.wrongBefore(), plan.from())));
    }
    return lead;
  }

  private long count(Fate fate) {
    return plan.account().count(fate);
  }

  private static Text heading(Step.Kind kind, List<Step> steps) {
    Text heading = kind.heading();
    return new Text(
        heading.en() + " (" + steps.size() + ")", heading.nl() + " (" + steps.size() + ")");
  }

  private static String name(Step step) {
    return step.entity().isEmpty() ? step.path() : step.entity() + " " + step.path();
  }

  private static String first(Step step) {
    return step.first().isEmpty() ? "" : "  (" + step.first() + ")";
  }

  private static Text same(String words) {
    return new Text(words, words);
  }
}
