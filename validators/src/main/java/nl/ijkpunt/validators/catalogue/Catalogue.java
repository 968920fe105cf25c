package nl.ijkpunt.validators.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Basis;
import nl.ijkpunt.standards.finding.Needs;
import nl.ijkpunt.standards.finding.Requirement;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.Statement;

/** All rules that have a page, by id. */
public final class Catalogue {
  static final String RESOURCE = "/nl/ijkpunt/validators/catalogue/rules.json";

  private static final Pattern PAGE = Pattern.compile("/nl/ijkpunt/[A-Za-z0-9/]+\\.md");

  private final SortedMap<String, Rule> rules;
  private final Map<String, Statement> statements;

  private final Map<String, JsonValue> lomStatements;

  private Catalogue(
      SortedMap<String, Rule> rules,
      Map<String, Statement> statements,
      Map<String, JsonValue> lomStatements) {
    this.rules = rules;
    this.statements = statements;
    this.lomStatements = lomStatements;
  }

  /** The catalogue of this build. */
  public static Catalogue load() {
    SortedMap<String, Rule> rules = new TreeMap<>();
    Map<String, Statement> statements = new HashMap<>();
    Map<String, JsonValue> lomStatements = new HashMap<>();
    for (JsonValue entry : JsonValue.parse(resource(RESOURCE)).items()) {
      Rule rule = rule(entry);
      if (rules.put(rule.id(), rule) != null) {
        throw new IllegalStateException("two pages are about " + rule.id());
      }
      entry
          .member("schema")
          .map(schema -> new Statement(schema, entry.text("at").orElse(null)))
          .ifPresent(statement -> statements.put(rule.id(), statement));
      entry.member("lom").ifPresent(statement -> lomStatements.put(rule.id(), statement));
    }
    return new Catalogue(rules, statements, lomStatements);
  }

  /** The same with the rules that a standard brings itself. */
  public Catalogue with(Standard standard) {
    if (standard.rules().isEmpty()) {
      return this;
    }
    SortedMap<String, Rule> all = new TreeMap<>(rules);
    standard.rules().forEach(rule -> all.putIfAbsent(rule.id(), rule));
    return new Catalogue(all, statements, lomStatements);
  }

  /** The catalogue of this build as it is packed: what its digest is taken of. */
  public static byte[] bytes() {
    return resource(RESOURCE);
  }

  public Collection<Rule> all() {
    return Collections.unmodifiableCollection(rules.values());
  }

  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The rule with this id, which the code relies on. */
  public Rule rule(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no page is about " + id));
  }

  /** The schema that the rule with this id consists of, if it does. */
  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** What the rule with this id says in a line of learning material, as its page has it. */
  public Optional<JsonValue> lomStatement(String id) {
    return Optional.ofNullable(lomStatements.get(id));
  }

  /** The page of a rule. */
  public static RulePage page(Rule rule) {
    if (rule.page().isEmpty()) {
      // What a standard brings itself has no page of ours.
      return new RulePage(Map.of(), "", List.of(), "", List.of());
    }
    return RulePage.parse(rule.page(), new String(resource(rule.page()), UTF_8));
  }

  /** Why a rule matters, as Markdown; empty where it has no page. */
  public static Text why(Rule rule) {
    // A saved report names pages too, and must not lead to anything else.
    if (!PAGE.matcher(rule.page()).matches()) {
      return Text.NONE;
    }
    try (InputStream in = Catalogue.class.getResourceAsStream(rule.page())) {
      return in == null ? Text.NONE : RulePage.why(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Rule rule(JsonValue entry) {
    return new Rule(
        text(entry, "id"),
        Severity.of(text(entry, "severity")),
        entry.texts("on"),
        entry.texts("standards"),
        Basis.valueOf(text(entry, "basis").toUpperCase(ROOT)),
        Needs.valueOf(text(entry, "needs").toUpperCase(ROOT)),
        entry
            .member("requirement")
            .map(r -> new Requirement(text(r, "clause"), text(r, "link")))
            .orElseThrow(),
        new Rule.Words(
            words(entry, "title"),
            words(entry, "message"),
            words(entry, "expected"),
            words(entry, "fix")),
        text(entry, "page"));
  }

  private static Text words(JsonValue entry, String name) {
    JsonValue words = entry.member(name).orElseThrow();
    return new Text(text(words, "en"), text(words, "nl"));
  }

  private static String text(JsonValue of, String name) {
    return of.text(name).orElseThrow();
  }

  private static byte[] resource(String name) {
    try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
