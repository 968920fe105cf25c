package nl.ijkpunt.cli.report;

import java.time.LocalDate;
import java.util.List;
import nl.ijkpunt.standards.finding.Architecture;
import nl.ijkpunt.standards.finding.Evidence;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Principle;
import nl.ijkpunt.standards.finding.PrincipleResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What an architecture board wants to know, as JSON. */
record ArchitectureJson(JsonGenerator json, JsonParts parts) {

  void write(Architecture architecture) {
    json.writeObjectPropertyStart("architecture");
    parts.list("principles", architecture.principles(), this::principle);
    json.writeObjectPropertyStart("coverage");
    CoverageJson.members(architecture.coverage(), parts);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void principle(PrincipleResult result) {
    json.writeStartObject();
    json.writeStringProperty("id", result.principle().id());
    parts.text("title", result.principle().title());
    json.writeStringProperty("source", result.principle().source());
    json.writeStringProperty("state", result.state().word());
    json.writeStringProperty("data", result.data().word());
    parts.list("rules", result.outcomes(), this::decided);
    parts.list("questions", result.answers(), this::answer);
    json.writeEndObject();
  }

  private void decided(PrincipleResult.Decided decided) {
    json.writeStartObject();
    json.writeStringProperty("rule", decided.ask().rule());
    if (!decided.ask().property().isEmpty()) {
      json.writeStringProperty("property", decided.ask().property());
    }
    json.writeStringProperty("outcome", decided.outcome().word());
    json.writeEndObject();
  }

  private void answer(PrincipleResult.Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("id", answer.question().id());
    parts.text("question", answer.question().words());
    Evidence said = answer.evidence();
    if (said != null) {
      json.writeObjectPropertyStart("evidence");
      json.writeBooleanProperty("holds", said.holds());
      json.writeStringProperty("by", said.by());
      json.writeStringProperty("where", said.where());
      day("date", said.on());
      day("until", said.until());
      json.writeBooleanProperty("over", answer.over());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void day(String name, @Nullable LocalDate day) {
    if (day != null) {
      json.writeStringProperty(name, day.toString());
    }
  }

  /** What was written. */
  static Architecture read(JsonValue architecture) {
    return new Architecture(
        architecture.member("principles").items(ArchitectureJson::result),
        CoverageJson.read(architecture.member("coverage")));
  }

  private static PrincipleResult result(JsonValue saved) {
    List<PrincipleResult.Decided> outcomes = saved.member("rules").items(ArchitectureJson::ruled);
    List<PrincipleResult.Answer> answers =
        saved.member("questions").items(ArchitectureJson::answered);
    Principle principle =
        new Principle(
            saved.member("id").text(),
            ReportParts.text(saved.member("title")),
            saved.member("source").text(),
            outcomes.stream().map(PrincipleResult.Decided::ask).toList(),
            List.of(),
            answers.stream().map(PrincipleResult.Answer::question).toList());
    PrincipleResult result = new PrincipleResult(principle, outcomes, answers);
    if (!saved.member("state").text().equals(result.state().word())) {
      throw saved.member("state").isNot("what follows from its rules and evidence");
    }
    return result;
  }

  private static PrincipleResult.Decided ruled(JsonValue decided) {
    return new PrincipleResult.Decided(
        new Principle.Ask(
            decided.member("rule").text(),
            decided.optional("property").map(JsonValue::text).orElse("")),
        decided.member("outcome").meaning(Outcome::of));
  }

  private static PrincipleResult.Answer answered(JsonValue saved) {
    String id = saved.member("id").text();
    JsonValue said = saved.optional("evidence").orElse(null);
    return new PrincipleResult.Answer(
        new Principle.Question(id, ReportParts.text(saved.member("question"))),
        said == null ? null : evidence(id, said),
        said != null && said.member("over").flag());
  }

  private static Evidence evidence(String id, JsonValue said) {
    return new Evidence(
        id,
        said.member("holds").flag(),
        said.member("by").text(),
        said.member("where").text(),
        day(said, "date"),
        day(said, "until"));
  }

  private static @Nullable LocalDate day(JsonValue said, String name) {
    return said.optional(name).map(day -> day.meaning(LocalDate::parse)).orElse(null);
  }
}
