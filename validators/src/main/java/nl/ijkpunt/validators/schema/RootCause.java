package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Brings what a full validator says down to the mistakes that were made: one mistake, one finding.
 *
 * <p>Of a failed {@code oneOf} or {@code anyOf} only the alternative is kept that the value was
 * meant for: the one whose type it has, and of several the one with the least against it. What else
 * is wrong with a value of the wrong type is left out.
 */
final class RootCause {
  private RootCause() {}

  /** The mistakes behind these errors. */
  static List<Mistake> of(List<Error> errors) {
    List<Mistake> mistakes = new ArrayList<>();
    narrow(errors, 0, mistakes);
    Set<NodePath> wrongType =
        mistakes.stream()
            .filter(mistake -> mistake.keyword().equals("type"))
            .map(Mistake::at)
            .collect(Collectors.toSet());
    Map<Mistake, Mistake> once = new LinkedHashMap<>();
    mistakes.stream()
        .filter(mistake -> isOfItsOwn(mistake) || !wrongType.contains(mistake.at()))
        .forEach(mistake -> once.putIfAbsent(mistake.regardless(), mistake));
    return List.copyOf(once.values());
  }

  private static boolean isOfItsOwn(Mistake mistake) {
    return mistake.keyword().equals("type") || mistake.keyword().equals("additionalProperties");
  }

  /**
   * Follows choices down to mistakes.
   *
   * @param from how far down the schemas choices have been made
   */
  private static void narrow(List<Error> errors, int from, List<Mistake> mistakes) {
    Choice choice = Choice.outermost(errors, from);
    if (choice == null) {
      errors.forEach(error -> mistakes.add(Mistake.of(error)));
      return;
    }
    List<Error> inside = new ArrayList<>();
    List<Error> outside = new ArrayList<>();
    for (Error error : errors) {
      if (!choice.isSaidBy(error)) {
        (choice.holds(error) ? inside : outside).add(error);
      }
    }
    narrow(outside, from, mistakes);
    choose(choice, inside, mistakes);
  }

  private static void choose(Choice choice, List<Error> inside, List<Mistake> mistakes) {
    Map<Integer, List<Error>> byAlternative = choice.byAlternative(inside);
    Error said = choice.said();
    if (said != null && (byAlternative.isEmpty() || choice.fitsSeveral())) {
      mistakes.add(Mistake.of(said));
      return;
    }
    List<List<Error>> meant =
        byAlternative.values().stream().filter(errors -> !isOtherType(errors, choice)).toList();
    if (meant.isEmpty()) {
      Error nearest = said == null ? inside.get(0) : said;
      mistakes.add(Mistake.ofTypes(nearest, choice.at(), types(inside, choice)));
    } else {
      List<Error> least =
          meant.stream().min(Comparator.comparingInt(RootCause::weight)).orElse(List.of());
      List<List<Error>> alike =
          meant.stream().filter(errors -> errors.size() == least.size()).toList();
      if (alike.stream().allMatch(errors -> isAbsence(errors, choice))) {
        mistakes.addAll(absences(alike));
      } else {
        narrow(least, choice.path().getNameCount() + 1, mistakes);
      }
    }
  }

  private static boolean isAbsence(List<Error> errors, Choice choice) {
    return errors.stream()
        .allMatch(
            error ->
                error.getKeyword().equals("required")
                    && error.getInstanceLocation().equals(choice.at()));
  }

  /** What is missing, where it is enough that one of several is there. */
  private static List<Mistake> absences(List<List<Error>> alike) {
    List<Mistake> absences = new ArrayList<>();
    List<Error> first = alike.get(0);
    for (int i = 0; i < first.size(); i++) {
      int place = i;
      String missing =
          alike.stream()
              .map(errors -> String.valueOf(errors.get(place).getProperty()))
              .distinct()
              .collect(Collectors.joining(" or "));
      absences.add(Mistake.of(first.get(i)).about(missing));
    }
    return absences;
  }

  /** An alternative that the value's own discriminators contradict is less likely meant. */
  private static int weight(List<Error> errors) {
    int contradicted =
        (int) errors.stream().filter(e -> Set.of("const", "enum").contains(e.getKeyword())).count();
    return errors.size() + 1000 * contradicted;
  }

  private static boolean isOtherType(List<Error> errors, Choice choice) {
    return errors.stream().anyMatch(error -> isTypeOf(error, choice));
  }

  private static boolean isTypeOf(Error error, Choice choice) {
    return error.getKeyword().equals("type") && error.getInstanceLocation().equals(choice.at());
  }

  private static String types(List<Error> inside, Choice choice) {
    Set<String> types = new TreeSet<>(Comparator.reverseOrder());
    inside.stream()
        .filter(error -> isTypeOf(error, choice))
        .forEach(error -> types.addAll(Mistake.texts(error.getSchemaNode())));
    return String.join(" or ", types);
  }

  /**
   * One mistake in a record.
   *
   * @param keyword what the schema asks for
   * @param at where in the record
   * @param asked what the keyword says in the schema
   * @param property the property it is about, or empty
   * @param schema where in the schemas it is asked
   */
  record Mistake(String keyword, NodePath at, String asked, String property, String schema) {

    static Mistake of(Error error) {
      String property = error.getProperty();
      return new Mistake(
          error.getKeyword(),
          error.getInstanceLocation(),
          asked(error),
          property == null ? "" : property,
          String.valueOf(error.getSchemaLocation().getFragment()));
    }

    /** What the keyword says; of alternatives how many the value fits. */
    private static String asked(Error error) {
      if (Choice.KEYWORDS.contains(error.getKeyword())) {
        Object[] arguments = error.getArguments();
        return arguments == null || arguments.length == 0 ? "0" : String.valueOf(arguments[0]);
      }
      String between = error.getKeyword().equals("type") ? " or " : ", ";
      return String.join(between, texts(error.getSchemaNode()));
    }

    static Mistake ofTypes(Error first, NodePath at, String types) {
      String schema = String.valueOf(first.getSchemaLocation().getFragment());
      String choice = schema.replaceFirst("/(oneOf|anyOf)/[0-9]+(/[^/]+)?$", "/$1");
      return new Mistake("type", at, types, "", choice);
    }

    Mistake about(String other) {
      return new Mistake(keyword, at, "", other, schema);
    }

    /** The mistake, regardless of which schema asks; of a wrong type, also of what it asks. */
    private Mistake regardless() {
      return new Mistake(keyword, at, keyword.equals("type") ? "" : asked, property, "");
    }

    static List<String> texts(JsonNode node) {
      if (node.isArray()) {
        return node.valueStream().map(Mistake::text).toList();
      }
      return List.of(text(node));
    }

    private static String text(JsonNode node) {
      return node.isString() ? node.asString() : node.toString();
    }
  }
}
