package nl.ijkpunt.validators.suite;

import java.util.List;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.TestCase;

/**
 * How a case came out.
 *
 * @param outcome passed where it came out as it must
 * @param differences what came out otherwise, or why it was not run
 * @param decided the ids of the rules that the case asks
 */
public record CaseResult(
    TestCase about, Outcome outcome, List<Text> differences, List<String> decided) {

  public CaseResult {
    differences = List.copyOf(differences);
    decided = List.copyOf(decided);
  }
}
