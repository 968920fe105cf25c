package nl.ijkpunt.standards.suite;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A case that gives data, as a file would hold it.
 *
 * @param input the data
 * @param profile the profile that it is held against, where that is not the suite's
 * @param only the ids of the rules that are asked; all of the profile where there are none
 * @param expected how it must come out
 * @param skip why it is not run, where it is not
 * @param known why it comes out otherwise for now, where it does
 */
public record DataCase(
    String id,
    Text title,
    List<String> requirements,
    Input input,
    @Nullable String profile,
    List<String> only,
    Expected expected,
    Optional<Skip> skip,
    Optional<KnownFailure> known)
    implements TestCase {

  public DataCase {
    requirements = List.copyOf(requirements);
    only = List.copyOf(only);
  }

  /**
   * Data, and what it is.
   *
   * @param name the name of a file that could hold it
   * @param type the record type of all of it; nothing where each record tells
   */
  @SuppressWarnings("ArrayRecordComponent") // carried from the suite to the reader
  public record Input(String name, byte[] content, @Nullable String type) {}

  /**
   * How data must come out.
   *
   * @param verdict nothing where only the findings matter
   * @param findings all that must be found
   */
  public record Expected(@Nullable Verdict verdict, List<Place> findings) {
    public Expected {
      findings = findings.stream().sorted().toList();
    }
  }

  /**
   * Where a rule does not hold.
   *
   * @param at a JSON Pointer, or the path in an XML record; empty for the record itself
   */
  public record Place(String rule, String at) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byPlace = at.compareTo(other.at);
      return byPlace == 0 ? rule.compareTo(other.rule) : byPlace;
    }

    @Override
    public String toString() {
      return (at.isEmpty() ? "(record)" : at) + " " + rule;
    }
  }
}
