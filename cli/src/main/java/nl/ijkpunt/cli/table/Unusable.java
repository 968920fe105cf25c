package nl.ijkpunt.cli.table;

import java.io.IOException;
import nl.ijkpunt.standards.finding.Text;

/** A file that cannot be read (further) as a table; says what to try. */
public final class Unusable extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Text what;

  Unusable(String en, String nl) {
    super(en);
    this.what = new Text(en, nl);
  }

  Text what() {
    return what;
  }
}
