package nl.ijkpunt.validators.nllom.oai;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Told;

/** An exchange with a repository that a rule is asked of. */
record Asked(Rule rule, Exchange exchange, Consumer<Finding> findings) {

  /** Whether it was sent for this rule. */
  boolean isForRule() {
    return exchange.isFor(rule.id());
  }

  /** What is asked, where that is a request of the protocol. */
  Optional<OaiVerb> verb() {
    return OaiAnswer.asked(exchange);
  }

  boolean asks(OaiVerb verb) {
    return verb().equals(Optional.of(verb));
  }

  /** The answer, where it is one of the protocol. */
  Optional<OaiAnswer> answer() {
    return OaiAnswer.of(exchange).filter(OaiAnswer::isOai);
  }

  /** The answer to a request that was sent to read this. */
  Optional<OaiAnswer> data(OaiVerb verb) {
    return exchange.isForData() && asks(verb) ? answer() : Optional.empty();
  }

  /** The answer to a request that was sent for this rule. */
  Optional<OaiAnswer> own() {
    return isForRule() ? answer() : Optional.empty();
  }

  /** Says that the rule does not hold, for a request that the rule is about. */
  void fails(String actual) {
    findings.accept(finding(Map.of(), actual));
  }

  void fails(Map<String, String> words, String actual) {
    findings.accept(finding(words, actual));
  }

  Finding finding(Map<String, String> words, String actual) {
    Finding finding = Told.of(rule, exchange, words);
    return actual.isEmpty() ? finding : finding.actual(Told.shown(actual));
  }

  /** What to keep of it, to say later where a rule does not hold. */
  Kept kept() {
    Exchange light =
        new Exchange(
            exchange.number(),
            exchange.purpose(),
            exchange.operation(),
            exchange.id(),
            exchange.asked(),
            null,
            Optional.empty(),
            Optional.empty());
    return new Kept(rule, light);
  }

  /** A request without its answer. */
  record Kept(Rule rule, Exchange exchange) {

    /** The request, to tell others of. */
    Asked to(Consumer<Finding> findings) {
      return new Asked(rule, exchange, findings);
    }
  }
}
