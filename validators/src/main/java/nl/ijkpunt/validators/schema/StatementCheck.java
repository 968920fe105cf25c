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
 * type are first asked all at once, together with the schema of the type; only of a record that
 * does not satisfy them together is each asked by itself.
 */
public final class StatementCheck {
  private final Map<String, Statement> statements;
  private final List<Rule> rules;
  private final SchemaCheck shape;
  private final FastTier fast = new FastTier();
  private final StatementFindings findings;
  private final IdentityHashMap<RecordType, Asked> byType = new IdentityHashMap<>();

  /**
   * A check of rules.
   *
   * @param rules the rules that are run
   * @param statements what they state, by id; rules that state nothing are passed over
   * @param shape a check with schemas that include those statements
   * @param showValues whether findings may show what personal fields hold
   */
  public StatementCheck(
      Iterable<Rule> rules,
      Map<String, Statement> statements,
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
    this.findings = new StatementFindings(new Shown(showValues));
  }

  /** Whether a record certainly satisfies its schema and all rules, and all of it is listed. */
  public boolean acceptsWithSchema(JsonRecord record) {
    SchemaNode everything = asked(record.recordType()).everything;
    return fast.accepts(everything, record.tape(), record.root()) && !fast.sawUnlisted();
  }

  /** Checks one record. */
  public void check(JsonRecord record, Consumer<Finding> sink) {
    Asked asked = asked(record.recordType());
    if (asked.rules.isEmpty() || fast.accepts(asked.together(), record.tape(), record.root())) {
      return;
    }
    List<SchemaNode> apart = asked.apart();
    for (int i = 0; i < apart.size(); i++) {
      if (!fast.accepts(apart.get(i), record.tape(), record.root())) {
        ask(asked.rules.get(i), record, sink);
      }
    }
  }

  private void ask(Rule rule, JsonRecord record, Consumer<Finding> sink) {
    try {
      List<Error> errors = shape.errors(rule.id(), record);
      Statement statement = statements.get(rule.id());
      if (!errors.isEmpty() && statement != null) {
        findings.report(record, shape.trail(record), rule, statement, errors, sink);
      }
    } catch (RuntimeException e) {
      throw new Undecided(rule.id(), e);
    }
  }

  private Asked asked(RecordType type) {
    Asked known = byType.get(type);
    if (known == null) {
      known =
          new Asked(shape, type, rules.stream().filter(rule -> rule.isAbout(type.name())).toList());
      byType.put(type, known);
    }
    return known;
  }

  /** What is asked of records of one type; worked out only as far as records call for it. */
  private static final class Asked {
    private final SchemaCheck shape;
    private final List<Rule> rules;
    private final SchemaNode everything;
    private @Nullable SchemaNode together;
    private @Nullable List<SchemaNode> apart;

    Asked(SchemaCheck shape, RecordType type, List<Rule> rules) {
      this.shape = shape;
      this.rules = rules;
      List<String> all = new ArrayList<>(List.of(type.schema()));
      rules.forEach(rule -> all.add(rule.id()));
      this.everything = shape.node(all);
    }

    /** What the rules ask together, without the schema of the type. */
    SchemaNode together() {
      SchemaNode known = together;
      if (known == null) {
        known = shape.node(rules.stream().map(Rule::id).toList());
        together = known;
      }
      return known;
    }

    /** What each of the rules asks by itself. */
    List<SchemaNode> apart() {
      List<SchemaNode> known = apart;
      if (known == null) {
        known = rules.stream().map(rule -> shape.node(rule.id())).toList();
        apart = known;
      }
      return known;
    }
  }

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
