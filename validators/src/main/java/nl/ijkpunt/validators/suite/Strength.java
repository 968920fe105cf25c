package nl.ijkpunt.validators.suite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.suite.DataCase;

/**
 * Which faulty tools the cases of a suite would catch: one that lacks a rule, and one that finds a
 * rule broken wherever it is asked. A case catches a fault when it passes without it and could not
 * pass with it.
 *
 * @param survivors the faults that no case catches
 * @param mutants how many faults there are
 */
public record Strength(List<Mutant> survivors, int mutants) {

  public Strength {
    survivors = List.copyOf(survivors);
  }

  /** What is wrong with a tool. */
  public enum Fault {
    LACKS,
    ALWAYS
  }

  /** A tool that is wrong about one rule. */
  public record Mutant(String rule, Fault fault) {}

  /** What the cases, as they came out, catch of faults in these rules. */
  public static Strength of(Collection<String> rules, List<CaseResult> results) {
    List<Mutant> survivors = new ArrayList<>();
    for (String rule : rules) {
      if (results.stream().noneMatch(result -> passed(result, rule, true))) {
        survivors.add(new Mutant(rule, Fault.LACKS));
      }
      if (results.stream().noneMatch(result -> passed(result, rule, false))) {
        survivors.add(new Mutant(rule, Fault.ALWAYS));
      }
    }
    return new Strength(survivors, 2 * rules.size());
  }

  /** Whether a case that asks the rule came out as it must, with or without findings of it. */
  private static boolean passed(CaseResult result, String rule, boolean found) {
    return result.outcome() == Outcome.PASSED
        && result.decided().contains(rule)
        && result.about() instanceof DataCase data
        && found
            == data.expected().findings().stream().anyMatch(place -> place.rule().equals(rule));
  }

  /** How many in a hundred faults are caught. */
  public double percent() {
    return mutants == 0 ? 100 : 100.0 * (mutants - survivors.size()) / mutants;
  }
}
