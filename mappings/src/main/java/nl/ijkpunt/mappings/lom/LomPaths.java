package nl.ijkpunt.mappings.lom;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.LomDraft;
import nl.ijkpunt.standards.lom.LomNode;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts texts where the paths of a table lead. A step may have the term that tells which of several
 * is meant, as in {@code contribute{role=author}}; with a + before it, it is always a new one.
 */
record LomPaths(LomDraft draft) {
  private static final Pattern STEP = Pattern.compile("(\\w+)(?:(\\+)?\\{(\\w+)=(\\w+)\\})?");

  /**
   * Adds something where a path leads.
   *
   * @param content a text, or texts by the names of parts
   */
  void put(String to, @Nullable XmlElement from, Object content, String language) {
    int slash = to.lastIndexOf('/');
    LomNode in = draft.root();
    for (String step : to.substring(0, slash).split("/", -1)) {
      in = step(in, step, from);
    }
    String name = to.substring(slash + 1);
    if (content instanceof Map<?, ?> parts) {
      LomNode node = draft.add(in, name, from, "", "");
      parts.forEach((part, text) -> add(node, String.valueOf(part), from, text.toString(), ""));
    } else {
      add(in, name, from, content.toString(), language);
    }
  }

  /** Adds a text, with strings around it where it is one in a language. */
  private void add(
      LomNode in, String name, @Nullable XmlElement from, String text, String language) {
    boolean strings =
        in.field().children().stream()
            .filter(field -> field.name().equals(name))
            .anyMatch(field -> !field.children().isEmpty());
    if (strings) {
      draft.add(draft.add(in, name, from, "", ""), "string", from, text, language);
    } else {
      draft.add(in, name, from, text, "");
    }
  }

  private LomNode step(LomNode in, String step, @Nullable XmlElement from) {
    Matcher names = STEP.matcher(step);
    if (!names.matches()) {
      throw new IllegalStateException("the table has a strange path: " + step);
    }
    String term = names.group(3);
    Optional<LomNode> there =
        in.all(names.group(1)).stream()
            .filter(node -> names.group(2) == null && isMeant(node, term, names.group(4)))
            .findFirst();
    return there.orElseGet(() -> made(in, names, from));
  }

  private static boolean isMeant(LomNode node, @Nullable String term, String value) {
    return term == null
        ? node.field().isSingle()
        : node.first(term).filter(told -> told.textOf("value").equals(value)).isPresent();
  }

  private LomNode made(LomNode in, Matcher names, @Nullable XmlElement from) {
    LomNode node = draft.add(in, names.group(1), from, "", "");
    String term = names.group(3);
    if (term != null) {
      LomNode told = draft.add(node, term, from, "", "");
      draft.add(told, "source", from, "LOMv1.0", "");
      draft.add(told, "value", from, names.group(4), "");
    }
    return node;
  }
}
