package nl.ijkpunt.standards.finding;

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
}
