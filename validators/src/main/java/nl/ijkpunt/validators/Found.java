package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Pointers;

/** What a check has found so far: nothing is made as long as nothing is found. */
public final class Found {
  private Found() {}

  /** The findings so far, which {@code List.of()} begins, and one more. */
  public static List<Finding> and(List<Finding> found, Finding next) {
    List<Finding> more = found.isEmpty() ? new ArrayList<>() : found;
    more.add(next);
    return more;
  }

  /** A finding at a cell of a record, the way to which is worked out only now. */
  public static Finding at(JsonRecord record, int cell, Rule rule, Map<String, String> arguments) {
    String path = Pointers.between(record.tape(), record.root(), cell);
    return rule.failsAt(record.at(cell, path), record.subject(), arguments);
  }
}
