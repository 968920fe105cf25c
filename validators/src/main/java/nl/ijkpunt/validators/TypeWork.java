package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.schema.SchemaCheck;

/** What there is to do for records of one type, and how many of them came by in this chunk. */
final class TypeWork {
  private final RecordType type;
  private final List<JsonCheck> checks = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final FieldCounts fields;
  private long count;
  private long left;

  TypeWork(RecordType type, RunPlan plan, SchemaCheck shape) {
    this.type = type;
    this.fields = new FieldCounts(shape.members(type));
    for (Check check : plan.checks()) {
      Rule rule = check instanceof JsonCheck json ? plan.rules().get(json.rule()) : null;
      if (check instanceof JsonCheck json && rule != null && rule.isAbout(type.name())) {
        checks.add(json);
        rules.add(rule);
      }
    }
  }

  /** What records of this type are asked, one check after another. */
  List<JsonCheck> checks() {
    return checks;
  }

  /** The rule that each of those checks is about. */
  List<Rule> rules() {
    return rules;
  }

  /** A record came by. */
  void count(JsonRecord record) {
    count++;
    fields.count(record);
  }

  /** The fast tier could not accept one. */
  void leave() {
    left++;
  }

  /** Tells what came by, and begins again. */
  void countInto(ChunkOutcome outcome) {
    if (count > 0) {
      outcome.count(type.name(), count, left);
      outcome.countFields(type.name(), fields.take());
    }
    count = 0;
    left = 0;
  }
}
