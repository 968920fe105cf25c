package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The findings as the page's script reads them: a column for each property, whose numbers point
 * into one table of texts, so that a hundred thousand findings take little room and are there at
 * once.
 */
final class HtmlData {
  /**
   * How many findings share a block of excerpts, which is unpacked when one of them is looked at.
   */
  static final int BLOCK = 1000;

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)\\}");

  private final Report report;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Rule, Integer> rules = new LinkedHashMap<>();
  private final List<List<String>> names = new ArrayList<>();
  private final Map<Requirement, Integer> clauses = new LinkedHashMap<>();

  HtmlData(Report report) {
    this.report = report;
  }

  /** Writes blocks of data, each packed, as elements that no browser runs. */
  void write(Writer out) throws IOException {
    if (report.findings().isEmpty()) {
      return;
    }
    Packed.element(out, "findings-data", this::columns);
    List<Finding> findings = report.findings();
    List<Packed.Block> blocks = new ArrayList<>();
    for (int from = 0; from < findings.size(); from += BLOCK) {
      List<Finding> some = findings.subList(from, Math.min(from + BLOCK, findings.size()));
      if (some.stream().anyMatch(finding -> finding.excerpt() != null)) {
        blocks.add(new Packed.Block("excerpts-" + from / BLOCK, json -> excerpts(json, some)));
      }
    }
    Packed.elements(out, blocks);
  }

  private void columns(JsonGenerator json) {
    json.writeStartObject();
    json.writeName("columns");
    json.writeStartObject();
    column(json, "rule", finding -> rule(finding.rule()));
    column(json, "known", finding -> finding.known() ? 1 : 0);
    column(json, "source", finding -> text(finding.location().source()));
    column(json, "pointer", finding -> text(finding.location().pointer()));
    column(json, "type", finding -> text(finding.subject().type()));
    column(json, "id", finding -> text(finding.subject().id()));
    column(json, "key", finding -> text(finding.subject().key()));
    column(json, "actual", finding -> text(finding.actual()));
    column(json, "clause", finding -> clause(finding.requirement()));
    column(json, "profiles", finding -> text(String.join(", ", finding.profiles())));
    Map<CauseKey, Integer> causes = causes();
    column(json, "cause", finding -> causes.getOrDefault(CauseKey.of(finding), -1));
    lines(json);
    arguments(json);
    json.writeEndObject();
    tables(json);
    json.writeEndObject();
  }

  private void column(JsonGenerator json, String name, ToIntFunction<Finding> value) {
    json.writeName(name);
    json.writeStartArray();
    report.findings().forEach(finding -> json.writeNumber(value.applyAsInt(finding)));
    json.writeEndArray();
  }

  private void lines(JsonGenerator json) {
    json.writeName("line");
    json.writeStartArray();
    report.findings().forEach(finding -> json.writeNumber(finding.location().line()));
    json.writeEndArray();
    json.writeName("column");
    json.writeStartArray();
    report.findings().forEach(finding -> json.writeNumber(finding.location().column()));
    json.writeEndArray();
  }

  /** What goes into the words of each finding, in the order of its rule's names. */
  private void arguments(JsonGenerator json) {
    json.writeName("arguments");
    json.writeStartArray();
    for (Finding finding : report.findings()) {
      for (String name : names.get(rule(finding.rule()))) {
        json.writeNumber(text(finding.arguments().get(name)));
      }
    }
    json.writeEndArray();
  }

  private int text(@Nullable String text) {
    return text == null || text.isEmpty() ? -1 : texts.computeIfAbsent(text, t -> texts.size());
  }

  private int clause(Requirement clause) {
    return clauses.computeIfAbsent(clause, c -> clauses.size());
  }

  private int rule(Rule rule) {
    Integer known = rules.get(rule);
    if (known != null) {
      return known;
    }
    Rule.Words words = rule.words();
    names.add(
        Stream.of(words.message(), words.expected(), words.fix())
            .flatMap(text -> Stream.of(text.en(), text.nl()))
            .flatMap(text -> NAME.matcher(text).results())
            .map(name -> name.group(1))
            .distinct()
            .sorted()
            .toList());
    rules.put(rule, names.size() - 1);
    return names.size() - 1;
  }

  private void tables(JsonGenerator json) {
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
    rules.forEach((rule, number) -> rule(json, rule, names.get(number)));
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

  private static void excerpts(JsonGenerator json, List<Finding> findings) {
    json.writeStartArray();
    for (Finding finding : findings) {
      Excerpt excerpt = finding.excerpt();
      json.writeStartArray();
      if (excerpt != null) {
        String text = excerpt.text();
        json.writeString(Html.visible(text.substring(0, excerpt.start())));
        json.writeString(Html.visible(text.substring(excerpt.start(), excerpt.end())));
        json.writeString(Html.visible(text.substring(excerpt.end())));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private Map<CauseKey, Integer> causes() {
    Map<CauseKey, Integer> causes = new HashMap<>();
    for (int i = 0; i < report.causes().size(); i++) {
      Cause cause = report.causes().get(i);
      causes.putIfAbsent(
          new CauseKey(cause.rule().id(), cause.type(), cause.path(), cause.property()), i);
    }
    return causes;
  }

  /** What findings of one cause share. */
  private record CauseKey(String rule, String type, String path, String property) {

    static CauseKey of(Finding finding) {
      return new CauseKey(
          finding.rule().id(),
          finding.subject().type(),
          finding.path(),
          finding.arguments().getOrDefault("property", ""));
    }
  }
}
