package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A {@code oneOf} or {@code anyOf} that a value fails. Of an {@code anyOf} the full validator only
 * says what each alternative has against the value, so it is told by where those stand.
 *
 * @param path where it stands among the schemas, as they were followed
 * @param at where the value is
 * @param said the error that names it, if there is one
 */
record Choice(NodePath path, NodePath at, @Nullable Error said) {
  static final Set<String> KEYWORDS = Set.of("oneOf", "anyOf");

  /** Keywords whose schemas are about what stands in the value. */
  private static final Set<String> INTO = Set.of("items", "contains", "additionalProperties");

  /**
   * The choice among these errors within which the others are made.
   *
   * @param from how far down the schemas choices have been made already
   */
  static @Nullable Choice outermost(List<Error> errors, int from) {
    return errors.stream()
        .map(error -> of(error, from))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(choice -> choice.path.getNameCount()))
        .orElse(null);
  }

  private static @Nullable Choice of(Error error, int from) {
    if (KEYWORDS.contains(error.getKeyword())) {
      return new Choice(error.getEvaluationPath(), error.getInstanceLocation(), error);
    }
    NodePath path = unsaid(error.getEvaluationPath(), from);
    return path == null ? null : new Choice(path, valueAt(path, error), null);
  }

  /** The part of a path up to its first {@code anyOf} behind so many names. */
  private static @Nullable NodePath unsaid(NodePath path, int from) {
    NodePath found = null;
    NodePath part = path;
    while (part.getNameCount() > from + 1) {
      NodePath parent = part.getParent();
      boolean numbered = last(part) instanceof Integer;
      if (numbered && "anyOf".equals(last(parent))) {
        found = parent;
      }
      part = parent;
    }
    return found;
  }

  private static @Nullable Object last(NodePath path) {
    return path.getElement(path.getNameCount() - 1);
  }

  /** The value that a schema at this path is about, for an error with something in it. */
  private static NodePath valueAt(NodePath path, Error error) {
    NodePath value = error.getInstanceLocation();
    int depth = depth(path);
    while (value.getNameCount() > depth) {
      value = value.getParent();
    }
    return value;
  }

  /** How deep in a record a schema at this path looks. */
  private static int depth(NodePath path) {
    int depth = 0;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object element = path.getElement(i);
      if ("properties".equals(element)) {
        depth++;
        i++; // The name of the property may be that of a keyword.
      } else if (INTO.contains(String.valueOf(element))) {
        depth++;
      }
    }
    return depth;
  }

  @SuppressWarnings("ReferenceEquality") // two choices may say the same of two places
  boolean isSaidBy(Error error) {
    return error == said;
  }

  /** Whether an error is made within it. */
  boolean holds(Error error) {
    return error.getEvaluationPath().startsWith(path) && error.getInstanceLocation().startsWith(at);
  }

  /** Whether the value fits several alternatives of which it may fit one. */
  boolean fitsSeveral() {
    Object[] arguments = said == null ? null : said.getArguments();
    boolean several = arguments != null && arguments.length > 0 && !"0".equals(arguments[0]);
    return several && said != null && said.getKeyword().equals("oneOf");
  }

  /** What each alternative has against the value. */
  Map<Integer, List<Error>> byAlternative(List<Error> inside) {
    Map<Integer, List<Error>> byAlternative = new TreeMap<>();
    for (Error error : inside) {
      if (error.getEvaluationPath().getElement(path.getNameCount()) instanceof Integer number) {
        byAlternative.computeIfAbsent(number, i -> new ArrayList<>()).add(error);
      }
    }
    return byAlternative;
  }
}
