package nl.ijkpunt.standards.finding;

import static java.util.Locale.ROOT;

/** What must be at hand to decide a rule. */
public enum Needs {
  /** Records, wherever they come from. */
  RECORDS,
  /** Requests to a running endpoint and its answers: a file holds neither. */
  EXCHANGE,
  /** Rules that the user gives, as a Schematron or an XML Schema. */
  GIVEN,
  /** A specification of others that is imported: it is about that, and not about data. */
  DOCUMENT;

  public String word() {
    return name().toLowerCase(ROOT);
  }
}
