package nl.ijkpunt.standards.finding;

import java.util.Arrays;

/** What a run says about one rule, in the words of EARL. */
public enum Outcome {
  PASSED("passed"),
  FAILED("failed"),
  CANT_TELL("cantTell"),
  INAPPLICABLE("inapplicable"),
  UNTESTED("untested");

  private final String word;

  Outcome(String word) {
    this.word = word;
  }

  /** The word that reports use. */
  public String word() {
    return word;
  }

  /** Whether the run could tell: what it did not find is not there. */
  public boolean isDecided() {
    return this != CANT_TELL && this != UNTESTED;
  }

  /** The outcome that reports call by this word. */
  public static Outcome of(String word) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no outcome " + word));
  }
}
