package nl.ijkpunt.validators;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;
import org.jspecify.annotations.Nullable;

/** Asks checks about the XML that one chunk holds, and gathers what they say record by record. */
final class XmlAsking {
  private final RunPlan plan;
  private final List<XmlCheck> checks;
  private final ChunkOutcome outcome;
  private final Place place;
  private final List<Finding> found = new ArrayList<>();
  private final IdentityHashMap<Finding, XmlElement> spots = new IdentityHashMap<>();

  XmlAsking(RunPlan plan, List<XmlCheck> checks, ChunkOutcome outcome, Place place) {
    this.plan = plan;
    this.checks = checks;
    this.outcome = outcome;
    this.place = place;
  }

  /** The checks of a run that are about XML. */
  static List<XmlCheck> checks(RunPlan plan) {
    return plan.checks().stream()
        .filter(XmlCheck.class::isInstance)
        .map(XmlCheck.class::cast)
        .toList();
  }

  /** Asks about a subtree. */
  void ask(XmlRecord record) {
    for (XmlCheck check : checks) {
      Optional<Rule> rule =
          check.rules().stream().flatMap(id -> plan.rule(id).stream()).findFirst();
      if (rule.isPresent() && rule.get().isAbout(record.type())) {
        guarded(
            rule.get().id(),
            () ->
                check.check(
                    record,
                    new XmlAnswers(record, rule.get(), id -> plan.rules().get(id), this::keep)));
      }
    }
    settle();
  }

  /** Keeps a finding of the record that is asked about. */
  void keep(Finding finding, @Nullable XmlElement spot) {
    found.add(finding);
    if (spot != null) {
      spots.put(finding, spot);
    }
  }

  /** Hands over what was found in one record. */
  void settle() {
    if (!found.isEmpty()) {
      outcome.add(found, this::withExcerpt);
      found.clear();
      spots.clear();
    }
  }

  private Finding withExcerpt(Finding finding) {
    XmlElement spot = spots.get(finding);
    return spot == null
        ? finding
        : finding.excerpt(XmlExcerpt.around(spot, plan.options().showValues()));
  }

  /** Runs a check; one that breaks keeps no other from running. */
  void guarded(String rule, Runnable check) {
    try {
      check.run();
    } catch (RuntimeException | StackOverflowError e) {
      outcome.add(Undecided.rule(rule, e, place.source()));
    }
  }
}
