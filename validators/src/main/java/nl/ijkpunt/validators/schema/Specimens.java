package nl.ijkpunt.validators.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.SchemaSet.Located;
import org.jspecify.annotations.Nullable;

/**
 * Makes examples of what schemas allow, with as little in them as may be, besides what is wished
 * for. What it makes is meant to conform; whether it does, is for a validator to say.
 */
final class Specimens {
  private static final int DEEPEST = 12;
  private static final String ITEMS = "*";

  private final SchemaSet schemas;

  Specimens(SchemaSet schemas) {
    this.schemas = schemas;
  }

  /** An example of what the schema with this name allows. */
  @Nullable Object make(String schema, Wish wish) {
    return make(schemas.parts(schema), wish);
  }

  /** An example of what schemas allow together. */
  @Nullable Object make(List<Located> conjunction, Wish wish) {
    return value(Demand.of(conjunction, schemas), "", wish, 0);
  }

  private @Nullable Object value(Demand asked, String path, Wish wish, int depth) {
    if (wish.values().containsKey(path)) {
      return wish.values().get(path);
    }
    Demand demand = chosen(asked, path, wish);
    JsonValue one = demand.all("const").stream().findFirst().orElse(null);
    if (one == null) {
      one = listed(demand);
    }
    if (one != null) {
      return JsonTree.of(one);
    }
    return switch (type(demand, path, wish, depth)) {
      case "object" -> object(demand, path, wish, depth);
      case "array" -> array(demand, path, wish, depth);
      case "integer", "number" -> number(demand);
      case "boolean" -> true;
      case "null" -> null;
      default -> SpecimenText.of(demand);
    };
  }

  /** The first value that every list has. */
  private static @Nullable JsonValue listed(Demand demand) {
    List<JsonValue> lists = demand.all("enum");
    if (lists.isEmpty()) {
      return null;
    }
    Set<String> types = demand.types();
    return lists.get(0).items().stream()
        .filter(
            value ->
                lists.stream()
                    .allMatch(
                        list ->
                            list.items().stream()
                                .anyMatch(other -> Shape.json(other).equals(Shape.json(value)))))
        .filter(
            value ->
                types.stream()
                    .anyMatch(t -> (Kinds.of(t) & (1 << value.tape().kind(value.at()))) != 0))
        .findFirst()
        .orElse(null);
  }

  /** Takes of each choice the branch in which the wish can be granted; else the plainest. */
  private Demand chosen(Demand asked, String path, Wish wish) {
    Demand demand = asked;
    String step = wish.step(path);
    for (int i = 0; i < demand.choices().size() && i < DEEPEST; i++) {
      Located best = null;
      int least = Integer.MAX_VALUE;
      for (Located branch : demand.choices().get(i)) {
        Demand inside = demand.and(List.of(branch));
        int cost = cost(inside, step);
        if (cost < least) {
          least = cost;
          best = branch;
        }
      }
      if (best != null) {
        demand = demand.and(List.of(best));
      }
    }
    return demand;
  }

  private static int cost(Demand branch, @Nullable String step) {
    Set<String> types = branch.types();
    if (types.isEmpty() || branch.isForbidden()) {
      return 1_000_000;
    }
    boolean knows =
        step == null
            || (step.equals(ITEMS)
                ? types.contains("array")
                : types.contains("object") && branch.properties().containsKey(step));
    int size =
        types.contains("object") && !types.contains("string") ? 10 + branch.required().size() : 0;
    return (knows ? 0 : 10_000) + (types.equals(Set.of("null")) ? 1000 : size);
  }

  private static String type(Demand demand, String path, Wish wish, int depth) {
    Set<String> types = demand.types();
    String step = wish.step(path);
    if (step != null) {
      String wanted = step.equals(ITEMS) ? "array" : "object";
      if (types.contains(wanted)) {
        return wanted;
      }
    }
    if (types.size() == Shape.ALL_TYPES.size()) {
      boolean object = !demand.properties().isEmpty() || !demand.required().isEmpty();
      boolean number = !demand.all("minimum").isEmpty() || !demand.all("maximum").isEmpty();
      return object
          ? "object"
          : !demand.all("items").isEmpty() ? "array" : number ? "integer" : "string";
    }
    if (depth > DEEPEST && types.contains("null")) {
      return "null";
    }
    return types.stream().filter(t -> !t.equals("null")).findFirst().orElse("null");
  }

  private Map<String, @Nullable Object> object(Demand asked, String path, Wish wish, int depth) {
    Map<String, @Nullable Object> made = new LinkedHashMap<>();
    Demand demand = asked;
    List<Located> decided = new ArrayList<>();
    for (int i = 0; i < demand.conditions().size() && i < 50; i++) {
      Located condition = demand.conditions().get(i);
      Condition read = Condition.of(condition.schema()).orElse(null);
      if (read == null || decided.contains(condition)) {
        continue;
      }
      decided.add(condition);
      String name = read.property();
      String at = path + "/" + name;
      if (demand.required().contains(name) || wish.asks(at)) {
        made.computeIfAbsent(name, n -> property(asked, n, at, wish, depth));
        Object value = made.get(name);
        if (value instanceof String text && read.values().contains(text)) {
          demand = demand.and(List.of(condition.at(read.then())));
        }
      }
    }
    members(demand, path, wish, depth, made);
    return made;
  }

  private void members(
      Demand demand, String path, Wish wish, int depth, Map<String, @Nullable Object> made) {
    Map<String, List<Located>> properties = demand.properties();
    Set<String> required = demand.required();
    List<String> names = new ArrayList<>(properties.keySet());
    required.stream().filter(name -> !names.contains(name)).forEach(names::add);
    String step = wish.step(path);
    if (step != null && !step.equals(ITEMS) && !names.contains(step) && !demand.isClosed()) {
      names.add(step);
    }
    for (String name : names) {
      String at = path + "/" + name;
      boolean wanted = required.contains(name) || wish.asks(at);
      if (wanted && !wish.absent().contains(at) && !made.containsKey(name) && depth <= DEEPEST) {
        made.put(name, property(demand, name, at, wish, depth));
      }
    }
    wish.absent()
        .forEach(
            gone -> {
              if (gone.equals(path + "/" + gone.substring(gone.lastIndexOf('/') + 1))) {
                made.remove(gone.substring(gone.lastIndexOf('/') + 1));
              }
            });
  }

  private @Nullable Object property(Demand demand, String name, String at, Wish wish, int depth) {
    List<Located> asked = demand.properties().getOrDefault(name, List.of());
    return value(Demand.of(asked, schemas), at, wish, depth + 1);
  }

  private List<@Nullable Object> array(Demand demand, String path, Wish wish, int depth) {
    List<@Nullable Object> made = new ArrayList<>();
    int least =
        demand.all("minItems").stream()
            .mapToInt(v -> new BigDecimal(v.text()).intValue())
            .max()
            .orElse(0);
    boolean contains = !demand.all("contains").isEmpty();
    String at = path + "/" + ITEMS;
    int count = Math.max(Math.min(least, 20), wish.asks(at) || contains ? 1 : 0);
    List<Located> items = new ArrayList<>(demand.located("items"));
    for (int i = 0; i < count; i++) {
      List<Located> asked = new ArrayList<>(items);
      if (i == 0) {
        asked.addAll(demand.located("contains"));
      }
      made.add(value(Demand.of(asked, schemas), at, i == 0 ? wish : Wish.NONE, depth + 1));
    }
    return made;
  }

  private static Object number(Demand demand) {
    Shape.Bounds bounds = Shape.Bounds.of(demand);
    BigDecimal least = bounds.minimum();
    BigDecimal most = bounds.maximum();
    if (least == null && most == null) {
      return new BigDecimal(1);
    }
    BigDecimal within =
        least != null ? least : most == null ? BigDecimal.ONE : most.min(BigDecimal.ONE);
    boolean above =
        demand.all("exclusiveMinimum").stream()
            .anyMatch(v -> new BigDecimal(v.text()).compareTo(within) >= 0);
    boolean below =
        demand.all("exclusiveMaximum").stream()
            .anyMatch(v -> new BigDecimal(v.text()).compareTo(within) <= 0);
    return above ? within.add(BigDecimal.ONE) : below ? within.subtract(BigDecimal.ONE) : within;
  }
}
