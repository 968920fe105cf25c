package nl.ijkpunt.standards.record;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The record types of a standard, and how to tell which one an object is of.
 *
 * <p>Asked for every record, so it looks at names as hashes and bytes; no text is made.
 */
public final class RecordTypes {
  private final List<RecordType> types;
  private final Envelope envelope;
  private final Map<String, RecordType> byName = new HashMap<>();
  private final Map<String, RecordType> byCollection = new HashMap<>();
  private final NameTable idNames;
  private final Set<String> idPlaces;
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<MarkedType> marked = new ArrayList<>();

  /** For each name of an id the types that refer to others by that very name. */
  private final List<List<Candidate>> referring = new ArrayList<>();

  /** The types and the envelope that a standard describes, where ids are only for identifying. */
  public RecordTypes(List<RecordType> types, Envelope envelope) {
    this(types, envelope, List.of());
  }

  /** The types and the envelope that a standard describes. */
  public RecordTypes(List<RecordType> types, Envelope envelope, List<Relation> relations) {
    this.types = List.copyOf(types);
    this.envelope = envelope;
    Map<String, List<Candidate>> byId = new LinkedHashMap<>();
    for (RecordType type : types) {
      byName.putIfAbsent(type.name(), type);
      type.collections().forEach(name -> byCollection.putIfAbsent(name, type));
      if (type.id() != null) {
        byId.computeIfAbsent(type.id().name(), id -> new ArrayList<>()).add(Candidate.of(type));
      } else if (!type.marks().isEmpty()) {
        marked.add(new MarkedType(type, type.marks().stream().map(JsonPath::of).toList()));
      }
    }
    idPlaces = Set.copyOf(byId.keySet());
    idNames = new NameTable(List.copyOf(byId.keySet()));
    candidates.addAll(byId.values());
    byId.keySet().forEach(id -> referring.add(referringBy(id, relations)));
  }

  private List<Candidate> referringBy(String id, List<Relation> relations) {
    return types.stream()
        .filter(type -> type.id() == null || !type.id().name().equals(id))
        .filter(type -> relations.stream().anyMatch(r -> r.refersBy(id) && r.isOf(type.name())))
        .map(type -> Candidate.of(type, id))
        .toList();
  }

  /** The properties that identify records. */
  Set<String> idNames() {
    return idPlaces;
  }

  public List<RecordType> all() {
    return types;
  }

  public Envelope envelope() {
    return envelope;
  }

  /** The type with this name. */
  public Optional<RecordType> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The type whose records stand under this name: of a collection, a file or a path segment. */
  public @Nullable RecordType ofCollection(@Nullable String name) {
    return name == null ? null : byCollection.get(name);
  }

  /**
   * What the name of a file or archive entry suggests: {@code export/course-offerings.json} holds
   * course offerings, {@code courses/42.json} a course.
   */
  public @Nullable String collectionOf(String sourceName) {
    String[] segments = sourceName.split("[/\\\\!]+", -1);
    for (int i = segments.length - 1; i >= Math.max(0, segments.length - 2); i--) {
      String stem = segments[i].replaceFirst("\\..*$", "");
      String found = collectionIn(stem);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String collectionIn(String stem) {
    String name = stem;
    while (!name.isEmpty()) {
      String lower = name.toLowerCase(ROOT);
      for (String spelling : List.of(name, lower, lower.replaceAll("[_ ]", "-"))) {
        if (byCollection.containsKey(spelling)) {
          return spelling;
        }
      }
      int cut =
          Math.max(name.lastIndexOf('-'), Math.max(name.lastIndexOf('_'), name.lastIndexOf(' ')));
      name = cut < 0 ? "" : name.substring(0, cut);
    }
    return null;
  }

  /**
   * The type of the object in this cell, by what it holds; nothing when that does not tell.
   *
   * <p>Where an id may also stand in a record that refers to it, the types that were described
   * first come first: an offering also has the id of its course.
   */
  public @Nullable RecordType recognise(Tape tape, int object) {
    int[] cells = tape.cells;
    if ((cells[object] & 0xFF) != Tape.OBJECT) {
      return null;
    }
    int end = cells[object + 3];
    int best = Integer.MAX_VALUE;
    for (int name = object + Tape.WIDTH; name < end; name = cells[name + Tape.WIDTH + 3]) {
      int found = idNames.find(tape, name);
      if (found >= 0 && referring.get(found).isEmpty()) {
        return choose(candidates.get(found), tape, object);
      }
      best = found >= 0 ? Math.min(best, found) : best;
    }
    if (best < Integer.MAX_VALUE) {
      RecordType referrer = ownerless(referring.get(best), tape, object);
      return referrer != null ? referrer : choose(candidates.get(best), tape, object);
    }
    for (MarkedType type : marked) {
      if (type.marks.stream().allMatch(mark -> mark.find(tape, object) >= 0)) {
        return type.type;
      }
    }
    return null;
  }

  /** The type of a record that has lost its own id, and still refers to another by its id. */
  private static @Nullable RecordType ownerless(List<Candidate> referring, Tape tape, int object) {
    for (Candidate candidate : referring) {
      if (candidate.isTold(tape, object) || candidate.hasMark(tape, object)) {
        return candidate.type;
      }
    }
    return null;
  }

  private static @Nullable RecordType choose(List<Candidate> siblings, Tape tape, int object) {
    if (siblings.size() == 1) {
      return siblings.get(0).type;
    }
    for (Candidate candidate : siblings) {
      if (candidate.isTold(tape, object)) {
        return candidate.type;
      }
    }
    RecordType byMarks = byMarks(siblings, tape, object);
    return byMarks != null ? byMarks : fallback(siblings);
  }

  /** The only one that has a mark there; nothing where several do. */
  private static @Nullable RecordType byMarks(List<Candidate> siblings, Tape tape, int object) {
    RecordType found = null;
    for (Candidate candidate : siblings) {
      if (!candidate.told(tape, object) && candidate.hasMark(tape, object)) {
        if (found != null) {
          return null;
        }
        found = candidate.type;
      }
    }
    return found;
  }

  private static @Nullable RecordType fallback(List<Candidate> siblings) {
    for (Candidate candidate : siblings) {
      if (candidate.type.fallback()) {
        return candidate.type;
      }
    }
    return null;
  }

  private record MarkedType(RecordType type, List<JsonPath> marks) {}

  private record Candidate(
      RecordType type, @Nullable JsonPath discriminator, NameTable values, List<JsonPath> marks) {

    static Candidate of(RecordType type) {
      return of(type, "");
    }

    /** A candidate of which one mark says nothing, as it is why it is one. */
    static Candidate of(RecordType type, String silent) {
      RecordType.Discriminator by = type.discriminator();
      return new Candidate(
          type,
          by == null ? null : JsonPath.of(by.property()),
          new NameTable(by == null ? List.of("") : by.values()),
          type.marks().stream().filter(mark -> !mark.equals(silent)).map(JsonPath::of).toList());
    }

    boolean told(Tape tape, int object) {
      return discriminator != null && discriminator.find(tape, object) >= 0;
    }

    boolean isTold(Tape tape, int object) {
      int at = discriminator == null ? -1 : discriminator.find(tape, object);
      return at >= 0 && tape.kind(at) == Tape.STRING && values.findText(tape, at) >= 0;
    }

    boolean hasMark(Tape tape, int object) {
      return marks.stream().anyMatch(mark -> mark.find(tape, object) >= 0);
    }
  }
}
