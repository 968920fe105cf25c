package nl.ijkpunt.validators.links;

import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;
import nl.ijkpunt.validators.Notes;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;

/** Asks the checks that look at both ends of a reference. */
final class BothEnds {
  private final LinkModel model;
  private final RunPlan plan;
  private final FactsTable facts;

  BothEnds(LinkModel model, RunPlan plan, FactsTable facts) {
    this.model = model;
    this.plan = plan;
    this.facts = facts;
  }

  /** Whether every check of both ends is content with the object that was just found. */
  boolean hold(Link link, OfType asker, Notes notes, int at, int own) {
    OfType target = model.type(link.usual());
    if (asker.remembered() == null || target.remembered() == null) {
      return true;
    }
    Facts from = new Facts(asker.remembered(), notes.number(own + 3));
    Facts to =
        new Facts(target.remembered(), facts.get(notes.number(at + 1), notes.number(at + 2)));
    for (LinkCheck check : link.checks()) {
      if (check.check(from, to).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** What those checks have against a reference whose record has been seen. */
  void check(Asking asking, Consumer<Finding> findings) {
    OfType target = model.type(asking.link().usual());
    if (asking.asker().remembered() == null || target.remembered() == null) {
      return;
    }
    Facts from = new Facts(asking.asker().remembered(), asking.facts());
    Facts to = new Facts(target.remembered(), facts.get(asking.high(), asking.low()));
    for (LinkCheck check : asking.link().checks()) {
      Rule rule = plan.rules().get(check.rule());
      if (rule != null) {
        check
            .check(from, to)
            .ifPresent(
                arguments ->
                    findings.accept(
                        rule.failsAt(asking.location(), asking.subject(), arguments)
                            .actual('"' + asking.id() + '"')));
      }
    }
  }
}
