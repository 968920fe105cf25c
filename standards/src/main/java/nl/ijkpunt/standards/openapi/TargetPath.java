package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The target of an action of an OpenAPI Overlay: JSONPath, as far as overlays use it: names, {@code
 * *}, indexes, any depth ({@code ..name}), and filters that compare a member with a text.
 */
final class TargetPath {
  private static final Pattern STEP =
      Pattern.compile(
          "(?<deep>\\.\\.(?<dname>[A-Za-z0-9_$-]+|\\*))"
              + "|\\.(?<name>[A-Za-z0-9_$-]+|\\*)"
              + "|\\[(?<any>\\*)\\]"
              + "|\\[(?<index>[0-9]+)\\]"
              + "|\\[(?<q>['\"])(?<quoted>.*?)\\k<q>\\]"
              + "|\\[\\?\\(?@\\.(?<fname>[A-Za-z0-9_-]+) ?== ?(?<fq>['\"])(?<fvalue>.*?)\\k<fq>\\)?\\]");

  private final List<Step> steps;

  private TargetPath(List<Step> steps) {
    this.steps = steps;
  }

  /** A tree after an action, and how many places it touched. */
  record Edited(@Nullable Object tree, int count) {}

  /**
   * One step.
   *
   * @param deep whether it may be any number of levels down
   * @param filter the member that must have a value; null where names count
   */
  private record Step(String name, boolean deep, @Nullable String filter) {
    boolean takes(String key, @Nullable Object value) {
      if (filter != null) {
        return value instanceof Map<?, ?> map && name.equals(String.valueOf(map.get(filter)));
      }
      return name.equals("*") || name.equals(key);
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException when it has a form that is not known here
   */
  static TargetPath of(String text) {
    if (!text.startsWith("$")) {
      throw new IllegalArgumentException("a target begins with $");
    }
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(text);
    int at = 1;
    while (at < text.length()) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new IllegalArgumentException(
            "this form of JSONPath is not supported, from '%s'".formatted(text.substring(at)));
      }
      steps.add(step(matcher));
      at = matcher.end();
    }
    return new TargetPath(steps);
  }

  private static Step step(Matcher matcher) {
    if (matcher.group("deep") != null) {
      return new Step(matcher.group("dname"), true, null);
    }
    if (matcher.group("fname") != null) {
      return new Step(matcher.group("fvalue"), false, matcher.group("fname"));
    }
    for (String group : List.of("name", "any", "index", "quoted")) {
      if (matcher.group(group) != null) {
        return new Step(matcher.group(group), false, null);
      }
    }
    throw new IllegalArgumentException("a step without a name");
  }

  Edited update(@Nullable Object tree, Object update) {
    int[] count = new int[1];
    Object edited =
        edit(
            tree,
            0,
            old -> {
              count[0]++;
              if (old instanceof List<?> list) {
                // An update of a list adds to it.
                List<@Nullable Object> longer = new ArrayList<>(list);
                if (update instanceof List<?> more) {
                  longer.addAll(more);
                } else {
                  longer.add(update);
                }
                return longer;
              }
              return updated(old, update);
            });
    return new Edited(edited, count[0]);
  }

  /** Unlike the community's, these overlays add to lists within what they update. */
  private static @Nullable Object updated(@Nullable Object old, @Nullable Object update) {
    if (old instanceof Map<?, ?> under && update instanceof Map<?, ?> over) {
      Map<String, @Nullable Object> merged = new LinkedHashMap<>();
      under.forEach((name, value) -> merged.put(String.valueOf(name), value));
      over.forEach(
          (name, value) -> merged.put(String.valueOf(name), updated(under.get(name), value)));
      return merged;
    }
    if (old instanceof List<?> under && update instanceof List<?> over) {
      List<@Nullable Object> both = new ArrayList<>(under);
      both.addAll(over);
      return both;
    }
    return update;
  }

  Edited remove(@Nullable Object tree) {
    int[] count = new int[1];
    Object edited =
        edit(
            tree,
            0,
            old -> {
              count[0]++;
              return GONE;
            });
    return new Edited(edited, count[0]);
  }

  private static final Object GONE = new Object();

  private interface Edit {
    @Nullable Object of(@Nullable Object old);
  }

  private @Nullable Object edit(@Nullable Object tree, int from, Edit edit) {
    if (from == steps.size()) {
      return edit.of(tree);
    }
    Step step = steps.get(from);
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> to = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            Object edited = child(String.valueOf(key), value, step, from, edit);
            if (edited != GONE) {
              to.put(String.valueOf(key), edited);
            }
          });
      return to;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> to = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        Object edited = child(String.valueOf(i), list.get(i), step, from, edit);
        if (edited != GONE) {
          to.add(edited);
        }
      }
      return to;
    }
    return tree;
  }

  private @Nullable Object child(
      String key, @Nullable Object value, Step step, int from, Edit edit) {
    Object edited = step.takes(key, value) ? edit(value, from + 1, edit) : value;
    return step.deep() && edited != GONE ? edit(edited, from, edit) : edited;
  }
}
