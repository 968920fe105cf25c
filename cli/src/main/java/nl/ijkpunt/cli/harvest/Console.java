package nl.ijkpunt.cli.harvest;

import java.io.PrintWriter;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/**
 * What the user is told while a harvest is under way; on a terminal also how far it is, on a line
 * that is gone at the end.
 */
public final class Console {
  private static final String WIPE = "\r\u001B[K";

  private final PrintWriter err;
  private final Language language;
  private final boolean terminal;

  public Console(PrintWriter err, Language language, boolean terminal) {
    this.err = err;
    this.language = language;
    this.terminal = terminal;
  }

  /** Says something that stays. */
  public void tell(Text words) {
    wipe();
    err.println("ijk: " + words.in(language));
    err.flush();
  }

  /** Says how far the harvest is, where somebody watches. */
  public void show(HarvestState state) {
    if (terminal) {
      err.print(WIPE + Notices.counts(state).in(language));
      err.flush();
    }
  }

  /** Takes away the line that says how far it is. */
  public void wipe() {
    if (terminal) {
      err.print(WIPE);
      err.flush();
    }
  }
}
