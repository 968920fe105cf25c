package nl.ijkpunt.validators;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.record.Exchange;

/** Asks all rules about exchanges, in the order of asking and on one thread. */
final class ExchangeRules {
  private final RunPlan plan;
  private final Map<String, ExchangeCheck.Fold> folds = new LinkedHashMap<>();
  private final Map<String, Long> asked = new HashMap<>();
  private final Consumer<Notification> notifications;
  private boolean begun;

  ExchangeRules(RunPlan plan, Consumer<Notification> notifications) {
    this.plan = plan;
    this.notifications = notifications;
  }

  /** Whether there were exchanges in the run. */
  boolean any() {
    return begun;
  }

  /** How many exchanges a rule had anything to ask of. */
  long asked(String rule) {
    return asked.getOrDefault(rule, 0L);
  }

  private void begin() {
    begun = true;
    Optional<EndpointModel> model = EndpointModel.of(plan.standard());
    for (Check check : plan.checks()) {
      if (model.isPresent() && check instanceof ExchangeCheck one) {
        plan.rule(one.rule()).ifPresent(rule -> folds.put(rule.id(), one.begin(rule, model.get())));
      }
    }
  }

  void take(Exchange exchange, Consumer<Finding> findings) {
    if (!begun) {
      begin();
    }
    folds.entrySet().removeIf(fold -> !attempt(fold.getKey(), () -> ask(fold, exchange, findings)));
  }

  private void ask(
      Map.Entry<String, ExchangeCheck.Fold> fold, Exchange exchange, Consumer<Finding> findings) {
    if (fold.getValue().take(exchange, findings)) {
      asked.merge(fold.getKey(), 1L, Long::sum);
    }
  }

  void finish(Consumer<Finding> findings) {
    folds.forEach((rule, fold) -> attempt(rule, () -> fold.finish(findings)));
  }

  /** Whether it went well: a check that throws must not take the others with it. */
  private boolean attempt(String rule, Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException e) {
      notifications.accept(Undecided.rule(rule, e, null));
      return false;
    }
  }
}
