package nl.ijkpunt.cli.endpoint;

import nl.ijkpunt.standards.finding.Text;

/** No answer came, after all tries. */
public final class Unanswered extends Exception {
  private final Text words;

  Unanswered(String en, String nl) {
    super(en);
    this.words = new Text(en, nl);
  }

  /** What is the matter, and what to try. */
  public Text words() {
    return words;
  }
}
