package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What many findings share, each kept once and known by its number. */
final class HtmlTables {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Requirement, Integer> clauses = new LinkedHashMap<>();
  private final Map<Rule, Integer> rules = new LinkedHashMap<>();
  private final IdentityHashMap<Rule, Integer> sameRules = new IdentityHashMap<>();
  private final List<List<String>> names = new ArrayList<>();
  private final Map<CauseKey, Integer> causes = new HashMap<>();

  HtmlTables(List<Cause> causes) {
    for (int i = 0; i < causes.size(); i++) {
      Cause cause = causes.get(i);
      this.causes.putIfAbsent(
          new CauseKey(cause.rule().id(), cause.type(), cause.path(), cause.property()), i);
    }
  }

  /** The number of a text; -1 for none. */
  int text(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return -1;
    }
    Integer next = texts.size();
    Integer known = texts.putIfAbsent(text, next);
    return known == null ? next : known;
  }

  int clause(Requirement clause) {
    return clauses.computeIfAbsent(clause, c -> clauses.size());
  }

  /** The number of the cause of a finding; -1 for one that does not count. */
  int cause(Finding finding) {
    String property = finding.arguments().getOrDefault("property", "");
    return causes.getOrDefault(
        new CauseKey(finding.rule().id(), finding.subject().type(), finding.path(), property), -1);
  }

  int rule(Rule rule) {
    // Comparing all words of a rule for each of its findings would take longer than all the rest.
    return sameRules.computeIfAbsent(rule, r -> rules.computeIfAbsent(r, this::added));
  }

  private int added(Rule rule) {
    Rule.Words words = rule.words();
    names.add(
        Stream.of(words.message(), words.expected(), words.fix())
            .flatMap(text -> Stream.of(text.en(), text.nl()))
            .flatMap(text -> NAME.matcher(text).results())
            .map(name -> name.group(1))
            .distinct()
            .sorted()
            .toList());
    return names.size() - 1;
  }

  /** The names of what goes into the words of a rule. */
  List<String> names(int rule) {
    return names.get(rule);
  }

  void write(JsonGenerator json) {
    json.writeName("texts");
    json.writeStartArray();
    texts.keySet().forEach(text -> json.writeString(Html.visible(text)));
    json.writeEndArray();
    json.writeName("clauses");
    json.writeStartArray();
    for (Requirement clause : clauses.keySet()) {
      json.writeStartArray();
      json.writeString(Html.visible(clause.clause()));
      json.writeString(clause.link());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeName("rules");
    json.writeStartArray();
    rules.forEach((rule, number) -> rule(json, rule, names(number)));
    json.writeEndArray();
  }

  private static void rule(JsonGenerator json, Rule rule, List<String> names) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("severity", rule.severity().word());
    words(json, "title", rule.words().title());
    words(json, "message", rule.words().message());
    words(json, "expected", rule.words().expected());
    words(json, "fix", rule.words().fix());
    json.writeName("names");
    json.writeStartArray();
    names.forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String name, Text words) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("en", words.en());
    json.writeStringProperty("nl", words.nl());
    json.writeEndObject();
  }

  /** What findings of one cause share. */
  private record CauseKey(String rule, String type, String path, String property) {}
}
