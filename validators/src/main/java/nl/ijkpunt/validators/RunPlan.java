package nl.ijkpunt.validators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do, decided before any data is read.
 *
 * @param checks the checks whose rules the profile picks
 * @param rules the rules of the run by id
 * @param forcedType the type that every record is said to be of
 * @param threads how many threads read records
 * @param maxFindings how many findings are kept per rule and source
 * @param showValues whether findings may show what personal fields hold
 * @param hashInputs whether to take the SHA-256 of inputs however large they are
 * @param failOn the lightest severity that fails the run
 */
public record RunPlan(
    Standard standard,
    Profile profile,
    List<Check> checks,
    Map<String, Rule> rules,
    @Nullable RecordType forcedType,
    int threads,
    int maxFindings,
    boolean showValues,
    boolean hashInputs,
    Severity failOn) {

  public RunPlan {
    checks = List.copyOf(checks);
  }

  /** The rules of the catalogue that hold for a standard and that a profile picks. */
  public static Map<String, Rule> rules(Catalogue catalogue, Standard standard, Profile profile) {
    Map<String, Rule> rules = new TreeMap<>();
    for (Rule rule : catalogue.all()) {
      boolean holds = rule.standards().isEmpty() || rule.standards().contains(standard.id());
      if (holds && profile.picks(rule.id())) {
        rules.put(rule.id(), rule);
      }
    }
    return rules;
  }

  /** The rule with this id, where the run includes it. */
  Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }
}
