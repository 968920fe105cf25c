package nl.ijkpunt.cli.input;

import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;

/** Is told of every source, and of everything that could not become one, in order. */
public interface Receiver {

  /**
   * A source to read now: an archive entry or standard input can be opened once and only during
   * this call, because its bytes come by once.
   */
  void source(Source source);

  /** Something named on the command line, or found under it, that is not read, and why. */
  void trouble(String source, Text what);
}
