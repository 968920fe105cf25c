package nl.ijkpunt.mappings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of words in a table: {@code computes parentId by reference as Organization}.
 *
 * @param where in the table, for whoever reads a message
 * @param said what follows each of the words that something follows
 * @param bare the other words, in order
 */
public record TableLine(String where, Map<String, String> said, List<String> bare) {

  public TableLine {
    said = Map.copyOf(said);
    bare = List.copyOf(bare);
  }

  /**
   * Reads a line.
   *
   * @param keys the words that something follows
   */
  public static TableLine of(String where, String text, Set<String> keys) {
    Map<String, String> said = new LinkedHashMap<>();
    List<String> bare = new ArrayList<>();
    String[] words = text.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      if (keys.contains(words[i]) && i + 1 < words.length) {
        said.put(words[i], words[++i]);
      } else {
        bare.add(words[i]);
      }
    }
    return new TableLine(where, said, bare);
  }

  /** What follows a word; empty where the line does not say the word. */
  public String said(String key) {
    return said.getOrDefault(key, "");
  }

  /** The word at this place among the others; empty where there are not so many. */
  public String bare(int place) {
    return place < bare.size() ? bare.get(place) : "";
  }
}
