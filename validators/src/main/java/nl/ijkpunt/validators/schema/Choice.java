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
import java.util.stream.Stream;
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

  /** The choice among these errors within which the others are made. */
  static @Nullable Choice outermost(List<Error> errors) {
    return errors.stream()
        .map(error -> of(error, errors))
        .filter(Objects::nonNull)
        .min(Comparator.comparingInt(choice -> choice.path.getNameCount()))
        .orElse(null);
  }

  private static @Nullable Choice of(Error error, List<Error> errors) {
    if (KEYWORDS.contains(error.getKeyword())) {
      return new Choice(error.getEvaluationPath(), error.getInstanceLocation(), error);
    }
    NodePath path = unsaid(error.getEvaluationPath());
    return path == null ? null : new Choice(path, above(path, errors), null);
  }

  /** The part of a path up to its first {@code anyOf}. */
  private static @Nullable NodePath unsaid(NodePath path) {
    NodePath found = null;
    NodePath part = path;
    while (part.getNameCount() > 1) {
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

  /** The value that all errors below a path are about or in. */
  private static NodePath above(NodePath path, List<Error> errors) {
    return errors.stream()
        .filter(error -> error.getEvaluationPath().startsWith(path))
        .map(Error::getInstanceLocation)
        .reduce(Choice::common)
        .orElseThrow();
  }

  private static NodePath common(NodePath one, NodePath other) {
    return Stream.iterate(one, part -> part != null, NodePath::getParent)
        .filter(other::startsWith)
        .findFirst()
        .orElse(one);
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
