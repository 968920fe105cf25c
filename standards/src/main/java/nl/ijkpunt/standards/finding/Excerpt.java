package nl.ijkpunt.standards.finding;

/**
 * A piece of a record around a place, as it may be shown: values that say something about a person
 * are masked.
 *
 * @param text some lines
 * @param start the first character of the place itself
 * @param end the character after the place
 */
public record Excerpt(String text, int start, int end) {

  public Excerpt {
    if (start < 0 || end < start || end > text.length()) {
      throw new IndexOutOfBoundsException("%d to %d of %d".formatted(start, end, text.length()));
    }
  }
}
