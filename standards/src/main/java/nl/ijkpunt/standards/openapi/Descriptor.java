package nl.ijkpunt.standards.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the folder of an imported standard besides schemas.
 *
 * @param standard its {@code standard.yaml}
 * @param profiles its profiles by name
 */
public record Descriptor(
    Map<String, @Nullable Object> standard, SortedMap<String, Object> profiles) {
  /** A schema of ours, where the specification has none for what stands around records. */
  static final String PAGE = "Page";

  private static final Set<String> CARRIED =
      Set.of(
          "maintainer",
          "home",
          "gateway",
          "openContent",
          "relations",
          "carriers",
          "remembered",
          "renamed",
          "mediaTypes");

  /**
   * The descriptor of a standard that is on board in another reading: records are recognised in the
   * same way.
   *
   * @param known the {@code standard.yaml} of the one on board
   * @param missing takes record types for which there is no schema, and the name of that schema
   */
  static Descriptor like(
      Map<?, ?> known, String version, Imported imported, BiConsumer<String, String> missing) {
    Map<String, @Nullable Object> standard =
        begin(String.valueOf(known.get("id")), version, known.get("title"));
    CARRIED.stream().sorted().forEach(name -> carry(known, name, standard));
    List<Object> types = new ArrayList<>();
    if (known.get("recordTypes") instanceof List<?> all) {
      for (Object one : all) {
        Map<String, @Nullable Object> type = new LinkedHashMap<>();
        ((Map<?, ?>) one).forEach((name, value) -> type.put(String.valueOf(name), value));
        String name = String.valueOf(type.get("name"));
        String schema = String.valueOf(type.getOrDefault("schema", name));
        if (imported.schemas().containsKey(schema) || imported.schemas().containsKey(name)) {
          type.put("schema", imported.schemas().containsKey(schema) ? schema : name);
          types.add(type);
        } else {
          missing.accept(name, schema);
        }
      }
    }
    standard.put("recordTypes", types);
    standard.put("page", page(known.get("page"), imported));
    return new Descriptor(standard, profiles(true, imported));
  }

  /** The descriptor of a standard that nothing on board is like: types are told by their ids. */
  static Descriptor derived(String name, String version, Imported imported) {
    String title = imported.info().getOrDefault("title", name);
    Map<String, @Nullable Object> standard = begin(name, version, Map.of("en", title, "nl", title));
    List<Object> types = new ArrayList<>();
    for (String schema : imported.schemas().keySet()) {
      String id = Character.toLowerCase(schema.charAt(0)) + schema.substring(1) + "Id";
      if (schema.indexOf('/') < 0 && Properties.of(schema, imported.schemas()).contains(id)) {
        Map<String, @Nullable Object> type = new LinkedHashMap<>();
        type.put("name", schema);
        type.put("schema", schema);
        type.put("id", id);
        type.put("collections", collections(schema));
        types.add(type);
      }
    }
    standard.put("recordTypes", types);
    standard.put("page", page(Map.of(), imported));
    return new Descriptor(standard, profiles(false, imported));
  }

  private static List<String> collections(String type) {
    String kebab = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    String camel = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return Stream.of(kebab, kebab + "s", camel, camel + "s").distinct().toList();
  }

  private static Map<String, @Nullable Object> begin(
      String name, String version, @Nullable Object title) {
    Map<String, @Nullable Object> standard = new LinkedHashMap<>();
    standard.put("id", name);
    standard.put("version", version);
    Map<?, ?> words = title instanceof Map<?, ?> map ? map : Map.of();
    Map<String, @Nullable Object> imported = new LinkedHashMap<>();
    imported.put("en", words.get("en") + ", imported");
    imported.put("nl", words.get("nl") + ", geïmporteerd");
    standard.put("title", imported);
    standard.put("status", "imported");
    standard.put("format", "json");
    standard.put("schemaFolder", "schema");
    standard.put("usualProfile", "schema-only");
    return standard;
  }

  private static void carry(Map<?, ?> known, String name, Map<String, @Nullable Object> to) {
    if (known.get(name) != null) {
      to.put(name, known.get(name));
    }
  }

  /** How a page is told: as the known standard does, with a schema that is there. */
  private static Map<String, @Nullable Object> page(@Nullable Object known, Imported imported) {
    Map<String, @Nullable Object> page = new LinkedHashMap<>();
    if (known instanceof Map<?, ?> map) {
      map.forEach((name, value) -> page.put(String.valueOf(name), value));
    }
    Object named = page.get("schema");
    if (named == null || !imported.schemas().containsKey(named.toString())) {
      page.put("schema", imported.schemas().containsKey("Pagination") ? "Pagination" : PAGE);
    }
    page.putIfAbsent("items", "items");
    return page;
  }

  private static SortedMap<String, Object> profiles(boolean known, Imported imported) {
    SortedMap<String, Object> profiles = new TreeMap<>();
    Map<String, @Nullable Object> only = new LinkedHashMap<>();
    only.put(
        "title",
        words(
            "The imported schemas and nothing else", "De geïmporteerde schema's en verder niets"));
    only.put("version", "1");
    Map<String, @Nullable Object> rules = new LinkedHashMap<>();
    rules.put("include", List.of("json-*", "record-*", "schema-*"));
    rules.put("exclude", List.of("schema-property-known", "schema-extensible-value-listed"));
    only.put("rules", rules);
    profiles.put("schema-only", only);
    Map<String, @Nullable Object> base = new LinkedHashMap<>();
    base.put(
        "title",
        words(
            "The imported schemas, with the rules on board",
            "De geïmporteerde schema's, met de regels aan boord"));
    base.put("version", "1");
    List<String> include = new ArrayList<>(List.of("json-*", "record-*", "schema-*"));
    if (known) {
      include.add("ooapi-*");
    }
    base.put("rules", Map.of("include", include));
    Map<String, Object> overlays = new ConsumerOverlays(imported.schemas()).all();
    if (!overlays.isEmpty()) {
      base.put("schemas", overlays);
    }
    profiles.put("base", base);
    return profiles;
  }

  private static Map<String, String> words(String en, String nl) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("en", en);
    words.put("nl", nl);
    return words;
  }
}
