package nl.ijkpunt.validators.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ijkpunt.standards.Profile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.validators.schema.SchemaSet.Located;

/**
 * The objects of a standard as a profile has them, member by member, whatever schemas they are made
 * of: what can be compared with those of another.
 *
 * @param objects by name of the object its members by path; the object itself stands at the empty
 *     path. A path is names after slashes, {@code *} for the items of a list, and {@code
 *     [name=value]} where what follows is only asked when that holds
 * @param schemas by name of the object the name of its schema
 */
public record SchemaModel(
    SortedMap<String, SortedMap<String, Member>> objects, SortedMap<String, String> schemas) {

  /**
   * A member of an object.
   *
   * @param required whether it must be there, where what it stands in is there
   */
  public record Member(String path, Shape shape, boolean required) {

    Member or(Member other) {
      return new Member(path, shape.or(other.shape), required && other.required);
    }
  }

  /** The objects of a standard as a profile has them. */
  public static SchemaModel of(
      Standard standard, Profile profile, Function<String, Optional<List<String>>> codes) {
    SchemaSet schemas = SchemaSet.of(standard, profile, codes);
    SortedMap<String, String> names = new TreeMap<>();
    Map<String, String> records = new TreeMap<>();
    for (RecordType type : standard.types().all()) {
      names.put(type.name(), type.schema());
      records.put(type.schema(), type.name());
      records.put(type.name(), type.name());
    }
    for (String name : standard.schemas().keySet()) {
      // A profile that lays them over other objects has them there.
      if (profile.overlays().isEmpty() && name.startsWith("consumers/")) {
        names.put(name, name);
      }
    }
    return of(schemas, names, records);
  }

  /** The objects with these names, of the schemas with those. */
  static SchemaModel of(
      SchemaSet schemas, SortedMap<String, String> names, Map<String, String> records) {
    SortedMap<String, SortedMap<String, Member>> objects = new TreeMap<>();
    names.forEach(
        (object, schema) -> {
          if (!schemas.parts(schema).isEmpty()) {
            objects.put(object, new Walk(schemas, records).object(schemas.parts(schema)));
          }
        });
    return new SchemaModel(objects, names);
  }

  /** Goes through one object. */
  private static final class Walk {
    private static final int DEEPEST = 14;

    private final SchemaSet schemas;
    private final Map<String, String> records;
    private final Set<String> within = new HashSet<>();
    private int depth;

    Walk(SchemaSet schemas, Map<String, String> records) {
      this.schemas = schemas;
      this.records = records;
    }

    SortedMap<String, Member> object(List<Located> parts) {
      SortedMap<String, Member> members = new TreeMap<>();
      Demand demand = Demand.of(parts, schemas);
      within.addAll(demand.names());
      members.put("", new Member("", shape(demand), true));
      variants(demand).forEach(variant -> merge(members, insides(variant, "")));
      return members;
    }

    /** What may stand somewhere: of each choice, one branch. */
    private static List<Demand> variants(Demand demand) {
      List<Demand> variants = List.of(demand);
      int choices = Math.min(demand.choices().size(), 3);
      for (int i = 0; i < choices; i++) {
        List<Demand> further = new ArrayList<>();
        for (Demand variant : variants) {
          demand.choices().get(i).forEach(branch -> further.add(variant.and(List.of(branch))));
        }
        variants = further;
      }
      return variants;
    }

    private Shape shape(Demand demand) {
      return variants(demand).stream()
          .filter(variant -> !variant.types().isEmpty())
          .map(variant -> Shape.of(variant, stops(variant)))
          .reduce(Shape::or)
          .orElseGet(() -> Shape.of(demand, stops(demand)));
    }

    /** Records, and what is a part of itself, are not described again. */
    private Collection<String> stops(Demand demand) {
      if (!demand.types().contains("object") || depth == 0) {
        return List.of();
      }
      Set<String> stops = new LinkedHashSet<>();
      for (String name : demand.names()) {
        if (records.containsKey(name)) {
          stops.add(records.getOrDefault(name, name));
        } else if (within.contains(name)) {
          stops.add(name.replaceFirst("(Properties|Expanded)$", ""));
        }
      }
      return stops;
    }

    private Map<String, Member> insides(Demand demand, String path) {
      Map<String, Member> found = new LinkedHashMap<>();
      depth++;
      if (depth < DEEPEST && demand.types().contains("object")) {
        members(demand, path, found);
      }
      List<Located> items = demand.located("items");
      if (depth < DEEPEST && demand.types().contains("array") && !items.isEmpty()) {
        place(path + "/*", Demand.of(items, schemas), true, found);
      }
      depth--;
      return found;
    }

    private void members(Demand demand, String path, Map<String, Member> found) {
      Map<String, List<Located>> properties = demand.properties();
      Set<String> required = demand.required();
      Set<String> all = new LinkedHashSet<>(properties.keySet());
      all.addAll(required);
      for (String name : all) {
        Demand inner = Demand.of(properties.getOrDefault(name, List.of()), schemas);
        place(path + "/" + Pointers.segment(name), inner, required.contains(name), found);
      }
      for (String name : demand.forbidden()) {
        String at = path + "/" + Pointers.segment(name);
        Demand never = Demand.of(List.of(new Located(JsonValue.parse("false"), "")), schemas);
        found.put(at, new Member(at, Shape.of(never, List.of()), false));
      }
      for (Located part : demand.conditions()) {
        Condition.of(part.schema())
            .ifPresent(
                condition -> {
                  String label =
                      "[%s=%s]"
                          .formatted(condition.property(), String.join("|", condition.values()));
                  Demand then = Demand.of(List.of(part.at(condition.then())), schemas);
                  if (Collections.disjoint(then.names(), within)) {
                    within.addAll(then.names());
                    variants(then).forEach(variant -> merge(found, insides(variant, path + label)));
                    within.removeAll(then.names());
                  }
                });
      }
    }

    private void place(String at, Demand demand, boolean required, Map<String, Member> found) {
      merge(found, Map.of(at, new Member(at, shape(demand), required)));
      Map<String, Member> inside = new LinkedHashMap<>();
      List<Demand> deeper =
          variants(demand).stream().filter(variant -> stops(variant).isEmpty()).toList();
      boolean first = true;
      for (Demand variant : deeper) {
        Set<String> added = new HashSet<>(variant.names());
        added.removeAll(within);
        within.addAll(added);
        Map<String, Member> one = insides(variant, at);
        within.removeAll(added);
        if (!one.isEmpty()) {
          if (first) {
            inside.putAll(one);
          } else {
            either(inside, one);
          }
          first = false;
        }
      }
      merge(found, inside);
    }

    /** Members of one branch or another: only what each of them has is required. */
    private static void either(Map<String, Member> all, Map<String, Member> other) {
      all.replaceAll(
          (path, member) ->
              other.containsKey(path) ? member : new Member(path, member.shape(), false));
      other.forEach(
          (path, member) -> {
            Member known = all.get(path);
            all.put(
                path, known == null ? new Member(path, member.shape(), false) : known.or(member));
          });
    }

    private static void merge(Map<String, Member> all, Map<String, Member> more) {
      more.forEach((path, member) -> all.merge(path, member, Member::or));
    }
  }
}
