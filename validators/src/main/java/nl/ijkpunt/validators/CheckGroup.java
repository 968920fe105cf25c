package nl.ijkpunt.validators;

import java.util.List;

/** Checks that decide their rules in the same way, so that one class makes them all. */
public non-sealed interface CheckGroup extends Check {

  /** Its checks, each with rules of its own; none is a group itself. */
  List<? extends Check> checks();

  @Override
  default List<String> rules() {
    return checks().stream().flatMap(check -> check.rules().stream()).toList();
  }
}
