package nl.ijkpunt.standards.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;

/**
 * A rule that an imported standard brings itself.
 *
 * @param title what holds where the rule passes, in the words of its author
 * @param clause where it stands
 * @param link where more is said of it; may be empty
 */
public record OwnRule(String id, Severity severity, Text title, String clause, String link) {

  /** As {@code rules.yaml} has it. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("severity", severity.word());
    tree.put("title", words(title));
    tree.put("clause", clause);
    if (!link.isEmpty()) {
      tree.put("link", link);
    }
    return tree;
  }

  /** Words in both languages, as the files of a standard have them. */
  public static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("en", text.en());
    words.put("nl", text.nl());
    return words;
  }
}
