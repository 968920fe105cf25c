package nl.ijkpunt.validators.schema;

import static java.util.Locale.ROOT;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.schema.RootCause.Mistake;
import org.jspecify.annotations.Nullable;

/** Puts what a full validator says into the words of our rules: one rule per kind of mistake. */
final class SchemaFindings {
  private final Standard standard;
  private final Function<String, @Nullable Rule> rules;
  private final Shown shown;
  private final Map<String, Requirement> clauses = new HashMap<>();

  SchemaFindings(Standard standard, Function<String, @Nullable Rule> rules, Shown shown) {
    this.standard = standard;
    this.rules = rules;
    this.shown = shown;
  }

  void report(JsonRecord record, SchemaNode node, List<Error> errors, Consumer<Finding> sink) {
    Trail start = Trail.of(node, record.tape(), record.root());
    for (Mistake mistake : RootCause.of(errors)) {
      Finding finding = finding(record, start, mistake);
      if (finding != null) {
        sink.accept(finding);
      }
    }
  }

  private @Nullable Finding finding(JsonRecord record, Trail start, Mistake mistake) {
    Tape tape = record.tape();
    Trail trail = start.along(mistake.at(), tape);
    if (mistake.keyword().equals("additionalProperties")) {
      trail = trail.member(mistake.property(), tape);
    }
    Wording wording = wording(mistake, tape, trail);
    Rule rule = rules.apply(wording.rule);
    if (rule == null) {
      return null;
    }
    Finding finding =
        rule.failsAt(record.at(trail.cell(), trail.pointer()), record.subject(), wording.arguments)
            .clause(clause(mistake));
    return wording.showsValue ? finding.actual(shown.value(tape, trail.cell(), trail)) : finding;
  }

  private static Wording wording(Mistake mistake, Tape tape, Trail trail) {
    String asked = mistake.asked();
    return switch (mistake.keyword()) {
      case "required" ->
          Wording.bare("schema-property-present", Map.of("property", mistake.property()));
      case "type" ->
          tape.kind(trail.cell()) == Tape.NULL
              ? Wording.bare("schema-not-null", Map.of("types", asked))
              : Wording.withValue("schema-type-as-specified", Map.of("types", asked));
      case "enum", "const" ->
          Wording.withValue("schema-value-listed", values(asked, tape.text(trail.cell())));
      case "format" -> Wording.withValue("schema-format-valid", Map.of("format", asked));
      case "pattern" -> Wording.withValue("schema-pattern-matched", Map.of("pattern", asked));
      case "minLength" -> Wording.withValue("schema-text-long-enough", Map.of("limit", asked));
      case "maxLength" ->
          Wording.bare(
              "schema-text-not-too-long",
              Map.of("limit", asked, "length", length(tape.text(trail.cell()))));
      case "minItems" -> Wording.bare("schema-items-enough", Map.of("limit", asked));
      case "maxItems" -> Wording.bare("schema-items-not-too-many", Map.of("limit", asked));
      case "uniqueItems" -> Wording.bare("schema-items-unique", Map.of());
      case "minimum", "exclusiveMinimum" ->
          Wording.withValue("schema-number-not-too-small", Map.of("limit", asked));
      case "maximum", "exclusiveMaximum" ->
          Wording.withValue("schema-number-not-too-large", Map.of("limit", asked));
      case "additionalProperties", "unevaluatedProperties" ->
          Wording.bare("schema-no-other-properties", Map.of("property", mistake.property()));
      case "oneOf", "anyOf" -> Wording.bare("schema-one-alternative", Map.of("count", asked));
      default -> Wording.bare("schema-holds", Map.of("keyword", mistake.keyword()));
    };
  }

  private static Map<String, String> values(String asked, String written) {
    return Nearest.to(written, List.of(asked.split(", ", -1)))
        .map(nearest -> Map.of("values", asked, "suggestion", nearest))
        .orElse(Map.of("values", asked));
  }

  private static String length(String text) {
    return String.valueOf(text.codePointCount(0, text.length()));
  }

  /** Which schema asks for it: {@code /$defs/Person/properties/mail/format}. */
  private Requirement clause(Mistake mistake) {
    String place = mistake.schema() + " " + mistake.keyword();
    return clauses.computeIfAbsent(place, unknown -> newClause(mistake));
  }

  private Requirement newClause(Mistake mistake) {
    String location = mistake.schema().replaceFirst("^/\\$defs/", "");
    int slash = location.indexOf('/');
    String schema = (slash < 0 ? location : location.substring(0, slash)).replace("~1", "/");
    String property =
        (slash < 0 ? "" : location.substring(slash))
            .replaceAll("/[^/]*$", "")
            .replaceAll("/(properties|items|then)(?=/|$)", "")
            .replaceAll("/(allOf|oneOf|anyOf)/[0-9]+", "")
            .replace('/', '.');
    return new Requirement(
        "%s %s, %s%s (%s)"
            .formatted(
                standard.name().toUpperCase(ROOT),
                standard.version(),
                schema,
                property,
                mistake.keyword()),
        standard.home());
  }

  private record Wording(String rule, Map<String, String> arguments, boolean showsValue) {
    static Wording bare(String rule, Map<String, String> arguments) {
      return new Wording(rule, arguments, false);
    }

    static Wording withValue(String rule, Map<String, String> arguments) {
      return new Wording(rule, arguments, true);
    }
  }
}
