package nl.ijkpunt.cli.attest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.RunData;
import nl.ijkpunt.standards.finding.Text;

/** Compares what a bundle says with what comes out now. */
public final class Replay {

  private Replay() {}

  /** What differs between the report of a bundle and one of the same data made now. */
  public static List<Text> differences(Report then, Report now) {
    Problems problems = new Problems();
    List<String> other = digests(now);
    List<String> same = digests(then);
    problems.unless(
        same.equals(other),
        new Text(
            "the data given is not the data that was signed: %s",
            "de gegeven data is niet wat ondertekend is: %s"),
        String.join(", ", differing(then.run().inputs(), now.run().inputs())));
    problems.unless(
        then.verdict() == now.verdict(),
        new Text("the verdict was %s and is now %s", "het oordeel was %s en is nu %s"),
        then.verdict().word(),
        now.verdict().word());
    Map<String, String> before = outcomes(then);
    Map<String, String> after = outcomes(now);
    before.forEach(
        (rule, outcome) -> {
          String again = after.getOrDefault(rule, "untested");
          problems.unless(
              outcome.equals(again),
              new Text("%s was %s and is now %s", "%s was %s en is nu %s"),
              rule,
              outcome,
              again);
        });
    return problems.all();
  }

  private static List<String> digests(Report report) {
    return report.run().inputs().stream()
        .map(input -> String.valueOf(input.sha256()))
        .sorted()
        .toList();
  }

  private static List<String> differing(List<RunData.Input> then, List<RunData.Input> now) {
    List<String> names = new ArrayList<>();
    names.addAll(without(then, now));
    names.addAll(without(now, then));
    return names;
  }

  private static List<String> without(List<RunData.Input> some, List<RunData.Input> others) {
    List<String> digests = others.stream().map(input -> String.valueOf(input.sha256())).toList();
    return some.stream()
        .filter(input -> !digests.contains(String.valueOf(input.sha256())))
        .map(RunData.Input::name)
        .toList();
  }

  private static Map<String, String> outcomes(Report report) {
    Map<String, String> outcomes = new TreeMap<>();
    report
        .tallies()
        .forEach(t -> outcomes.put(t.rule().id(), t.outcome().word() + " (" + t.found() + ")"));
    return outcomes;
  }
}
