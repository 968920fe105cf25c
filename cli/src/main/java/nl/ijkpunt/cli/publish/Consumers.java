package nl.ijkpunt.cli.publish;

import java.util.Collection;
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
  static Set<String> usedBy(Standard standard, Profile profile) {
    Set<String> used = new TreeSet<>();
    profile.overlays().values().forEach(all -> all.forEach(schema -> collect(schema, used)));
    profile.replacements().values().forEach(schema -> collect(schema, used));
    used.retainAll(objects(standard).keySet());
    return used;
  }

  private static void collect(JsonValue schema, Set<String> used) {
    for (JsonValue.Member member :
        schema.isObject() ? schema.members() : java.util.List.<JsonValue.Member>of()) {
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

  /** The objects that each consumer of a standard extends, by its key. */
  static Map<String, Set<String>> objects(Standard standard) {
    Map<String, Set<String>> objects = new TreeMap<>();
    note(standard.schemas().keySet(), objects);
    for (Profile profile : standard.profiles().values()) {
      note(profile.overlays().keySet(), objects);
      note(profile.replacements().keySet(), objects);
    }
    return objects;
  }

  private static void note(Collection<String> schemas, Map<String, Set<String>> objects) {
    for (String schema : schemas) {
      Matcher consumer = SCHEMA.matcher(schema);
      if (consumer.matches()) {
        objects.computeIfAbsent(consumer.group(1), any -> new TreeSet<>()).add(consumer.group(2));
      }
    }
  }
}
