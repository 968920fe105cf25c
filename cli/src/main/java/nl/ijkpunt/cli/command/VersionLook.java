package nl.ijkpunt.cli.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Standards;
import org.jspecify.annotations.Nullable;

/** Counts in the first part of some sources the words that only one version of a standard has. */
final class VersionLook {
  private static final int LONGEST = 64;

  private final Map<String, String> standardOf = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Looks for the words of these standards. */
  VersionLook(Collection<String> standards) {
    for (String id : standards) {
      Standards.signs(id).forEach(sign -> standardOf.put(sign, id));
    }
  }

  /** How many words of this standard were seen. */
  int count(String standard) {
    return counts.getOrDefault(standard, 0);
  }

  /** The standard of which most words were seen; of several, none. */
  Optional<String> most() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> leading =
        counts.keySet().stream().filter(standard -> count(standard) == most).toList();
    return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
  }

  /** Looks at how these texts begin. */
  VersionLook at(Beginnings beginnings) {
    beginnings.texts().forEach(one -> text(one.text()));
    return this;
  }

  private void text(String text) {
    List<Integer> quotes = new ArrayList<>(2);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '\\') {
        at++;
      } else if (letter == '"') {
        quotes.add(at);
      }
      if (quotes.size() == 2) {
        quoted(text, quotes.get(0) + 1, quotes.get(1));
        quotes.clear();
      }
    }
  }

  private void quoted(String text, int from, int to) {
    if (to - from > LONGEST) {
      return;
    }
    String word = text.substring(from, to);
    seen(standardOf.get(word));
    int colon = afterBlanks(text, to + 1);
    if (colon < text.length() && text.charAt(colon) == ':') {
      int value = afterBlanks(text, colon + 1);
      if (value < text.length() && text.charAt(value) == '"') {
        seen(standardOf.get(word + "=text"));
      }
    }
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private void seen(@Nullable String standard) {
    if (standard != null) {
      counts.merge(standard, 1, Integer::sum);
    }
  }
}
