package nl.ijkpunt.standards.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Text;

/**
 * What the lines above the table of a code list say.
 *
 * @param id the name of the list; empty when they do not say
 * @param complete whether every code there is stands in it
 * @param uris the addresses by which data refers to it
 * @param aliases other names that it has
 */
record CodeHead(
    String id,
    Text title,
    String version,
    String source,
    List<String> notes,
    boolean complete,
    List<String> uris,
    List<String> aliases) {

  CodeHead {
    notes = List.copyOf(notes);
    uris = List.copyOf(uris);
    aliases = List.copyOf(aliases);
  }

  /** From what stands behind each key, in order; of what can be said once, the last counts. */
  static CodeHead of(Map<String, List<String>> keys) {
    return new CodeHead(
        last(keys, "id"),
        new Text(last(keys, "title.en"), last(keys, "title.nl")),
        last(keys, "version"),
        last(keys, "source"),
        keys.getOrDefault("note", List.of()),
        !last(keys, "complete").equals("no"),
        words(keys, "uri"),
        words(keys, "alias"));
  }

  private static String last(Map<String, List<String>> keys, String key) {
    List<String> values = keys.getOrDefault(key, List.of());
    return values.isEmpty() ? "" : values.get(values.size() - 1);
  }

  /** All words behind a key that may be repeated, or have several words on a line. */
  static List<String> words(Map<String, List<String>> keys, String key) {
    return keys.getOrDefault(key, List.of()).stream()
        .flatMap(value -> List.of(value.split("\\s+")).stream())
        .toList();
  }

  /** This head, with a note more. */
  CodeHead noting(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new CodeHead(id, title, version, source, all, complete, uris, aliases);
  }
}
