package nl.ijkpunt.cli.serve.oai;

import java.util.List;
import java.util.Map;
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
    Optional<String> why =
        turn.doubled().isEmpty()
            ? wrong(turn.arguments, verb.get(), turn.stock.datestamps())
            : Optional.of("An argument stands there twice.");
    return why.map(words -> new Wrong("badArgument", words));
  }

  /** Whether a list with a verb can go on with what was asked at its beginning. */
  static boolean canGoOn(Continuation continuation, OaiVerb verb, Datestamps datestamps) {
    Map<String, String> asked = continuation.asked();
    return verb.wire().equals(asked.get(OaiVerb.ARGUMENT))
        && !asked.containsKey(OaiVerb.TOKEN)
        && wrong(asked, verb, datestamps).isEmpty();
  }

  private static Optional<String> wrong(
      Map<String, String> arguments, OaiVerb verb, Datestamps datestamps) {
    return wrongNames(arguments, verb).or(() -> wrongMoments(arguments, datestamps));
  }

  private static Optional<String> wrongNames(Map<String, String> arguments, OaiVerb verb) {
    List<String> known = verb.arguments();
    List<String> given =
        arguments.keySet().stream().filter(name -> !name.equals(OaiVerb.ARGUMENT)).toList();
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

  private static Optional<String> wrongMoments(
      Map<String, String> arguments, Datestamps datestamps) {
    String from = arguments.getOrDefault("from", "");
    String until = arguments.getOrDefault("until", "");
    boolean wrong =
        List.of("from", "until").stream()
            .filter(arguments::containsKey)
            .anyMatch(name -> !datestamps.accepts(arguments.getOrDefault(name, "")));
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
