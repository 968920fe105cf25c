package nl.ijkpunt.validators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.rdf.GraphModel;
import nl.ijkpunt.standards.record.RdfChunk;
import nl.ijkpunt.standards.record.RdfRecord;
import org.jspecify.annotations.Nullable;

/**
 * Decides rules about the things of a graph that no shape can say. What it remembers is filled on
 * one thread, in input order.
 */
public non-sealed interface ThingCheck extends Check {

  /** Fresh memory for one run. */
  Fold begin(Run run);

  /** What a check may know of the run it is in. */
  interface Run {

    /** A rule, where the run asks for it. */
    Optional<Rule> rule(String id);

    GraphModel model();

    /** The names that the model describes. */
    Set<String> described();

    /** A value as a report may show it. */
    @Nullable String shown(RdfRecord record, String value);

    /** The codes of a list that the standard knows. */
    List<String> codes(String list);

    /** What an earlier export told; nothing where there is none. */
    @Nullable EarlierThings earlier();
  }

  /** One run's memory. */
  interface Fold {

    /** Takes in a stretch of things. */
    void take(RdfChunk chunk, Consumer<Finding> findings);

    /** Says what only the whole run can tell. */
    default void finish(Consumer<Finding> findings) {}

    /** How often a rule had something to decide; empty where it has of every thing. */
    default OptionalLong asked(String rule) {
      return OptionalLong.empty();
    }
  }
}
