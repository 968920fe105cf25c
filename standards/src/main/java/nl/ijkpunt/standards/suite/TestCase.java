package nl.ijkpunt.standards.suite;

import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/** One case of a suite: what is given, and how it must come out. */
public sealed interface TestCase permits DataCase, ExchangeCase {

  /** What it is called within its suite. */
  String id();

  Text title();

  /** The ids of the requirements that it is about. */
  List<String> requirements();
}
