package nl.ijkpunt.validators;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonRecord;

/**
 * Decides rules by looking at all records of a run, in two steps. What a record has to say is noted
 * on the thread that reads it; the notes are then folded on one thread, in input order, so that the
 * outcome does not depend on the number of threads.
 */
public non-sealed interface DatasetCheck extends Check {

  /** Whether it is needed to decide this other check's rule. */
  default boolean serves(Check other) {
    return false;
  }

  /** Who takes notes in a run: on several threads at once, so it must not change. */
  Noting noting(RunPlan plan);

  /** Fresh memory for one run; rules that the plan does not have are not to be decided. */
  Fold begin(RunPlan plan);

  /** Takes notes. */
  interface Noting {

    /** Writes down what the rules need to know of this record, if anything. */
    void note(JsonRecord record, Notes notes);
  }

  /** One run's memory. */
  interface Fold {

    /** Takes in the notes of a stretch of records; the stretches come in input order. */
    void fold(Notes notes, Consumer<Finding> findings);

    /** Says what only the whole run can tell. */
    void finish(Consumer<Finding> findings);

    /** Why what was read is not enough to decide, where it is not; asked at the end. */
    default Optional<Undecided> undecided() {
      return Optional.empty();
    }

    /** What could not be decided, and why. */
    record Undecided(List<String> rules, Text why) {}
  }
}
