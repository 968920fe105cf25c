package nl.ijkpunt.cli.input;

import java.io.IOException;
import nl.ijkpunt.standards.finding.Text;

/** Compressed data became so large that reading on would not be safe. */
public final class TooMuchExpansion extends IOException {
  private static final long serialVersionUID = 1;
  private final String dutch;

  TooMuchExpansion(Text what) {
    super(what.en());
    this.dutch = what.nl();
  }

  /** The message in both languages. */
  public Text what() {
    return new Text(String.valueOf(getMessage()), dutch);
  }
}
