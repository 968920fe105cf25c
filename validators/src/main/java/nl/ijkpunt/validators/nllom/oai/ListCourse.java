package nl.ijkpunt.validators.nllom.oai;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.XmlElement;

/**
 * Puts the answers that belong to one list together, by the tokens that lead from one to another.
 */
final class ListCourse {
  private final Map<String, Course> byName = new LinkedHashMap<>();
  private final Map<String, Course> byToken = new HashMap<>();

  /** A list as it was read. */
  static final class Course {
    final OaiVerb verb;
    final String format;
    final List<String> wrongCursors = new ArrayList<>();
    final Set<String> tokens = new HashSet<>();
    Optional<Long> said = Optional.empty();
    long count;
    int pages;
    boolean nameless;
    boolean ended;

    /** Whether the last answer says that the list ends there. */
    boolean marked;

    /** Whether a token leads to where the list was before. */
    boolean turnsBack;

    /** The last request for a part of it. */
    Asked.Kept last;

    private Course(OaiVerb verb, String format, Asked.Kept first) {
      this.verb = verb;
      this.format = format;
      this.last = first;
    }

    /** Whether it says how many records it has, and those came. */
    boolean isAsLargeAsSaid() {
      return said.map(size -> size == count).orElse(true);
    }
  }

  /** Takes in an answer; the list that it is a part of, where it is of any. */
  Optional<Course> take(Asked asked) {
    Optional<OaiVerb> verb = asked.verb().filter(OaiVerb::isSelective);
    Optional<OaiAnswer> answer = verb.flatMap(asked::data);
    if (answer.isEmpty() || answer.get().content(verb.get()).isEmpty()) {
      return Optional.empty();
    }
    String token = asked.exchange().query(OaiVerb.TOKEN);
    String format = asked.exchange().query(OaiVerb.PREFIX);
    Asked.Kept kept = asked.kept();
    Course course =
        token.isEmpty()
            ? byName.computeIfAbsent(
                verb.get().wire() + " " + format, name -> new Course(verb.get(), format, kept))
            : byToken.get(verb.get().wire() + " " + token);
    if (course == null) {
      return Optional.empty();
    }
    course.last = kept;
    add(course, answer.get());
    return Optional.of(course);
  }

  private void add(Course course, OaiAnswer answer) {
    Optional<XmlElement> token = answer.token(course.verb);
    token
        .flatMap(one -> one.attribute("cursor"))
        .filter(cursor -> !cursor.equals(String.valueOf(course.count)))
        .ifPresent(course.wrongCursors::add);
    course.said =
        token
            .flatMap(one -> one.attribute("completeListSize"))
            .filter(size -> size.matches("\\d{1,15}"))
            .map(Long::parseLong)
            .or(() -> course.said);
    course.pages++;
    course.count += answer.units().size();
    List<String> identifiers = answer.identifiers();
    course.nameless |= identifiers.size() < answer.units().size() || identifiers.contains("");
    String next = answer.goesOn(course.verb);
    course.ended = next.isEmpty();
    course.marked = token.isPresent();
    if (!next.isEmpty()) {
      course.turnsBack = !course.tokens.add(next);
      byToken.put(course.verb.wire() + " " + next, course);
    }
  }

  Collection<Course> all() {
    return byName.values();
  }

  /** The list of the same records that is asked by the other verb. */
  Optional<Course> other(Course course) {
    return all().stream()
        .filter(one -> one.verb != course.verb && one.format.equals(course.format))
        .findFirst();
  }
}
