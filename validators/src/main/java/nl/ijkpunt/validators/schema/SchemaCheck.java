package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Checks records against the schema of their type, on one thread: the fast tier first, and the full
 * validator for what that cannot accept.
 */
public final class SchemaCheck {
  private final SchemaSet schemas;
  private final SchemaCompiler compiler;
  private final FastTier fast = new FastTier();
  private final IdentityHashMap<RecordType, SchemaNode> nodes = new IdentityHashMap<>();
  private final SchemaFindings findings;
  private final UnlistedFindings unlisted;
  private @Nullable FullTier full;
  private long leftOver;

  /**
   * A check of a standard's schemas as a profile has them.
   *
   * @param rules the rules that are run, by id
   * @param showValues whether findings may show what personal fields hold
   */
  public SchemaCheck(
      Standard standard,
      SchemaSet schemas,
      Function<String, @Nullable Rule> rules,
      boolean showValues) {
    this.schemas = schemas;
    this.compiler = new SchemaCompiler(schemas, standard.openContent());
    Shown shown = new Shown(showValues);
    this.findings = new SchemaFindings(standard, rules, shown);
    this.unlisted = new UnlistedFindings(standard, rules, shown);
  }

  /** Checks one record; whether the fast tier could accept it. */
  public boolean check(JsonRecord record, Consumer<Finding> sink) {
    SchemaNode node = node(record.recordType());
    boolean accepted = fast.accepts(node, record.tape(), record.root());
    if (!accepted) {
      leftOver++;
      String schema = record.recordType().schema();
      List<Error> errors = errors(schema, record);
      findings.report(record, node, errors, sink);
    }
    if (!accepted || fast.sawUnlisted()) {
      unlisted.report(record, node, sink);
    }
    return accepted;
  }

  /** The way from a record to its values, along the schema of its type. */
  Trail trail(JsonRecord record) {
    return Trail.of(node(record.recordType()), record.tape(), record.root());
  }

  /** The names of all members the schema of a type has, whatever a discriminator says. */
  public List<String> members(RecordType type) {
    return List.copyOf(node(type).allNames());
  }

  /** How many records the fast tier left to the full validator. */
  public long leftOver() {
    return leftOver;
  }

  /** The node of the schema with a name. */
  SchemaNode node(String schema) {
    return compiler.compile(schema);
  }

  /** The node of what schemas ask together. */
  SchemaNode node(List<String> schemas) {
    return compiler.compile(schemas);
  }

  /** What the full validator has against a record. */
  List<Error> errors(String schema, JsonRecord record) {
    return full().errors(schema, record.tape(), record.root());
  }

  private SchemaNode node(RecordType type) {
    SchemaNode node = nodes.get(type);
    if (node == null) {
      node = compiler.compile(type.schema());
      nodes.put(type, node);
    }
    return node;
  }

  private FullTier full() {
    FullTier tier = full;
    if (tier == null) {
      tier = new FullTier(schemas);
      full = tier;
    }
    return tier;
  }
}
