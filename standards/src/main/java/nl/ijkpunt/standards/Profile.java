package nl.ijkpunt.standards;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * Which rules a community picks, and what it asks beyond the standard's own schemas.
 *
 * @param include rule ids, where {@code *} stands for anything; what no entry names is not run
 * @param exclude rule ids that are left out all the same
 * @param overlays schemas by name, each asked for besides the standard's schema of that name
 */
public record Profile(
    String name,
    Text title,
    String version,
    List<String> include,
    List<String> exclude,
    SortedMap<String, JsonValue> overlays) {

  public Profile {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    overlays = Collections.unmodifiableSortedMap(new TreeMap<>(overlays));
  }

  /** Whether the rule with this id is run. */
  public boolean picks(String rule) {
    return matches(include, rule) && !matches(exclude, rule);
  }

  private static boolean matches(List<String> patterns, String rule) {
    return patterns.stream()
        .anyMatch(pattern -> rule.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q")));
  }

  /** A profile from its file. */
  static Profile from(String name, JsonValue file) {
    JsonValue rules = file.member("rules").orElse(JsonValue.parse("{}"));
    SortedMap<String, JsonValue> overlays = new TreeMap<>();
    file.member("schemas")
        .ifPresent(all -> all.members().forEach(m -> overlays.put(m.name(), m.value())));
    return new Profile(
        name,
        Standard.words(file, "title"),
        file.text("version").orElse(""),
        rules.texts("include"),
        rules.texts("exclude"),
        overlays);
  }
}
