package nl.ijkpunt.standards.suite;

import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/**
 * A published set of cases.
 *
 * @param id what it is called
 * @param version its own version
 * @param standard what it is about, as {@code name@version}
 * @param profile the profile that data is held against
 * @param pages whether the examples on the pages of the profile's rules are cases too
 * @param cases the cases that are written in it
 */
public record Suite(
    String id,
    String version,
    Text title,
    String standard,
    String profile,
    boolean pages,
    List<TestCase> cases) {

  public Suite {
    cases = List.copyOf(cases);
  }

  /** The same suite with other cases. */
  public Suite with(List<TestCase> others) {
    return new Suite(id, version, title, standard, profile, pages, others);
  }
}
