package nl.ijkpunt.standards.finding;

import java.util.List;

/**
 * What an architecture asks, and what of it data can decide.
 *
 * @param id what evidence and reports call it
 * @param source the document that states it
 * @param asks what decides it in data, all of it needed
 * @param also what decides it as well in runs that ask for it, as those for an audience do
 * @param questions what data cannot decide, so that somebody has to say
 */
public record Principle(
    String id,
    Text title,
    String source,
    List<Ask> asks,
    List<Ask> also,
    List<Question> questions) {

  public Principle {
    asks = List.copyOf(asks);
    also = List.copyOf(also);
    questions = List.copyOf(questions);
  }

  /**
   * A rule, as far as it is about a property.
   *
   * @param property the only property that matters here; empty where all do
   */
  public record Ask(String rule, String property) {

    /** An ask from how it is written: {@code rule} or {@code rule#property}. */
    public static Ask of(String written) {
      int hash = written.indexOf('#');
      return hash < 0
          ? new Ask(written, "")
          : new Ask(written.substring(0, hash), written.substring(hash + 1));
    }

    /** As it is written. */
    public String written() {
      return property.isEmpty() ? rule : rule + "#" + property;
    }
  }

  /** What somebody has to say. */
  public record Question(String id, Text words) {}
}
