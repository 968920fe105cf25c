package nl.ijkpunt.validators.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ijkpunt.validators.compare.Difference.Kind;
import nl.ijkpunt.validators.schema.SchemaModel.Member;
import nl.ijkpunt.validators.schema.Shape;
import org.jspecify.annotations.Nullable;

/** Compares what two schemas ask of one member. */
final class ShapeComparison {
  private final String object;
  private final String path;
  private final List<Difference> found = new ArrayList<>();

  private ShapeComparison(String object, String path) {
    this.object = object;
    this.path = path;
  }

  static List<Difference> of(String object, Member before, Member after) {
    ShapeComparison comparison = new ShapeComparison(object, before.path());
    comparison.compare(before, after);
    return comparison.found;
  }

  private void add(Kind kind, String before, String after, boolean narrower, boolean wider) {
    found.add(new Difference(kind, object, path, before, after, narrower, wider));
  }

  private void compare(Member before, Member after) {
    Shape one = before.shape();
    Shape two = after.shape();
    if (one.forbidden() != two.forbidden()) {
      add(
          Kind.EXCLUDED,
          one.forbidden() ? "excluded" : one.typeWords(),
          two.forbidden() ? "excluded" : two.typeWords(),
          two.forbidden(),
          one.forbidden());
      return;
    }
    if (before.required() != after.required()) {
      add(
          Kind.REQUIRED,
          before.required() ? "required" : "optional",
          after.required() ? "required" : "optional",
          after.required(),
          before.required());
    }
    types(one, two);
    if (Collections.disjoint(one.types(), two.types())) {
      return;
    }
    values(one, two);
    vocabulary(one, two);
    if (both(one, two, "string")) {
      texts(Kind.PATTERN, one.patterns(), two.patterns());
      texts(Kind.FORMAT, one.formats(), two.formats());
    }
    bounds(one, two);
    if (both(one, two, "object") && one.closed() != two.closed()) {
      add(
          Kind.CLOSED,
          one.closed() ? "none" : "any",
          two.closed() ? "none" : "any",
          two.closed(),
          one.closed());
    }
    if (!Objects.equals(one.absent(), two.absent())) {
      add(Kind.DEFAULT, shown(one.absent()), shown(two.absent()), false, false);
    }
  }

  private static String shown(@Nullable String value) {
    return value == null ? "" : value;
  }

  private void types(Shape one, Shape two) {
    boolean narrower =
        !two.types().containsAll(one.types()) || !accepts(two.objects(), one.objects());
    boolean wider = !one.types().containsAll(two.types()) || !accepts(one.objects(), two.objects());
    if (narrower || wider) {
      add(Kind.TYPE, one.typeWords(), two.typeWords(), narrower, wider);
    }
  }

  /** Objects that are described on the spot cannot be told from records by their name. */
  private static boolean accepts(SortedSet<String> all, SortedSet<String> some) {
    return all.isEmpty() || some.isEmpty() || all.containsAll(some);
  }

  private void values(Shape one, Shape two) {
    SortedSet<String> before = one.values();
    SortedSet<String> after = two.values();
    if (Objects.equals(before, after)) {
      return;
    }
    if (before == null || after == null) {
      add(Kind.ENUMERATION, list(before), list(after), before == null, after == null);
      return;
    }
    exchange(Kind.ENUMERATION, before, after);
  }

  /** Of two lists only what is not in both is shown: lists are long. */
  private void exchange(Kind kind, SortedSet<String> before, SortedSet<String> after) {
    SortedSet<String> gone = new TreeSet<>(before);
    gone.removeAll(after);
    SortedSet<String> come = new TreeSet<>(after);
    come.removeAll(before);
    add(
        kind,
        gone.isEmpty() ? "" : "without " + list(gone),
        come.isEmpty() ? "" : "with " + list(come),
        !gone.isEmpty(),
        !come.isEmpty());
  }

  private void vocabulary(Shape one, Shape two) {
    SortedSet<String> before = one.listed();
    SortedSet<String> after = two.listed();
    if (Objects.equals(before, after) || one.values() != null || two.values() != null) {
      return;
    }
    if (before == null || after == null) {
      add(Kind.VOCABULARY, list(before), list(after), before == null, after == null);
    } else {
      exchange(Kind.VOCABULARY, before, after);
    }
  }

  private static String list(@Nullable Set<String> values) {
    return values == null ? "any" : String.join(", ", values);
  }

  /** What is asked more narrows, what is asked no longer widens; of others nobody can tell. */
  private void texts(Kind kind, SortedSet<String> one, SortedSet<String> two) {
    boolean narrower = !one.containsAll(two);
    boolean wider = !two.containsAll(one);
    if (narrower || wider) {
      add(kind, String.join(" and ", one), String.join(" and ", two), narrower, wider);
    }
  }

  /** What only texts or lists are asked says nothing where one of the two has none. */
  private static boolean both(Shape one, Shape two, String type) {
    return one.types().contains(type) && two.types().contains(type);
  }

  private void bounds(Shape before, Shape after) {
    Shape.Bounds one = before.bounds();
    Shape.Bounds two = after.bounds();
    if (both(before, after, "string")) {
      lower(Kind.BOUND, "minLength", one.minLength(), two.minLength());
      upper(Kind.BOUND, "maxLength", one.maxLength(), two.maxLength());
    }
    if (both(before, after, "integer")) {
      lower(Kind.BOUND, "minimum", one.minimum(), two.minimum());
      upper(Kind.BOUND, "maximum", one.maximum(), two.maximum());
    }
    if (both(before, after, "array")) {
      lower(Kind.ITEMS, "minItems", one.minItems(), two.minItems());
      upper(Kind.ITEMS, "maxItems", one.maxItems(), two.maxItems());
      if (one.unique() != two.unique()) {
        add(
            Kind.ITEMS,
            one.unique() ? "different" : "any",
            two.unique() ? "different" : "any",
            two.unique(),
            one.unique());
      }
    }
  }

  private void lower(Kind kind, String name, @Nullable BigDecimal one, @Nullable BigDecimal two) {
    int order = order(one, two, -1);
    if (order != 0) {
      add(kind, limit(name, one), limit(name, two), order < 0, order > 0);
    }
  }

  private void upper(Kind kind, String name, @Nullable BigDecimal one, @Nullable BigDecimal two) {
    int order = order(one, two, 1);
    if (order != 0) {
      add(kind, limit(name, one), limit(name, two), order > 0, order < 0);
    }
  }

  /**
   * @param none how no limit compares with one
   */
  private static int order(@Nullable BigDecimal one, @Nullable BigDecimal two, int none) {
    if (one == null || two == null) {
      return one == null && two == null ? 0 : one == null ? none : -none;
    }
    return one.compareTo(two);
  }

  private static String limit(String name, @Nullable BigDecimal limit) {
    return limit == null ? "" : name + " " + limit.toPlainString();
  }
}
