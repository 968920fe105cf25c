package nl.ijkpunt.standards.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an architecture board wants to know of a run over graphs. It decides nothing: the verdict
 * follows from findings alone.
 *
 * @param principles in the order in which the standard names them
 * @param coverage what of the model each source fills
 */
public record Architecture(List<PrincipleResult> principles, Coverage coverage) {

  public Architecture {
    principles = List.copyOf(principles);
  }

  /** The same, with what somebody declares about what data cannot decide. */
  public Architecture answered(Map<String, Evidence> given, LocalDate today) {
    return new Architecture(
        principles.stream().map(one -> one.answered(given, today)).toList(), coverage);
  }
}
