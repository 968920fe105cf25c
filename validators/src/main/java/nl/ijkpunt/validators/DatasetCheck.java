package nl.ijkpunt.validators;

import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.record.JsonRecord;

/**
 * Decides rules by looking at all records of a run, in two steps. What a record has to say is noted
 * on the thread that reads it; the notes are then folded on one thread, in input order, so that the
 * outcome does not depend on the number of threads.
 */
public non-sealed interface DatasetCheck extends Check {

  /** Writes down what the rules need to know of this record, if anything. */
  void note(JsonRecord record, Notes notes);

  /** Fresh memory for one run; rules that the plan does not have are not to be decided. */
  Fold begin(RunPlan plan);

  /** One run's memory. */
  interface Fold {

    /** Takes in the notes of a stretch of records; the stretches come in input order. */
    void fold(Notes notes, Consumer<Finding> findings);

    /** Says what only the whole run can tell. */
    void finish(Consumer<Finding> findings);
  }
}
