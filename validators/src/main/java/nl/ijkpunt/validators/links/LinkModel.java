package nl.ijkpunt.validators.links;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.RecordType;
import nl.ijkpunt.standards.record.Relation;
import nl.ijkpunt.standards.record.Remembered;
import nl.ijkpunt.validators.LinkCheck;
import nl.ijkpunt.validators.RunPlan;
import org.jspecify.annotations.Nullable;

/** How records of each type refer to others, ready to be looked up millions of times. */
final class LinkModel {
  private final List<OfType> types = new ArrayList<>();
  private final IdentityHashMap<RecordType, OfType> byType = new IdentityHashMap<>();
  private final List<String> carriers;

  LinkModel(RunPlan plan) {
    List<RecordType> all = plan.standard().types().all();
    this.carriers = plan.standard().relations().carriers();
    List<LinkCheck> checks = new ArrayList<>();
    plan.checks().stream()
        .filter(LinkCheck.class::isInstance)
        .forEach(check -> checks.add((LinkCheck) check));
    for (int i = 0; i < all.size(); i++) {
      RecordType type = all.get(i);
      List<Link> links = new ArrayList<>();
      for (Relation relation : plan.standard().relations().of(type.name())) {
        links.add(link(relation, type, all, checks));
      }
      OfType ofType =
          new OfType(
              i,
              type,
              plan.standard().relations().remembered(type.name()).orElse(null),
              links,
              carriers);
      types.add(ofType);
      byType.put(type, ofType);
    }
  }

  private static Link link(
      Relation relation, RecordType from, List<RecordType> all, List<LinkCheck> checks) {
    long mask = 0;
    int first = -1;
    for (int i = 0; i < all.size(); i++) {
      RecordType type = all.get(i);
      boolean named = relation.to().contains(type.name());
      // A record of a kind that could not be told may be the one that is meant.
      boolean untold = type.fallback() && sharesId(type, relation, all);
      mask |= named || untold ? 1L << i : 0;
      first = named && first < 0 ? i : first;
    }
    List<LinkCheck> own =
        checks.stream().filter(c -> c.follows(from.name(), relation.property())).toList();
    return new Link(relation, mask, first, own);
  }

  private static boolean sharesId(RecordType type, Relation relation, List<RecordType> all) {
    return all.stream()
        .filter(other -> relation.to().contains(other.name()))
        .anyMatch(other -> type.id() != null && Objects.equals(type.id(), other.id()));
  }

  /** What is known of a type; nothing when it is not one of the standard's record types. */
  @Nullable OfType of(RecordType type) {
    return byType.get(type);
  }

  OfType type(int index) {
    return types.get(index);
  }

  /** A bit for each type whose records are identified by the same property as this one's. */
  long family(int index) {
    JsonPath id = types.get(index).type().id();
    long family = 0;
    for (OfType other : types) {
      family |= id != null && Objects.equals(id, other.type().id()) ? 1L << other.index() : 0;
    }
    return family;
  }

  /** Of each type whether some rule looks back at its records from others. */
  boolean[] lookedBackAt() {
    boolean[] lookedBackAt = new boolean[types.size()];
    for (OfType type : types) {
      for (Link link : type.links()) {
        for (int target = 0; target < types.size(); target++) {
          boolean reached = (link.targets() & (1L << target)) != 0;
          lookedBackAt[target] |= reached && !link.checks().isEmpty();
        }
      }
    }
    return lookedBackAt;
  }

  /** How many types there are. */
  int size() {
    return types.size();
  }

  /**
   * A relation of records of one type.
   *
   * @param targets the types it may lead to, a bit for each
   * @param usual the first of them
   * @param checks what looks at both ends of it
   */
  record Link(Relation relation, long targets, int usual, List<LinkCheck> checks) {}

  /**
   * What is known of a type.
   *
   * @param links its relations, in the order of {@code names}
   * @param names what its relations are called, and after them its carriers
   */
  record OfType(
      int index,
      RecordType type,
      @Nullable Remembered remembered,
      List<Link> links,
      NameTable names) {

    OfType(
        int index,
        RecordType type,
        @Nullable Remembered remembered,
        List<Link> links,
        List<String> carriers) {
      this(index, type, remembered, links, new NameTable(names(links, carriers)));
    }

    private static List<String> names(List<Link> links, List<String> carriers) {
      List<String> names = new ArrayList<>();
      links.forEach(link -> names.add(link.relation().property()));
      names.addAll(carriers);
      return names;
    }

    /** Whether records of this type say anything about links. */
    boolean isSilent() {
      return links.isEmpty() && type.id() == null;
    }
  }
}
