package nl.ijkpunt.validators.links;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rules that following references decides, as far as they are run.
 *
 * @param unique an id belongs to one record
 * @param resolves what is referred to is there
 * @param rightType and it is of the right type
 * @param allowed what is not there, but need not be
 */
record LinkRules(
    @Nullable Rule unique,
    @Nullable Rule resolves,
    @Nullable Rule rightType,
    @Nullable Rule allowed) {

  /** The ids of those that need more than one record. */
  List<String> following() {
    return Stream.of(resolves, rightType).filter(Objects::nonNull).map(Rule::id).toList();
  }
}
