package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes of one principle. What somebody declares never counts as decided by data.
 *
 * @param outcomes what the run says of each rule that it asks for
 * @param answers what somebody says of each of its questions
 */
public record PrincipleResult(Principle principle, List<Decided> outcomes, List<Answer> answers) {

  public PrincipleResult {
    outcomes = List.copyOf(outcomes);
    answers = List.copyOf(answers);
  }

  /** What the run says of a rule, as far as the principle asks for it. */
  public record Decided(Principle.Ask ask, Outcome outcome) {}

  /**
   * What was said of a question.
   *
   * @param over whether the last day of what was said has passed
   */
  public record Answer(Principle.Question question, @Nullable Evidence evidence, boolean over) {

    /** What was said, where it still counts. */
    public Optional<Evidence> counting() {
      return over ? Optional.empty() : Optional.ofNullable(evidence);
    }
  }

  /** What data says of a principle. */
  public enum Data {
    UPHELD,
    BROKEN,
    UNDECIDED,
    NOT_ASKED;

    /** The word that reports use. */
    public String word() {
      return name().toLowerCase(ROOT).replace('_', '-');
    }
  }

  /** How it stands with a principle, when data and evidence are put together. */
  public enum State {
    /** Data upholds it, and nothing else is needed. */
    UPHELD,
    /** Data breaks it. */
    BROKEN,
    /** Somebody declares that it does not hold. */
    DENIED,
    /** Nobody has said yet what data cannot decide. */
    NEEDS_EVIDENCE,
    /** Data does not speak against it; the rest is what somebody declares. */
    DECLARED,
    /** The run could not decide what data could. */
    UNDECIDED;

    /** The word that reports use. */
    public String word() {
      return name().toLowerCase(ROOT).replace('_', '-');
    }
  }

  /** What a run makes of a principle, when nobody has said anything. */
  public static PrincipleResult of(
      Principle principle, Collection<Tally> tallies, Collection<Finding> kept) {
    Map<String, Tally> byRule = new LinkedHashMap<>();
    tallies.forEach(tally -> byRule.put(tally.rule().id(), tally));
    List<Decided> outcomes = new ArrayList<>();
    for (Principle.Ask ask : principle.asks()) {
      outcomes.add(new Decided(ask, outcome(ask, byRule.get(ask.rule()), kept)));
    }
    for (Principle.Ask ask : principle.also()) {
      if (byRule.containsKey(ask.rule())) {
        outcomes.add(new Decided(ask, outcome(ask, byRule.get(ask.rule()), kept)));
      }
    }
    List<Answer> open =
        principle.questions().stream().map(question -> new Answer(question, null, false)).toList();
    return new PrincipleResult(principle, outcomes, open);
  }

  private static Outcome outcome(
      Principle.Ask ask, @Nullable Tally tally, Collection<Finding> kept) {
    if (tally == null) {
      return Outcome.UNTESTED;
    }
    if (ask.property().isEmpty() || tally.outcome() != Outcome.FAILED) {
      return tally.outcome();
    }
    boolean found =
        kept.stream()
            .anyMatch(
                finding ->
                    finding.rule().id().equals(ask.rule())
                        && ask.property().equals(finding.arguments().get("property")));
    if (found) {
      return Outcome.FAILED;
    }
    return tally.found() > tally.kept() ? Outcome.CANT_TELL : Outcome.PASSED;
  }

  /** The same, with what somebody says of its questions. */
  public PrincipleResult answered(Map<String, Evidence> given, LocalDate today) {
    List<Answer> all = new ArrayList<>();
    for (Principle.Question question : principle.questions()) {
      Evidence evidence = given.get(question.id());
      all.add(new Answer(question, evidence, evidence != null && evidence.isOver(today)));
    }
    return new PrincipleResult(principle, outcomes, all);
  }

  /** The same, without who said what. */
  public PrincipleResult bare() {
    return new PrincipleResult(
        principle,
        outcomes,
        answers.stream()
            .map(
                answer ->
                    answer.evidence() == null
                        ? answer
                        : new Answer(
                            answer.question(),
                            Objects.requireNonNull(answer.evidence()).bare(),
                            answer.over()))
            .toList());
  }

  /** What data alone says. */
  public Data data() {
    if (outcomes.isEmpty()) {
      return Data.NOT_ASKED;
    }
    if (has(Outcome.FAILED)) {
      return Data.BROKEN;
    }
    boolean open = has(Outcome.CANT_TELL) || has(Outcome.UNTESTED);
    return open || !has(Outcome.PASSED) ? Data.UNDECIDED : Data.UPHELD;
  }

  private boolean has(Outcome outcome) {
    return outcomes.stream().anyMatch(decided -> decided.outcome() == outcome);
  }

  /** How it stands with the principle. */
  public State state() {
    if (data() == Data.BROKEN) {
      return State.BROKEN;
    }
    if (answers.stream().anyMatch(a -> a.counting().filter(said -> !said.holds()).isPresent())) {
      return State.DENIED;
    }
    if (answers.stream().anyMatch(answer -> answer.counting().isEmpty())) {
      return State.NEEDS_EVIDENCE;
    }
    if (data() == Data.UNDECIDED) {
      return State.UNDECIDED;
    }
    return answers.isEmpty() ? State.UPHELD : State.DECLARED;
  }
}
