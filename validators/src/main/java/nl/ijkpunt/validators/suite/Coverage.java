package nl.ijkpunt.validators.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Register;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.TestCase;

/** Which requirements of a standard the cases of a suite test. */
public record Coverage(List<Line> lines) {

  public Coverage {
    lines = List.copyOf(lines);
  }

  /** What is known of a requirement. */
  public enum Status {
    TESTED("tested"),
    UNTESTED("untested"),
    UNDECIDABLE("undecidable");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A requirement.
   *
   * @param cases the ids of the cases in which a rule that decides it must find something
   */
  public record Line(Register.Entry requirement, Status status, List<String> cases) {
    public Line {
      cases = List.copyOf(cases);
    }
  }

  /** What the cases of a suite cover of a register. */
  public static Coverage of(Register register, Suite suite) {
    return new Coverage(register.entries().stream().map(entry -> line(entry, suite)).toList());
  }

  private static Line line(Register.Entry entry, Suite suite) {
    List<String> cases =
        suite.cases().stream().filter(one -> isAbout(one, entry)).map(TestCase::id).toList();
    boolean asks = suite.cases().stream().anyMatch(ExchangeCase.class::isInstance);
    if (entry.undecidable().isPresent() && !(asks && !entry.rules().isEmpty())) {
      return new Line(entry, Status.UNDECIDABLE, List.of());
    }
    return new Line(entry, cases.isEmpty() ? Status.UNTESTED : Status.TESTED, cases);
  }

  private static boolean isAbout(TestCase one, Register.Entry entry) {
    Set<String> found = new TreeSet<>();
    if (one instanceof DataCase data) {
      data.expected().findings().forEach(place -> found.add(place.rule()));
    }
    if (one instanceof ExchangeCase exchange) {
      found.addAll(exchange.rules());
    }
    return one.requirements().contains(entry.id())
        || entry.rules().stream().anyMatch(found::contains);
  }

  /** How many requirements of a level have a status. */
  public long count(Register.Level level, Status status) {
    return lines.stream()
        .filter(line -> line.requirement().level() == level && line.status() == status)
        .count();
  }

  /** How many in a hundred of those of a level that data can decide are tested; 100 of none. */
  public double percent(Register.Level level) {
    long tested = count(level, Status.TESTED);
    long decidable = tested + count(level, Status.UNTESTED);
    return decidable == 0 ? 100 : 100.0 * tested / decidable;
  }

  /** Those of a level that are not tested, though data could decide them. */
  public List<Line> untested(Register.Level level) {
    List<Line> untested = new ArrayList<>(lines);
    untested.removeIf(
        line -> line.requirement().level() != level || line.status() != Status.UNTESTED);
    return untested;
  }
}
