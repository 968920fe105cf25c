package nl.ijkpunt.standards;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/** Makes profiles of their files, with what they extend taken in. */
final class ProfileFiles {
  private static final Set<String> NAMES =
      Set.of(
          "name",
          "title",
          "description",
          "version",
          "date",
          "status",
          "source",
          "extends",
          "rules",
          "grades",
          "schemas",
          "paths",
          "replaces",
          "levels",
          "uri",
          "base",
          "use",
          "owner",
          "participants",
          "governance",
          "licence",
          "scope",
          "keywords",
          "conformance",
          "consumers",
          "flows",
          "openapi",
          "history");

  private static final Set<String> OF_LEVELS =
      Set.of("title", "description", "rules", "grades", "schemas");

  private static final Set<String> OF_RULES = Set.of("include", "exclude");

  private final Map<String, JsonValue> files = new HashMap<>();
  private final SortedMap<String, Profile> known;
  private final Deque<String> underWay = new ArrayDeque<>();

  private ProfileFiles(SortedMap<String, Profile> known) {
    this.known = new TreeMap<>(known);
  }

  /** The profiles in a standard's pack. */
  static ProfileFiles of(JsonValue pack) {
    ProfileFiles profiles = new ProfileFiles(new TreeMap<>());
    pack.member("profiles")
        .ifPresent(all -> all.members().forEach(m -> profiles.files.put(m.name(), m.value())));
    return profiles;
  }

  /** Profiles that are known already, for others to extend. */
  static ProfileFiles of(SortedMap<String, Profile> known) {
    return new ProfileFiles(known);
  }

  /** Every profile, by the name of its file. */
  SortedMap<String, Profile> all() {
    files.keySet().forEach(this::profile);
    return known;
  }

  /** A profile from the text of its file. */
  Profile read(String name, String text) {
    JsonValue file = YamlFile.readJson(name, text);
    requireKnown("a profile has", file, NAMES);
    file.member("rules")
        .ifPresent(rules -> requireKnown("rules of a profile have", rules, OF_RULES));
    for (JsonValue.Member level : file.member("levels").map(JsonValue::members).orElse(List.of())) {
      requireKnown("a level has", level.value(), OF_LEVELS);
      level
          .value()
          .member("rules")
          .ifPresent(rules -> requireKnown("rules of a level have", rules, OF_RULES));
    }
    return extended(Profile.from(name, file));
  }

  private static void requireKnown(String whose, JsonValue object, Set<String> names) {
    for (JsonValue.Member member : object.members()) {
      if (!names.contains(member.name())) {
        throw new IllegalArgumentException(
            "%s no '%s'%s"
                .formatted(
                    whose,
                    member.name(),
                    Nearest.to(member.name(), names)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse("")));
      }
    }
  }

  private Profile profile(String name) {
    Profile found = known.get(name);
    if (found != null) {
      return found;
    }
    JsonValue file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException(
          "a profile extends '%s', which is none of %s"
              .formatted(name, files.isEmpty() ? known.keySet() : files.keySet()));
    }
    if (underWay.contains(name)) {
      throw new IllegalArgumentException("profile " + name + " extends itself");
    }
    underWay.push(name);
    Profile profile = extended(Profile.from(name, file));
    underWay.pop();
    known.put(name, profile);
    return profile;
  }

  private Profile extended(Profile own) {
    Profile all = null;
    for (String parent : own.parents()) {
      Profile next = profile(parent);
      all = all == null ? next : next.over(all);
    }
    return all == null ? own : own.over(all);
  }
}
