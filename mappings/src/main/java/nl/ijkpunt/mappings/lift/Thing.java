package nl.ijkpunt.mappings.lift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What the members of an object are about.
 *
 * @param draft where it is told
 * @param classes the names of its classes
 * @param beside other things that the same record tells of, by the name that the table gives them
 */
record Thing(Draft draft, Node node, List<String> classes, Map<String, Thing> beside) {

  Thing {
    classes = List.copyOf(classes);
    beside = Map.copyOf(beside);
  }

  /** The thing itself, or that with this name beside it. */
  Optional<Thing> of(String name) {
    return name.isEmpty() ? Optional.of(this) : Optional.ofNullable(beside.get(name));
  }
}
