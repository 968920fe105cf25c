package nl.ijkpunt.cli.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.ijkpunt.cli.convert.LossFile;
import nl.ijkpunt.cli.convert.Outcome;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Cause;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/**
 * What moving data to another form asks of people, step by step.
 *
 * @param records how many records were converted
 * @param read how many records were read, also such as cannot be converted
 * @param wrongBefore how many of those do not conform as they are
 * @param steps in the order in which to take them; of a kind those first that touch most
 */
public record ImpactPlan(
    String from,
    String to,
    long records,
    long read,
    long wrongBefore,
    LossAccount account,
    List<Step> steps) {

  public ImpactPlan {
    steps = List.copyOf(steps);
  }

  /**
   * The plan that follows from a trial conversion.
   *
   * @param undecided what nobody decided, so that the trial assumed it
   */
  public static ImpactPlan of(Trial trial, Set<Choices.Needed> undecided, Outcome outcome) {
    List<Step> steps = new ArrayList<>();
    LossAccount account = outcome.account();
    Report target = outcome.target();
    undecided.forEach(needed -> steps.add(decide(needed, outcome.records())));
    account.lacks().forEach((path, count) -> steps.add(supply(path, count)));
    if (target != null) {
      Set<String> supplied = new TreeSet<>(account.lacks().keySet());
      Map<String, Long> before = Outcome.errors(outcome.source());
      Map<String, Long> after = Outcome.errors(target);
      for (Cause cause : target.causes()) {
        String rule = cause.rule().id();
        boolean anyway = after.getOrDefault(rule, 0L) <= before.getOrDefault(rule, 0L);
        mend(anyway ? Step.Kind.MEND_ANYWAY : Step.Kind.MEND, cause, supplied, steps);
      }
    }
    account.lines().forEach(line -> add(line, steps));
    steps.sort(
        Comparator.comparing(Step::kind)
            .thenComparing(Step::count, Comparator.reverseOrder())
            .thenComparing(Step::entity)
            .thenComparing(Step::path));
    return new ImpactPlan(
        trial.from(),
        trial.to(),
        outcome.records(),
        outcome.read(),
        outcome.wrongBefore(),
        account,
        steps);
  }

  /** What was tried. */
  public record Trial(String from, String to) {}

  private static Step decide(Choices.Needed needed, long records) {
    return switch (needed) {
      case ZONE ->
          new Step(
              Step.Kind.DECIDE,
              "",
              "--zone",
              records,
              new Text(
                  "in which zone a day begins that becomes a moment; Europe/Amsterdam is assumed here",
                  "in welke tijdzone een dag begint die een moment wordt; hier is Europe/Amsterdam aangenomen"),
              "");
      case LANGUAGE ->
          new Step(
              Step.Kind.DECIDE,
              "",
              "--language",
              records,
              new Text(
                  "in which language texts are that do not say it; nl is assumed here",
                  "in welke taal teksten zijn die dat niet zeggen; hier is nl aangenomen"),
              "");
    };
  }

  private static Step supply(String path, long count) {
    return new Step(
        Step.Kind.SUPPLY,
        entity(path),
        member(path),
        count,
        new Text("the target demands it", "het doel eist het"),
        "");
  }

  private static void mend(Step.Kind kind, Cause cause, Set<String> supplied, List<Step> steps) {
    String path = cause.path() + (cause.property().isEmpty() ? "" : "/" + cause.property());
    boolean asked =
        supplied.stream().anyMatch(one -> (cause.type() + path).replace("/*", "").startsWith(one));
    if (cause.rule().severity() == Severity.ERROR && !asked) {
      Text title = cause.rule().words().title();
      String id = " (" + cause.rule().id() + ")";
      steps.add(
          new Step(
              kind,
              cause.type(),
              path.startsWith("/") ? path.substring(1) : path,
              cause.records(),
              new Text(title.en() + id, title.nl() + id),
              ""));
    }
  }

  private static void add(Loss line, List<Step> steps) {
    Step.Kind kind =
        switch (line.fate()) {
          // A reason that names an option is a matter of choosing.
          case LOST -> line.reason().en().contains("(--") ? Step.Kind.DECIDE : Step.Kind.ACCEPT;
          case APPROXIMATED -> Step.Kind.CHECK;
          default -> Step.Kind.KNOW;
        };
    if (line.fate() != Fate.MAPPED) {
      steps.add(
          new Step(
              kind,
              entity(line.path()),
              member(line.path()),
              line.count(),
              line.reason(),
              LossFile.place(line.first())));
    }
  }

  private static String entity(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String member(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Whether anything stands between the data and the target. */
  public boolean hasWork() {
    return steps.stream().anyMatch(step -> step.kind().compareTo(Step.Kind.MEND_ANYWAY) <= 0);
  }
}
