package nl.ijkpunt.validators.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.schema.SchemaModel.Member;
import nl.ijkpunt.validators.schema.Shape;
import nl.ijkpunt.validators.schema.Wish;
import org.jspecify.annotations.Nullable;

/** What an example must hold to show what a difference does: the likeliest first. */
final class Wishes {
  private static final List<Object> TEXTS =
      List.of(
          "voorbeeld", "x-voorbeeld", "A", "a", "1", "Aa1", "ABC", "ABCD", "abc1", "a b", "é", "");

  private final Difference difference;
  private final @Nullable Member before;
  private final @Nullable Member after;
  private final Sampler sampler;
  private final List<Wish> wishes = new ArrayList<>();
  private final String path;
  private final Map<String, @Nullable Object> given;

  /** Gives a value that the writer may put at a path; null where there is none. */
  interface Sampler {
    @Nullable Object at(String path);
  }

  Wishes(Difference difference, @Nullable Member before, @Nullable Member after, Sampler sampler) {
    this.difference = difference;
    this.before = before;
    this.after = after;
    this.sampler = sampler;
    this.path = plain(difference.path());
    this.given = given(difference.path());
  }

  private static String plain(String path) {
    return path.replaceAll("\\[[^\\]]*\\]", "");
  }

  /** The conditions on the way: {@code /consumers/*[consumerKey=me]/a} asks for that key. */
  private static Map<String, @Nullable Object> given(String path) {
    Map<String, @Nullable Object> given = new HashMap<>();
    int open = path.indexOf('[');
    while (open >= 0) {
      int close = path.indexOf(']', open);
      String[] condition = path.substring(open + 1, close).split("=", 2);
      given.put(
          plain(path.substring(0, open)) + "/" + condition[0],
          condition[1].replaceFirst("\\|.*", ""));
      open = path.indexOf('[', close);
    }
    return given;
  }

  /** A wish for something at a path, under the conditions of a difference. */
  static Wish present(Difference difference, String path) {
    return new Wish(Set.of(path), Set.of(), given(difference.path()));
  }

  List<Wish> all() {
    switch (difference.kind()) {
      case REQUIRED, MEMBER_ADDED, DEFAULT -> absent();
      case CLOSED -> value(path + "/x-voorbeeld", "x");
      case ITEMS -> items();
      case TYPE -> types();
      case ENUMERATION, VOCABULARY -> values();
      case BOUND -> bounds();
      default -> {
        // What the writer would put there says enough.
      }
    }
    present();
    if (Set.of(Difference.Kind.PATTERN, Difference.Kind.FORMAT, Difference.Kind.ENUMERATION)
        .contains(difference.kind())) {
      TEXTS.forEach(text -> value(path, text));
    }
    if (difference.kind() == Difference.Kind.MEMBER_ADDED) {
      // Where the writer describes nothing, anything may stand.
      for (Object any : List.of("voorbeeld", 1, true, Map.of())) {
        value(path, any);
      }
    }
    return wishes;
  }

  private void present() {
    wishes.add(new Wish(Set.of(path), Set.of(), given));
  }

  private void absent() {
    String parent = ModelComparison.parent(path);
    Set<String> there = new HashSet<>();
    if (!parent.isEmpty()) {
      there.add(parent);
    }
    wishes.add(new Wish(there, Set.of(path), given));
  }

  private void value(String at, @Nullable Object value) {
    Map<String, @Nullable Object> values = new HashMap<>(given);
    values.put(at, value);
    wishes.add(new Wish(Set.of(), Set.of(), values));
  }

  private void types() {
    Set<String> gone = new TreeSet<>(before == null ? Set.of() : before.shape().types());
    if (after != null) {
      gone.removeAll(after.shape().types());
    }
    for (String type : gone) {
      switch (type) {
        case "null" -> value(path, null);
        case "string" -> TEXTS.forEach(text -> value(path, text));
        case "integer" -> value(path, 1);
        case "number" -> List.of(1.5, 0.5).forEach(number -> value(path, number));
        case "boolean" -> value(path, true);
        case "array" -> value(path, List.of());
        default -> value(path, Map.of());
      }
    }
    if (before != null) {
      uuid(before.shape());
    }
  }

  private void uuid(Shape shape) {
    if (shape.types().contains("string")) {
      value(path, "11111111-2222-4333-8444-555555555555");
    }
  }

  private void values() {
    SortedSet<String> ours = listed(before);
    SortedSet<String> theirs = listed(after);
    for (String value : ours) {
      if (!theirs.contains(value)) {
        value(path, json(value));
      }
    }
    if (ours.isEmpty()) {
      for (Object value : List.of("voorbeeld", 1, 1.5, true, false)) {
        value(path, value);
      }
    }
  }

  private static SortedSet<String> listed(@Nullable Member member) {
    if (member == null) {
      return new TreeSet<>();
    }
    SortedSet<String> values = member.shape().values();
    SortedSet<String> listed = member.shape().listed();
    return values != null ? values : listed != null ? listed : new TreeSet<>();
  }

  private static @Nullable Object json(String text) {
    JsonValue value = JsonValue.parse(text);
    return switch (value.tape().kind(value.at())) {
      case Tape.STRING -> value.text();
      case Tape.TRUE -> true;
      case Tape.FALSE -> false;
      case Tape.NULL -> null;
      case Tape.INTEGER, Tape.NUMBER -> new BigDecimal(value.text());
      default -> value.text();
    };
  }

  private void bounds() {
    Shape.Bounds ours = before == null ? null : before.shape().bounds();
    Shape.Bounds theirs = after == null ? null : after.shape().bounds();
    if (ours == null || theirs == null) {
      return;
    }
    if (theirs.minLength() != null) {
      length(theirs.minLength().intValue() - 1);
    }
    if (theirs.maxLength() != null) {
      length(theirs.maxLength().intValue() + 1);
    }
    if (theirs.minimum() != null) {
      numbers(theirs.minimum(), BigDecimal.ONE.negate());
    }
    if (theirs.maximum() != null) {
      numbers(theirs.maximum(), BigDecimal.ONE);
    }
  }

  private void length(int length) {
    if (length < 0 || length > 100_000) {
      return;
    }
    Object own = sampler.at(path);
    if (own instanceof String text && !text.isEmpty()) {
      value(path, text.repeat(length / text.length() + 1).substring(0, length));
    }
    for (String letter : List.of("a", "A", "1")) {
      value(path, letter.repeat(length));
    }
  }

  private void numbers(BigDecimal limit, BigDecimal step) {
    value(path, limit.add(step));
    value(path, limit.add(step.multiply(new BigDecimal("0.5"))));
    value(path, limit);
  }

  /** Lists that are too short, too long, or hold the same twice. */
  private void items() {
    Object item = sampler.at(path + "/*");
    Shape.Bounds theirs = after == null ? null : after.shape().bounds();
    if (theirs == null) {
      return;
    }
    List<Integer> sizes = new ArrayList<>();
    if (theirs.minItems() != null) {
      sizes.add(theirs.minItems().intValue() - 1);
    }
    if (theirs.maxItems() != null) {
      sizes.add(theirs.maxItems().intValue() + 1);
    }
    sizes.add(2);
    for (int size : sizes) {
      if (size >= 0 && size < 10_000) {
        value(path, java.util.Collections.nCopies(size, item));
        List<@Nullable Object> different = new ArrayList<>();
        for (int i = 0; i < size; i++) {
          different.add(
              item instanceof String
                  ? item + String.valueOf(i)
                  : item instanceof Number ? i : item);
        }
        value(path, different);
      }
    }
  }
}
