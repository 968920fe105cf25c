package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Evidence;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Outcome;
import nl.ijkpunt.standards.finding.PrincipleResult;
import nl.ijkpunt.standards.finding.Text;

/** The words for how it stands with a principle. */
final class PrincipleWords {
  static final Text HEADING = new Text("Principles", "Principes");
  static final Text NOTE =
      new Text(
          "What data decides is told apart from what somebody declares; neither changes the verdict.",
          "Wat data beslist staat los van wat iemand verklaart; geen van beide verandert het oordeel.");

  private PrincipleWords() {}

  static Text state(PrincipleResult.State state) {
    return switch (state) {
      case UPHELD -> new Text("upheld by data", "data houdt zich eraan");
      case BROKEN -> new Text("broken by data", "data houdt zich er niet aan");
      case DENIED -> new Text("declared not to hold", "verklaard niet te gelden");
      case NEEDS_EVIDENCE -> new Text("needs evidence", "bewijs nodig");
      case DECLARED -> new Text("declared to hold", "verklaard te gelden");
      case UNDECIDED -> new Text("not decided", "niet beslist");
    };
  }

  /** The shape that goes with a state: nothing that is only declared gets the one for passed. */
  static String shape(PrincipleResult.State state) {
    return switch (state) {
      case UPHELD -> "pass";
      case BROKEN, DENIED -> "fail";
      case NEEDS_EVIDENCE, UNDECIDED -> "inconclusive";
      case DECLARED -> "info";
    };
  }

  static Text data(PrincipleResult.Data data) {
    return switch (data) {
      case UPHELD -> new Text("upheld", "houdt zich eraan");
      case BROKEN -> new Text("broken", "houdt zich er niet aan");
      case UNDECIDED -> new Text("not decided", "niet beslist");
      case NOT_ASKED -> new Text("cannot tell", "kan het niet zeggen");
    };
  }

  /** The rules that stand in the way of passing, with how they ended. */
  static Text open(PrincipleResult result) {
    List<String> english = new ArrayList<>();
    List<String> dutch = new ArrayList<>();
    for (PrincipleResult.Decided decided : result.outcomes()) {
      if (decided.outcome() != Outcome.PASSED && decided.outcome() != Outcome.INAPPLICABLE) {
        Text words = outcome(decided.outcome());
        english.add(decided.ask().written() + " " + words.en());
        dutch.add(decided.ask().written() + " " + words.nl());
      }
    }
    return new Text(String.join(", ", english), String.join(", ", dutch));
  }

  static Text outcome(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> new Text("passed", "gehaald");
      case FAILED -> new Text("failed", "niet gehaald");
      case CANT_TELL -> new Text("could not tell", "niet te zeggen");
      case INAPPLICABLE -> new Text("does not apply", "niet van toepassing");
      case UNTESTED -> new Text("not asked", "niet gevraagd");
    };
  }

  /** What was said of a question, and by whom. */
  static Text answer(PrincipleResult.Answer answer) {
    Evidence said = answer.evidence();
    if (said == null) {
      return new Text("nobody has said", "niemand heeft iets gezegd");
    }
    Text holds =
        said.holds()
            ? new Text("declared to hold", "verklaard te gelden")
            : new Text("declared not to hold", "verklaard niet te gelden");
    String on = said.on() == null ? "" : ", " + said.on();
    String where = said.where().isEmpty() ? "" : ", " + said.where();
    String english = (said.by().isEmpty() ? "" : " by " + said.by()) + on + where;
    String dutch = (said.by().isEmpty() ? "" : " door " + said.by()) + on + where;
    return answer.over()
        ? new Text(
            "no longer counts (until %s): %s%s".formatted(said.until(), holds.en(), english),
            "telt niet meer (tot en met %s): %s%s".formatted(said.until(), holds.nl(), dutch))
        : new Text(holds.en() + english, holds.nl() + dutch);
  }

  /** How many principles are in each state, as a sentence. */
  static String counts(List<PrincipleResult> results, Language language) {
    List<String> parts = new ArrayList<>();
    for (PrincipleResult.State state : PrincipleResult.State.values()) {
      long count = results.stream().filter(one -> one.state() == state).count();
      if (count > 0) {
        parts.add(state(state).in(language) + " " + count);
      }
    }
    return String.join(", ", parts);
  }
}
