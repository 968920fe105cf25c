package nl.ijkpunt.validators.schema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at one place of a record.
 *
 * @param types JSON types; a number may be whole too
 * @param values all values that may stand there, as JSON; null where they are not listed
 * @param listed values of an open list, to which others may be added; null where there is none
 * @param patterns regular expressions that a text must match
 * @param formats formats that a text must have
 * @param bounds limits on length, number and size, by keyword
 * @param closed whether an object has no other members than those described
 * @param forbidden whether nothing may stand there
 * @param objects records that may stand there, by the name of their schema; they are described
 *     apart
 * @param absent what a reader is to assume where nothing stands, as JSON; null where nothing says
 *     so
 */
public record Shape(
    SortedSet<String> types,
    @Nullable SortedSet<String> values,
    @Nullable SortedSet<String> listed,
    SortedSet<String> patterns,
    SortedSet<String> formats,
    Bounds bounds,
    boolean closed,
    boolean forbidden,
    SortedSet<String> objects,
    @Nullable String absent) {
  static final List<String> ALL_TYPES =
      List.of("object", "array", "string", "integer", "number", "boolean", "null");

  /** Formats that say something of a number's size, and ask nothing. */
  private static final Set<String> NOT_ASKED =
      Set.of("int32", "int64", "float", "double", "password", "binary", "byte");

  public Shape {
    types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
    patterns = Collections.unmodifiableSortedSet(new TreeSet<>(patterns));
    formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    objects = Collections.unmodifiableSortedSet(new TreeSet<>(objects));
  }

  /** The shape of what a demand asks, regardless of its choices. */
  static Shape of(Demand demand, Collection<String> objects) {
    List<String> formats =
        demand.all("format").stream()
            .map(JsonValue::text)
            .filter(format -> !NOT_ASKED.contains(format))
            .toList();
    return new Shape(
        new TreeSet<>(demand.types()),
        values(demand),
        common(demand.all("x-ooapi-extensible-enum")),
        new TreeSet<>(demand.all("pattern").stream().map(JsonValue::text).toList()),
        new TreeSet<>(formats),
        Bounds.of(demand),
        demand.isClosed(),
        demand.isForbidden(),
        new TreeSet<>(objects),
        demand.all("default").stream().findFirst().map(Shape::json).orElse(null));
  }

  private static @Nullable SortedSet<String> values(Demand demand) {
    SortedSet<String> values = common(demand.all("enum"));
    for (JsonValue constant : demand.all("const")) {
      SortedSet<String> one = new TreeSet<>(List.of(json(constant)));
      if (values == null) {
        values = one;
      } else {
        values.retainAll(one);
      }
    }
    return values;
  }

  private static @Nullable SortedSet<String> common(List<JsonValue> lists) {
    SortedSet<String> common = null;
    for (JsonValue list : lists) {
      List<String> values = list.items().stream().map(Shape::json).toList();
      if (common == null) {
        common = new TreeSet<>(values);
      } else {
        common.retainAll(values);
      }
    }
    return common;
  }

  /** A value as JSON. */
  static String json(JsonValue value) {
    return JsonTree.text(JsonTree.of(value));
  }

  /** What may stand there when either may. */
  Shape or(Shape other) {
    if (forbidden) {
      return other;
    }
    if (other.forbidden) {
      return this;
    }
    return new Shape(
        union(types, other.types),
        values == null || other.values == null ? null : union(values, other.values),
        listed == null ? other.listed : other.listed == null ? listed : union(listed, other.listed),
        either(patterns, other.patterns, other),
        either(formats, other.formats, other),
        bounds.or(other.bounds),
        closed && other.closed,
        false,
        union(objects, other.objects),
        absent == null ? other.absent : absent);
  }

  /** What is asked of texts counts also where the other cannot be a text. */
  private SortedSet<String> either(SortedSet<String> own, SortedSet<String> others, Shape other) {
    if (!other.types.contains("string")) {
      return own;
    }
    if (!types.contains("string")) {
      return others;
    }
    SortedSet<String> both = new TreeSet<>(own);
    both.retainAll(others);
    return both;
  }

  private static SortedSet<String> union(Set<String> one, Set<String> other) {
    SortedSet<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  /** The types as people write them: a whole number is left out where any number may stand. */
  public String typeWords() {
    SortedSet<String> words = new TreeSet<>(types);
    if (words.contains("number")) {
      words.remove("integer");
    }
    String named = words.size() > 5 ? "any" : String.join(" | ", words);
    return objects.isEmpty() ? named : named.replace("object", String.join(" | ", objects));
  }

  /**
   * Limits, each null where there is none.
   *
   * @param unique whether items must differ
   */
  public record Bounds(
      @Nullable BigDecimal minLength,
      @Nullable BigDecimal maxLength,
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      @Nullable BigDecimal minItems,
      @Nullable BigDecimal maxItems,
      boolean unique) {

    static Bounds of(Demand demand) {
      return new Bounds(
          greatest(demand, "minLength"),
          least(demand, "maxLength"),
          greatest(demand, "minimum", "exclusiveMinimum"),
          least(demand, "maximum", "exclusiveMaximum"),
          greatest(demand, "minItems"),
          least(demand, "maxItems"),
          demand.all("uniqueItems").stream().anyMatch(JsonValue::isTrue));
    }

    Bounds or(Bounds other) {
      return new Bounds(
          lower(minLength, other.minLength),
          higher(maxLength, other.maxLength),
          lower(minimum, other.minimum),
          higher(maximum, other.maximum),
          lower(minItems, other.minItems),
          higher(maxItems, other.maxItems),
          unique && other.unique);
    }

    private static @Nullable BigDecimal greatest(Demand demand, String... keywords) {
      BigDecimal found = null;
      for (String keyword : keywords) {
        for (JsonValue value : demand.all(keyword)) {
          BigDecimal limit = new BigDecimal(value.text());
          found = found == null || limit.compareTo(found) > 0 ? limit : found;
        }
      }
      return found;
    }

    private static @Nullable BigDecimal least(Demand demand, String... keywords) {
      BigDecimal found = null;
      for (String keyword : keywords) {
        for (JsonValue value : demand.all(keyword)) {
          BigDecimal limit = new BigDecimal(value.text());
          found = found == null || limit.compareTo(found) < 0 ? limit : found;
        }
      }
      return found;
    }

    private static @Nullable BigDecimal lower(@Nullable BigDecimal one, @Nullable BigDecimal two) {
      return one == null || two == null ? null : one.min(two);
    }

    private static @Nullable BigDecimal higher(@Nullable BigDecimal one, @Nullable BigDecimal two) {
      return one == null || two == null ? null : one.max(two);
    }
  }
}
