package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against the rules that are schemas themselves, on one thread. The rules about one
 * type are first asked all at once; only of a record that does not satisfy them together is each
 * asked by itself.
 */
public final class StatementCheck {
  private final Map<String, Statement> statements;
  private final List<Rule> rules;
  private final SchemaCheck shape;
  private final SchemaSet schemas;
  private final SchemaCompiler compiler;
  private final FastTier fast = new FastTier();
  private final StatementFindings findings;
  private final IdentityHashMap<RecordType, Asked> byType = new IdentityHashMap<>();
  private @Nullable FullTier full;

  /**
   * A check of rules.
   *
   * @param rules the rules that are run
   * @param statements what they state, by id; rules that state nothing are passed over
   * @param schemas those statements as schemas
   * @param shape knows what is personal in a record
   * @param showValues whether findings may show what personal fields hold
   */
  public StatementCheck(
      Iterable<Rule> rules,
      Map<String, Statement> statements,
      SchemaSet schemas,
      SchemaCheck shape,
      boolean showValues) {
    this.rules = new ArrayList<>();
    rules.forEach(
        rule -> {
          if (statements.containsKey(rule.id())) {
            this.rules.add(rule);
          }
        });
    this.statements = statements;
    this.shape = shape;
    this.schemas = schemas;
    this.compiler = new SchemaCompiler(schemas, List.of());
    this.findings = new StatementFindings(new Shown(showValues));
  }

  /** Checks one record. */
  public void check(JsonRecord record, Consumer<Finding> sink) {
    Asked asked = asked(record.recordType());
    if (asked.rules.isEmpty() || fast.accepts(asked.together, record.tape(), record.root())) {
      return;
    }
    for (int i = 0; i < asked.rules.size(); i++) {
      if (!fast.accepts(asked.apart.get(i), record.tape(), record.root())) {
        ask(asked.rules.get(i), record, sink);
      }
    }
  }

  private void ask(Rule rule, JsonRecord record, Consumer<Finding> sink) {
    try {
      List<Error> errors = full().errors(rule.id(), record.tape(), record.root());
      Statement statement = statements.get(rule.id());
      if (!errors.isEmpty() && statement != null) {
        findings.report(record, shape.trail(record), rule, statement, errors, sink);
      }
    } catch (RuntimeException e) {
      throw new Undecided(rule.id(), e);
    }
  }

  private Asked asked(RecordType type) {
    return byType.computeIfAbsent(type, this::newAsked);
  }

  private Asked newAsked(RecordType type) {
    List<Rule> about = rules.stream().filter(rule -> rule.isAbout(type.name())).toList();
    return new Asked(
        about,
        compiler.compile(about.stream().map(Rule::id).toList()),
        about.stream().map(rule -> compiler.compile(rule.id())).toList());
  }

  private FullTier full() {
    FullTier tier = full;
    if (tier == null) {
      tier = new FullTier(schemas);
      full = tier;
    }
    return tier;
  }

  /** The rules about records of one type, and what they ask together and each by itself. */
  private record Asked(List<Rule> rules, SchemaNode together, List<SchemaNode> apart) {}

  /** A rule could not be decided for a record. */
  public static final class Undecided extends RuntimeException {
    private final String rule;

    Undecided(String rule, RuntimeException why) {
      super(why.getMessage(), why);
      this.rule = rule;
    }

    /** The id of that rule. */
    public String rule() {
      return rule;
    }
  }
}
