package nl.ijkpunt.validators.ooapi;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;

/** What a check has found so far; nothing is made as long as nothing is found. */
final class Found {
  private Found() {}

  /** What was found, and one more. */
  static List<Finding> and(List<Finding> found, Finding one) {
    List<Finding> all = new ArrayList<>(found);
    all.add(one);
    return all;
  }
}
