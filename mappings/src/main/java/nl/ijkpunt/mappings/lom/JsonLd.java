package nl.ijkpunt.mappings.lom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.mappings.FieldMap;
import nl.ijkpunt.mappings.FieldRow;
import nl.ijkpunt.mappings.TableMapping;
import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.mappings.document.Json;

/** An object of JSON-LD in the making. */
final class JsonLd implements TableMapping.Target {
  private final FieldMap table;
  private final Map<String, Map<Object, Object>> members = new LinkedHashMap<>();

  JsonLd(FieldMap table) {
    this.table = table;
  }

  @Override
  public boolean put(FieldRow row, Value value, Object content) {
    int slash = row.to().indexOf('/');
    String member = slash < 0 ? row.to() : row.to().substring(0, slash);
    Map<Object, Object> held = members.computeIfAbsent(member, name -> new LinkedHashMap<>());
    Object said = content instanceof String text ? inLanguage(text, value.language()) : content;
    if (slash < 0 && !(content instanceof Map<?, ?>)) {
      held.putIfAbsent(said, said);
      return true;
    }
    Map<String, Object> object = object(held, value.thing());
    if (slash < 0) {
      ((Map<?, ?>) content).forEach((name, inner) -> object.put(String.valueOf(name), inner));
    } else {
      object.merge(row.to().substring(slash + 1), said, JsonLd::both);
    }
    return true;
  }

  @SuppressWarnings("unchecked") // objects were made here
  private static Map<String, Object> object(Map<Object, Object> held, Object thing) {
    return (Map<String, Object>)
        held.computeIfAbsent(thing, key -> new LinkedHashMap<String, Object>());
  }

  private static Object both(Object one, Object other) {
    List<Object> both = new ArrayList<>();
    both.addAll(one instanceof List<?> list ? list : List.of(one));
    both.add(other);
    return both;
  }

  private static Object inLanguage(String text, String language) {
    if (language.isEmpty() || language.equals("x-none") || language.equals("none")) {
      return text;
    }
    Map<String, Object> tagged = new LinkedHashMap<>();
    tagged.put("@language", language);
    tagged.put("@value", text);
    return tagged;
  }

  /** The object, with its members in the order of the table. */
  Json finish(Map<String, String> context, List<String> types, Optional<String> id) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@context", context);
    id.ifPresent(address -> object.put("@id", address));
    object.put("@type", types);
    Map<Integer, String> sorted = new TreeMap<>();
    members.keySet().forEach(name -> sorted.put(place(name), name));
    for (String name : sorted.values()) {
      List<Object> values =
          new ArrayList<>(new LinkedHashSet<>(members.getOrDefault(name, Map.of()).values()));
      object.put(name, values.size() == 1 ? values.get(0) : values);
    }
    return new Json(object);
  }

  /** Some members are only told with a path in them. */
  private int place(String name) {
    return Math.min(table.place(name), table.place(name + "/schema:name"));
  }
}
