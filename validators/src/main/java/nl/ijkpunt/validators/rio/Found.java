package nl.ijkpunt.validators.rio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Pointers;

/** Findings by cell: their place is worked out only once something is wrong. */
final class Found {
  private Found() {}

  /** The findings so far and one more; no list is made before there is one. */
  static List<Finding> and(List<Finding> found, Finding next) {
    List<Finding> more = found.isEmpty() ? new ArrayList<>() : found;
    more.add(next);
    return more;
  }

  /** A finding at a cell of the record. */
  static Finding at(JsonRecord record, int cell, Rule rule, Map<String, String> arguments) {
    String path = Pointers.between(record.tape(), record.root(), cell);
    return rule.failsAt(record.at(cell, path), record.subject(), arguments);
  }
}
