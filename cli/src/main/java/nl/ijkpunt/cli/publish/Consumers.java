package nl.ijkpunt.cli.publish;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;

/** The sets of members for one consumer, which stand in schemas called {@code consumers/KEY/…}. */
final class Consumers {
  private static final Pattern SCHEMA = Pattern.compile("consumers/([^/]+)/(.+?)(?:\\.json)?");

  private Consumers() {}

  /** The keys of the consumers whose members a profile asks about. */
  static Set<String> usedBy(Profile profile) {
    Set<String> used = new TreeSet<>();
    profile.overlays().values().forEach(all -> all.forEach(schema -> collect(schema, used)));
    profile.replacements().values().forEach(schema -> collect(schema, used));
    return used;
  }

  /** What a profile says of a consumer; the first that says it counts, and none says nothing. */
  static String said(Standard standard, String key, String what) {
    return standard.profiles().values().stream()
        .flatMap(profile -> profile.about().published().items("consumers").stream())
        .filter(consumer -> consumer.text("key").filter(key::equals).isPresent())
        .flatMap(consumer -> consumer.text(what).stream())
        .findFirst()
        .orElse("");
  }

  private static void collect(JsonValue schema, Set<String> used) {
    for (JsonValue.Member member : schema.members()) {
      if (member.name().equals("$ref") && member.value().isText()) {
        key(member.value().text(), used);
      }
      collect(member.value(), used);
    }
    if (schema.isArray()) {
      schema.items().forEach(item -> collect(item, used));
    }
  }

  private static void key(String reference, Set<String> used) {
    Matcher consumer = SCHEMA.matcher(reference);
    if (consumer.matches()) {
      used.add(consumer.group(1));
    }
  }

  /** The objects that each consumer of a standard extends, by its key: the schemas that name it. */
  static Map<String, Set<String>> objects(Standard standard) {
    Map<String, Set<String>> objects = new TreeMap<>();
    standard.schemas().forEach((name, schema) -> note(name, schema, objects));
    for (Profile profile : standard.profiles().values()) {
      profile.overlays().forEach((name, all) -> all.forEach(one -> note(name, one, objects)));
      profile.replacements().forEach((name, schema) -> note(name, schema, objects));
    }
    return objects;
  }

  private static void note(String name, JsonValue schema, Map<String, Set<String>> objects) {
    Set<String> named = new TreeSet<>();
    collect(schema, named);
    if (!SCHEMA.matcher(name).matches()) {
      named.forEach(key -> objects.computeIfAbsent(key, any -> new TreeSet<>()).add(name));
    }
  }
}
