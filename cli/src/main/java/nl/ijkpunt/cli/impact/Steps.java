package nl.ijkpunt.cli.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/**
 * Steps about members of one type with which the same is the matter: one thing to do.
 *
 * @param steps at least one
 */
record Steps(List<Step> steps) {
  /** How many members are named. */
  private static final int NAMED = 4;

  /** The steps of a kind, put together; those first that touch most. */
  static List<Steps> of(ImpactPlan plan, Step.Kind kind) {
    Map<List<Object>, List<Step>> together = new LinkedHashMap<>();
    plan.steps().stream()
        .filter(step -> step.kind() == kind)
        .forEach(
            step ->
                together
                    .computeIfAbsent(List.of(step.entity(), step.why()), like -> new ArrayList<>())
                    .add(step));
    return together.values().stream()
        .map(Steps::new)
        .sorted(Comparator.comparingLong(Steps::count).reversed())
        .toList();
  }

  /** What they are about. */
  String name(Language language) {
    List<String> paths = steps.stream().map(Step::path).toList();
    int more = paths.size() - NAMED;
    String and = language == Language.NL ? " en nog " : " and ";
    String rest = language == Language.NL ? "" : " more";
    String named =
        String.join(", ", more > 1 ? paths.subList(0, NAMED) : paths)
            + (more > 1 ? and + more + rest : "");
    String entity = steps.get(0).entity();
    return entity + (entity.isEmpty() || named.isEmpty() ? "" : ": ") + named;
  }

  Text name() {
    return new Text(name(Language.EN), name(Language.NL));
  }

  /** How many records or values they touch. */
  long count() {
    return steps.stream().mapToLong(Step::count).sum();
  }

  Text why() {
    return steps.get(0).why();
  }

  /** Where the first stands; empty where that is not in the source. */
  String first() {
    return steps.get(0).first();
  }
}
