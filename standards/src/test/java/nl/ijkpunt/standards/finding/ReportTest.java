package nl.ijkpunt.standards.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportTest {
  private static final Location HERE = new Location("a.json", 0, 10, 1, 11, "");
  private static final Subject COURSE = new Subject("Course", "1", null);

  private static Report report(
      long records, Severity failOn, List<Tally> tallies, Boolean... blocking) {
    List<Notification> notifications =
        List.of(blocking).stream().map(b -> new Notification(b, Text.NONE, null, null)).toList();
    RunData run =
        new RunData(
            "ijk",
            "s@1",
            false,
            "",
            List.of("base"),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>(),
            null);
    return new Report(
        new TreeMap<>(Map.of("Course", records)),
        List.of(),
        tallies,
        tallies.stream().filter(tally -> tally.found() > 0).map(ReportTest::cause).toList(),
        List.of(),
        notifications,
        List.of(),
        null,
        failOn,
        run);
  }

  private static Cause cause(Tally tally) {
    SortedMap<String, Severity> severities = new TreeMap<>(Map.of("base", tally.rule().severity()));
    return new Cause(
        tally.rule(),
        "Course",
        "",
        "",
        tally.found(),
        1,
        severities,
        new TreeMap<>(Map.of("base", 1L)),
        List.of(HERE));
  }

  @ParameterizedTest
  @CsvSource({
    // heaviest found, fails on, records, trouble, verdict
    "NONE,    ERROR,   1, NONE,     PASS",
    "INFO,    ERROR,   1, NONE,     PASS",
    "WARNING, ERROR,   1, NONE,     PASS",
    "ERROR,   ERROR,   1, NONE,     FAIL",
    "INFO,    WARNING, 1, NONE,     PASS",
    "WARNING, WARNING, 1, NONE,     FAIL",
    "ERROR,   WARNING, 1, NONE,     FAIL",
    "INFO,    INFO,    1, NONE,     FAIL",
    "NONE,    INFO,    1, NONE,     PASS",
    "NONE,    ERROR,   0, NONE,     INCONCLUSIVE",
    "WARNING, ERROR,   0, NONE,     INCONCLUSIVE",
    "ERROR,   ERROR,   0, NONE,     FAIL",
    "NONE,    ERROR,   1, BLOCKING, INCONCLUSIVE",
    "NONE,    ERROR,   1, HARMLESS, PASS",
    "ERROR,   ERROR,   1, BLOCKING, FAIL",
    "NONE,    ERROR,   0, HARMLESS, INCONCLUSIVE",
  })
  void concludes(String found, Severity failOn, long records, String trouble, Verdict verdict) {
    List<Tally> tallies =
        found.equals("NONE")
            ? List.of(Samples.tally(Severity.ERROR, 0))
            : List.of(Samples.tally(Severity.INFO, 0), Samples.tally(Severity.of(found), 1));
    Boolean[] blocking =
        trouble.equals("NONE") ? new Boolean[0] : new Boolean[] {trouble.equals("BLOCKING")};
    assertThat(report(records, failOn, tallies, blocking).verdict()).isEqualTo(verdict);
  }

  @Test
  void countsAlsoWhatIsNotShown() {
    Report report =
        report(
            9,
            Severity.ERROR,
            List.of(Samples.tally(Severity.ERROR, 5), Samples.tally(Severity.INFO, 2)));
    assertThat(report.count(Severity.ERROR)).isEqualTo(5);
    assertThat(report.count(Severity.WARNING)).isZero();
    assertThat(report.leftOut()).isEqualTo(Map.of("a-error", 3L));
    assertThat(report.recordCount()).isEqualTo(9);
  }

  @Test
  void findingsAreInOrderHoweverTheyCame() {
    Finding first = Samples.finding("a", HERE, COURSE, "x");
    Finding second = Samples.finding("b", HERE, COURSE, "x");
    Report report = report(1, Severity.ERROR, List.of());
    Report shuffled =
        new Report(
            report.records(),
            List.of(second, first),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Severity.ERROR,
            report.run());
    assertThat(shuffled.findings()).containsExactly(first, second);
  }
}
