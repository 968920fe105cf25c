package nl.ijkpunt.cli.report;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** Makes the parts of a report from JSON. What findings share is held once. */
public final class ReportParts {
  private final Map<Object, Object> pool = new HashMap<>();

  /** The same thing, of which there is only one. */
  private <T> T one(T thing) {
    @SuppressWarnings("unchecked")
    T held = (T) pool.computeIfAbsent(thing, same -> same);
    return held;
  }

  /** The language with this code. */
  public static Language language(String code) {
    return Language.valueOf(code.toUpperCase(ROOT));
  }

  static Text text(JsonValue text) {
    return new Text(text.member("en").text(), text.member("nl").text());
  }

  Requirement requirement(JsonValue of) {
    JsonValue requirement = of.member("requirement");
    return one(
        new Requirement(requirement.member("clause").text(), requirement.member("link").text()));
  }

  Location location(JsonValue location) {
    return new Location(
        one(location.member("source").text()),
        location.member("input").number(),
        location.member("offset").count(),
        location.member("line").count(),
        location.member("column").count(),
        location.member("pointer").text(),
        location
            .optional("record")
            .map(
                in ->
                    new Location.InRecord(
                        in.member("pointer").text(),
                        in.member("line").count(),
                        in.optional("path").map(JsonValue::text).orElse(null)))
            .orElse(null));
  }

  /** A finding whose rule stands further on in the file. */
  Unruled finding(JsonValue finding) {
    JsonValue subject = finding.member("subject");
    Map<String, String> arguments = new HashMap<>();
    finding
        .member("arguments")
        .members()
        .forEach((name, value) -> arguments.put(one(name), one(value.text())));
    return new Unruled(
        one(finding.member("rule").text()),
        finding.member("severity").meaning(Severity::of),
        location(finding.member("location")),
        new Subject(
            one(subject.member("type").text()),
            subject.member("id").textOrNull(),
            subject.member("key").textOrNull()),
        one(Map.copyOf(arguments)),
        finding.member("actual").textOrNull(),
        requirement(finding),
        finding.optional("profiles").map(ReportParts::texts).map(this::one).orElse(List.of()),
        finding.optional("excerpt").map(ReportParts::excerpt).orElse(null),
        finding.optional("known").map(JsonValue::flag).orElse(false));
  }

  static List<String> texts(JsonValue texts) {
    return texts.items(JsonValue::text);
  }

  private static Excerpt excerpt(JsonValue excerpt) {
    return new Excerpt(
        excerpt.member("text").text(),
        excerpt.member("start").number(),
        excerpt.member("end").number());
  }

  /** An entry of a baseline. */
  public static BaselineEntry entry(JsonValue entry) {
    return new BaselineEntry(
        entry.member("fingerprint").text(),
        entry.member("rule").text(),
        entry.member("subject").text(),
        entry.member("path").text(),
        entry.member("count").count(),
        entry.optional("reason").map(JsonValue::text).orElse(null),
        entry.optional("owner").map(JsonValue::text).orElse(null),
        entry.optional("until").map(day -> day.meaning(LocalDate::parse)).orElse(null));
  }

  /** A finding of which only the id of its rule is known yet. */
  record Unruled(
      String rule,
      Severity severity,
      Location location,
      Subject subject,
      Map<String, String> arguments,
      @Nullable String actual,
      Requirement requirement,
      List<String> profiles,
      @Nullable Excerpt excerpt,
      boolean known) {

    Finding under(Rule itsRule) {
      Requirement own = requirement.equals(itsRule.requirement()) ? null : requirement;
      return new Finding(
          itsRule, location, subject, arguments, actual, own, profiles, excerpt, known);
    }
  }
}
