package nl.ijkpunt.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A value of a saved file, and where it stands in it, so that what is amiss can be said.
 *
 * @param within what it is a part of
 * @param name what it is called there
 */
public record JsonValue(@Nullable JsonValue within, String name, @Nullable Object value) {

  /** Something in a file is not as it should be. */
  public static final class Amiss extends RuntimeException {
    Amiss(String message) {
      super(message);
    }
  }

  /** Reads the value that the parser is at, to its end. */
  public static JsonValue read(JsonParser json, String name) {
    return new JsonValue(null, name, tree(json));
  }

  private static @Nullable Object tree(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
          json.nextToken();
          members.put(name, tree(json));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(tree(json));
        }
        yield items;
      }
      case VALUE_STRING -> json.getString();
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new Amiss("holds " + json.getString() + ", which has no place in it");
    };
  }

  /** Where it stands. */
  private String at() {
    return within == null ? name : within.at() + "/" + name;
  }

  /** That the value is not what it should be. */
  public Amiss isNot(String what) {
    return new Amiss("%s is not %s".formatted(at(), what));
  }

  private Map<?, ?> object() {
    if (value instanceof Map<?, ?> members) {
      return members;
    }
    throw isNot("an object");
  }

  /** The member with this name, which must be there, though it may be null. */
  public JsonValue member(String wanted) {
    Map<?, ?> members = object();
    if (!members.containsKey(wanted)) {
      throw new Amiss("%s has no %s".formatted(at(), wanted));
    }
    return new JsonValue(this, wanted, members.get(wanted));
  }

  /** The member with this name, if it is there and not null. */
  public Optional<JsonValue> optional(String wanted) {
    return Optional.ofNullable(object().get(wanted)).map(it -> new JsonValue(this, wanted, it));
  }

  /** All members by name, in order. */
  public Map<String, JsonValue> members() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object().forEach((key, it) -> members.put((String) key, new JsonValue(this, (String) key, it)));
    return members;
  }

  /** A name that is misspelt must not go by in silence. */
  public void requireOnly(Set<String> names) {
    for (Object name : object().keySet()) {
      if (!names.contains(name)) {
        throw new Amiss(
            "%s has %s, which is none of %s".formatted(at(), name, new TreeSet<>(names)));
      }
    }
  }

  /** What is made of each member. */
  public <T> Map<String, T> members(Function<JsonValue, T> made) {
    Map<String, T> all = new LinkedHashMap<>();
    members().forEach((key, member) -> all.put(key, made.apply(member)));
    return all;
  }

  /** What is made of each item. */
  public <T> List<T> items(Function<JsonValue, T> made) {
    if (!(value instanceof List<?> items)) {
      throw isNot("a list");
    }
    List<T> all = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      all.add(made.apply(new JsonValue(this, String.valueOf(i), items.get(i))));
    }
    return all;
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw isNot("a text");
  }

  /** The text, or nothing where it is null. */
  public @Nullable String textOrNull() {
    return value == null ? null : text();
  }

  /** A whole number from 0. */
  public long count() {
    if (value instanceof Long count && count >= 0) {
      return count;
    }
    throw isNot("a whole number from 0");
  }

  /** A whole number from 0 that is not too large to count things in memory. */
  public int number() {
    if (count() > Integer.MAX_VALUE) {
      throw isNot("a number below 2,147,483,648");
    }
    return (int) count();
  }

  public boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw isNot("true or false");
  }

  /** What the text stands for, in words of our own. */
  public <T> T meaning(Function<String, T> meaning) {
    try {
      return meaning.apply(text());
    } catch (RuntimeException e) {
      if (e instanceof Amiss amiss) {
        throw amiss;
      }
      throw new Amiss("%s cannot be '%s'".formatted(at(), value));
    }
  }
}
