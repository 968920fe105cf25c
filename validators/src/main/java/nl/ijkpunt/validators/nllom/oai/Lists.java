package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.oai.ListProgress;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.oai.SeenIdentifiers;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.nllom.oai.ListCourse.Course;

/** Judges how lists go on from one answer to the next, and what they hold as a whole. */
@AutoService(Check.class)
public final class Lists implements LomCheckGroup {
  private static final Predicate<Course> ENDED = course -> course.ended;
  private static final Predicate<Course> PARTED = course -> course.pages > 1;

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-list-goes-on", Lists::goesOn),
        whole("nl-lom-oai-list-ends", PARTED.or(course -> course.turnsBack), Ends::new),
        whole("nl-lom-oai-last-token-empty", ENDED.and(PARTED), () -> Lists::lastToken),
        whole("nl-lom-oai-list-without-repeats", ENDED, Repeats::new),
        whole("nl-lom-oai-list-size-true", ENDED, () -> Lists::size),
        whole("nl-lom-oai-cursor-true", ENDED, () -> Lists::cursor),
        new Deciding("nl-lom-oai-lists-agree", Agreement::new),
        new Deciding("nl-lom-oai-token-again-the-same", Again::new));
  }

  private static Check whole(String rule, Predicate<Course> wanted, Supplier<Judge> judge) {
    return new Deciding(rule, () -> new Whole(wanted, judge));
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

  /**
   * A list that was read.
   *
   * @param last the last request for a part of it
   * @param other that of the same records, which is asked by the other verb
   */
  private record Read(Course course, Asked last, Optional<Course> other) {}

  /** Judges one list when it was read. */
  @FunctionalInterface
  private interface Judge {
    void judge(Read read);

    /** Takes in an answer of the list. */
    default void take(OaiAnswer answer, OaiVerb verb) {}
  }

  /** Judges lists when all of them were read. */
  private static final class Whole implements Deciding.Memory {
    private final Predicate<Course> wanted;
    private final Supplier<Judge> judge;
    private final ListCourse lists = new ListCourse();
    private final Map<Course, Judge> judges = new HashMap<>();

    Whole(Predicate<Course> wanted, Supplier<Judge> judge) {
      this.wanted = wanted;
      this.judge = judge;
    }

    @Override
    public boolean take(Asked asked) {
      Optional<Course> course = lists.take(asked);
      course.ifPresent(
          one -> asked.data(one.verb).ifPresent(answer -> judge(one).take(answer, one.verb)));
      return course.filter(wanted).isPresent();
    }

    private Judge judge(Course course) {
      return judges.computeIfAbsent(course, one -> judge.get());
    }

    @Override
    public void finish(Consumer<Finding> findings) {
      lists.all().stream()
          .filter(wanted)
          .forEach(
              course ->
                  judge(course)
                      .judge(new Read(course, course.last.to(findings), lists.other(course))));
    }
  }

  /** Sees tokens that lead back, and answers that bring nothing new for ever. */
  private static final class Ends implements Judge {
    private final ListProgress progress = new ListProgress();

    @Override
    public void take(OaiAnswer answer, OaiVerb verb) {
      progress.take(answer, verb);
    }

    @Override
    public void judge(Read read) {
      if (read.course().turnsBack || (progress.isIdle() && !read.course().ended)) {
        read.last().fails("");
      }
    }
  }

  private static void lastToken(Read read) {
    if (!read.course().marked) {
      read.last().fails("");
    }
  }

  /** Sees what comes twice. */
  private static final class Repeats implements Judge {
    private final SeenIdentifiers seen = new SeenIdentifiers();
    private final Set<String> repeated = new LinkedHashSet<>();

    @Override
    public void take(OaiAnswer answer, OaiVerb verb) {
      answer.identifiers().stream()
          .filter(identifier -> !identifier.isEmpty())
          .filter(identifier -> !seen.add(identifier))
          .forEach(repeated::add);
    }

    @Override
    public void judge(Read read) {
      repeated.forEach(identifier -> read.last().fails(Map.of("identifier", identifier), ""));
    }
  }

  /** Of lists that lose records on their way another rule tells. */
  private static void size(Read read) {
    Course course = read.course();
    boolean lost = read.other().map(other -> other.count != course.count).orElse(false);
    if (!course.isAsLargeAsSaid() && !lost) {
      read.last()
          .fails(
              Map.of(
                  "said", course.said.map(String::valueOf).orElse(""),
                  "there", String.valueOf(course.count)),
              "");
    }
  }

  private static void cursor(Read read) {
    if (read.course().isAsLargeAsSaid()) {
      read.course().wrongCursors.stream().limit(1).forEach(read.last()::fails);
    }
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
      List<String> now = answer.get().identifiers();
      List<String> before = given.putIfAbsent(token, now);
      if (before != null && !before.equals(now)) {
        asked.fails(String.join(", ", answer.get().errors()));
      }
      return before != null;
    }
  }
}
