package nl.ijkpunt.cli.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Tally;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.suite.DataCase;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.standards.suite.TestCase;
import nl.ijkpunt.validators.suite.CaseResult;

/** Cases and how they came out, in words. */
public record CaseText(Language language) {
  private static final Text EXPECTED = new Text("must give:", "moet geven:");
  private static final Text NOTHING = new Text("nothing", "niets");
  private static final Text RULES = new Text("is about:", "gaat over:");
  private static final Text VERDICT = new Text("verdict", "oordeel");

  /** A case on a line. */
  public String line(TestCase one) {
    return one.id() + "  " + one.title().in(language);
  }

  /** All there is to a case. */
  public String whole(TestCase one) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    text.add(line(one)).add("");
    if (one instanceof DataCase data) {
      text.add(new String(data.input().content(), UTF_8).stripTrailing()).add("");
      text.add(EXPECTED.in(language));
      if (data.expected().verdict() != null) {
        text.add("  %s %s".formatted(VERDICT.in(language), data.expected().verdict().word()));
      }
      data.expected().findings().forEach(place -> text.add("  " + place));
      if (data.expected().findings().isEmpty()) {
        text.add("  " + NOTHING.in(language));
      }
    }
    if (one instanceof ExchangeCase exchange) {
      ExchangeCase.Request request = exchange.request();
      text.add("%s %s".formatted(request.method(), String.join(", ", request.of())));
      request.query().forEach((name, value) -> text.add("  %s=%s".formatted(name, value)));
      request.headers().forEach((name, value) -> text.add("  %s: %s".formatted(name, value)));
      text.add("").add(RULES.in(language));
      exchange.rules().forEach(rule -> text.add("  " + rule));
    }
    return text.toString();
  }

  /** Every case that did not pass, and the counts. */
  public String results(Suite suite, List<CaseResult> results) {
    StringJoiner text = new StringJoiner("\n", "", "\n");
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (CaseResult result : results) {
      counts.merge(result.outcome(), 1L, Long::sum);
      if (result.outcome() != Outcome.PASSED) {
        text.add(result.outcome().word() + "  " + line(result.about()));
        result.differences().forEach(difference -> text.add("    " + difference.in(language)));
      }
    }
    text.add("%s %s: %s".formatted(suite.id(), suite.version(), counts(counts)));
    return text.toString();
  }

  /** How data came out, requirement by requirement: the worst of the rules that decide it. */
  public String requirements(Report report) {
    SortedMap<String, Outcome> outcomes = new TreeMap<>();
    for (Tally tally : report.tallies()) {
      outcomes.merge(tally.rule().requirement().clause(), tally.outcome(), CaseText::worse);
    }
    StringJoiner text = new StringJoiner("\n", "", "\n");
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    outcomes.forEach(
        (clause, outcome) -> {
          counts.merge(outcome, 1L, Long::sum);
          text.add("%-12s %s".formatted(outcome.word(), clause));
        });
    text.add("%s: %s".formatted(report.verdict().word(), counts(counts)));
    return text.toString();
  }

  private static String counts(Map<Outcome, Long> counts) {
    StringJoiner text = new StringJoiner(", ");
    counts.forEach((outcome, count) -> text.add(outcome.word() + " " + count));
    return text.toString();
  }

  /**
   * Failed before all; what could not be told before what could; what applied before what did not.
   */
  private static Outcome worse(Outcome one, Outcome other) {
    List<Outcome> worst =
        List.of(
            Outcome.FAILED,
            Outcome.CANT_TELL,
            Outcome.UNTESTED,
            Outcome.PASSED,
            Outcome.INAPPLICABLE);
    return worst.indexOf(one) <= worst.indexOf(other) ? one : other;
  }
}
