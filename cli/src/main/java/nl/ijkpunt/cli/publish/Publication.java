package nl.ijkpunt.cli.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.RunPlan.Grading;
import nl.ijkpunt.validators.catalogue.Catalogue;

/**
 * What is published.
 *
 * @param standards in order
 * @param title what the site is called
 * @param tool which ijk makes the site
 * @param base where the site will be, with a slash at its end; empty where nobody says
 */
public record Publication(
    List<Published> standards,
    Catalogue catalogue,
    List<DocPage> pages,
    String title,
    String tool,
    String base) {

  public Publication {
    standards = List.copyOf(standards);
    pages = List.copyOf(pages);
  }

  /**
   * A standard, and what is about it.
   *
   * @param register what it asks, where somebody wrote that down
   * @param suites with all their cases
   */
  public record Published(Standard standard, Optional<Register> register, List<Suite> suites) {
    public Published {
      suites = List.copyOf(suites);
    }
  }

  /** That a profile picks a rule, and how heavy it has it. */
  record Pick(Standard standard, Profile profile, Rule rule) {}

  /** The rules that are about the standards. */
  Collection<Rule> rules() {
    List<String> ids = standards.stream().map(one -> one.standard().id()).toList();
    return catalogue.all().stream()
        .filter(
            rule -> rule.standards().isEmpty() || rule.standards().stream().anyMatch(ids::contains))
        .toList();
  }

  /** Which profiles pick each rule, by its id. */
  Map<String, List<Pick>> picks() {
    Map<String, List<Pick>> picks = new TreeMap<>();
    for (Published one : standards) {
      for (Profile profile : one.standard().profiles().values()) {
        Grading.of(catalogue, one.standard(), profile)
            .rules()
            .forEach(
                (id, rule) ->
                    picks
                        .computeIfAbsent(id, any -> new ArrayList<>())
                        .add(new Pick(one.standard(), profile, rule)));
      }
    }
    return picks;
  }
}
