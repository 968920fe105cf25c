package nl.ijkpunt.cli.serve.oai;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.endpoint.OaiVerb;

/** Finds out what is wrong with a request, before anything is looked up. */
final class Arguments {
  private Arguments() {}

  /** What is wrong; nothing where it can be answered. */
  static Optional<Wrong> wrong(OaiTurn turn) {
    Optional<OaiVerb> verb = turn.verb();
    if (verb.isEmpty()) {
      return Optional.of(new Wrong("badVerb", "There is one verb in a request, and not this."));
    }
    return wrongNames(turn, verb.get())
        .or(() -> wrongMoments(turn))
        .map(why -> new Wrong("badArgument", why));
  }

  private static Optional<String> wrongNames(OaiTurn turn, OaiVerb verb) {
    if (!turn.doubled().isEmpty()) {
      return Optional.of("An argument stands there twice.");
    }
    List<String> known = verb.arguments();
    List<String> given =
        turn.arguments.keySet().stream().filter(name -> !name.equals(OaiVerb.ARGUMENT)).toList();
    if (!known.containsAll(given)) {
      return Optional.of(verb.wire() + " does not have such an argument.");
    }
    if (given.contains(OaiVerb.TOKEN)) {
      return given.size() > 1 ? Optional.of("A resumptionToken stands alone.") : Optional.empty();
    }
    return given.containsAll(verb.required())
        ? Optional.empty()
        : Optional.of(verb.wire() + " lacks an argument: " + String.join(", ", verb.required()));
  }

  private static Optional<String> wrongMoments(OaiTurn turn) {
    String from = turn.text("from");
    String until = turn.text("until");
    Datestamps datestamps = turn.stock.datestamps();
    boolean wrong =
        List.of("from", "until").stream()
            .filter(turn.arguments::containsKey)
            .anyMatch(name -> !datestamps.accepts(turn.text(name)));
    if (wrong) {
      return Optional.of("A moment is written as " + datestamps.granularity() + ".");
    }
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (from.length() != until.length()) {
      return Optional.of("from and until are both days, or both times.");
    }
    return from.compareTo(until) > 0 ? Optional.of("from lies behind until.") : Optional.empty();
  }
}
