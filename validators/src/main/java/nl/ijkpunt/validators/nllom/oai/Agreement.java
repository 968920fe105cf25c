package nl.ijkpunt.validators.nllom.oai;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.oai.SeenIdentifiers;
import nl.ijkpunt.validators.nllom.oai.ListCourse.Course;

/**
 * Compares the list of records with that of identifiers in the same format. Those are read side by
 * side, so that few identifiers have to be held: the ones that only one of the two has given yet.
 */
final class Agreement implements Deciding.Memory {
  private final ListCourse lists = new ListCourse();
  private final Map<String, Both> formats = new HashMap<>();

  /** What the two lists of a format gave. */
  private static final class Both {
    private final SeenIdentifiers agreed = new SeenIdentifiers();
    private final Map<OaiVerb, Set<String>> single = new EnumMap<>(OaiVerb.class);

    /** What one of the lists alone gave, in its order. */
    Set<String> only(OaiVerb verb) {
      return single.computeIfAbsent(verb, none -> new LinkedHashSet<>());
    }

    void take(OaiVerb verb, String identifier) {
      OaiVerb other =
          verb == OaiVerb.LIST_RECORDS ? OaiVerb.LIST_IDENTIFIERS : OaiVerb.LIST_RECORDS;
      if (only(other).remove(identifier)) {
        agreed.add(identifier);
      } else if (!agreed.has(identifier)) {
        only(verb).add(identifier);
      }
    }
  }

  @Override
  public boolean take(Asked asked) {
    Optional<Course> course = lists.take(asked);
    course.ifPresent(
        one ->
            asked.data(one.verb).stream()
                .flatMap(answer -> answer.identifiers().stream())
                .forEach(identifier -> both(one).take(one.verb, identifier)));
    return course.filter(one -> one.ended).isPresent();
  }

  private Both both(Course course) {
    return formats.computeIfAbsent(course.format, none -> new Both());
  }

  @Override
  public void finish(Consumer<Finding> findings) {
    for (Course course : lists.all()) {
      lists
          .other(course)
          .filter(other -> isWhole(course) && isWhole(other))
          .ifPresent(other -> tell(course, other, findings));
    }
  }

  private static boolean isWhole(Course course) {
    return course.ended && !course.nameless;
  }

  private void tell(Course course, Course other, Consumer<Finding> findings) {
    Asked last = course.last.to(findings);
    both(course)
        .only(other.verb)
        .forEach(
            identifier ->
                last.fails(Map.of("identifier", identifier, "other", other.verb.wire()), ""));
  }
}
