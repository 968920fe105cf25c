package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.nllom.oai.ListCourse.Course;

/** Judges how lists go on from one answer to the next, and what they hold as a whole. */
@AutoService(Check.class)
public final class Lists implements LomCheckGroup {
  private static final Predicate<Course> ENDED = course -> course.ended;

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-list-goes-on", Lists::goesOn),
        new Deciding(
            "nl-lom-oai-list-ends",
            () -> new Whole(course -> course.pages > 1 || course.turnsBack, Lists::ends)),
        new Deciding(
            "nl-lom-oai-last-token-empty",
            () -> new Whole(ENDED.and(course -> course.pages > 1), Lists::lastToken)),
        new Deciding(
            "nl-lom-oai-list-without-repeats", () -> new Whole(ENDED, Lists::withoutRepeats)),
        new Deciding("nl-lom-oai-list-size-true", () -> new Whole(ENDED, Lists::size)),
        new Deciding("nl-lom-oai-cursor-true", () -> new Whole(ENDED, Lists::cursor)),
        new Deciding("nl-lom-oai-lists-agree", () -> new Whole(ENDED, Lists::agree)),
        new Deciding("nl-lom-oai-token-again-the-same", Again::new));
  }

  private static boolean goesOn(Asked asked) {
    Optional<OaiAnswer> answer = asked.verb().flatMap(asked::data);
    if (answer.isEmpty() || asked.exchange().query(OaiVerb.TOKEN).isEmpty()) {
      return false;
    }
    if (!answer.get().errors().isEmpty()) {
      asked.fails(String.join(", ", answer.get().errors()));
    }
    return true;
  }

  /** A list that was read whole, at the last exchange of it. */
  private record Read(Course course, Asked last, ListCourse all) {}

  /** Judges lists when all of them were read. */
  private static final class Whole implements Deciding.Memory {
    private final Predicate<Course> wanted;
    private final BiConsumer<Read, Course> judge;
    private final ListCourse lists = new ListCourse();
    private final Map<Course, Asked> last = new HashMap<>();

    Whole(Predicate<Course> wanted, BiConsumer<Read, Course> judge) {
      this.wanted = wanted;
      this.judge = judge;
    }

    @Override
    public boolean take(Asked asked) {
      Optional<Course> course = lists.take(asked);
      course.ifPresent(one -> last.put(one, asked.kept()));
      return course.filter(wanted).isPresent();
    }

    @Override
    public void finish() {
      for (Course course : lists.all()) {
        Asked asked = last.get(course);
        if (asked != null && wanted.test(course)) {
          judge.accept(new Read(course, asked, lists), course);
        }
      }
    }
  }

  private static void ends(Read read, Course course) {
    if (course.turnsBack) {
      read.last().fails("");
    }
  }

  private static void lastToken(Read read, Course course) {
    if (!course.marked) {
      read.last().fails("");
    }
  }

  private static void withoutRepeats(Read read, Course course) {
    course.doubled.stream()
        .filter(identifier -> !identifier.isEmpty())
        .forEach(identifier -> read.last().fails(Map.of("identifier", identifier), ""));
  }

  /** Of lists that lose records on their way another rule tells. */
  private static void size(Read read, Course course) {
    boolean lost = read.all().other(course).map(other -> other.count != course.count).orElse(false);
    if (!course.isAsLargeAsSaid() && !lost) {
      read.last()
          .fails(
              Map.of(
                  "said", course.said.map(String::valueOf).orElse(""),
                  "there", String.valueOf(course.count)),
              "");
    }
  }

  private static void cursor(Read read, Course course) {
    if (course.isAsLargeAsSaid()) {
      course.wrongCursors.stream().limit(1).forEach(read.last()::fails);
    }
  }

  private static void agree(Read read, Course course) {
    Optional<Course> other = read.all().other(course).filter(ENDED);
    if (other.isEmpty() || course.nameless || other.get().nameless) {
      return;
    }
    other.get().identifiers.stream()
        .filter(identifier -> !course.identifiers.contains(identifier))
        .forEach(
            identifier ->
                read.last()
                    .fails(Map.of("identifier", identifier, "other", other.get().verb.wire()), ""));
  }

  /** Compares what one token gives when it is asked twice. */
  private static final class Again implements Deciding.Memory {
    private final Map<String, List<String>> given = new HashMap<>();

    @Override
    public boolean take(Asked asked) {
      Optional<OaiAnswer> answer = asked.own();
      String token = asked.exchange().query(OaiVerb.TOKEN);
      if (answer.isEmpty() || token.isEmpty()) {
        return false;
      }
      List<String> now =
          answer.get().headers().stream()
              .map(header -> OaiAnswer.text(header, "identifier"))
              .toList();
      List<String> before = given.putIfAbsent(token, now);
      if (before != null && !before.equals(now)) {
        asked.fails(String.join(", ", answer.get().errors()));
      }
      return before != null;
    }
  }
}
