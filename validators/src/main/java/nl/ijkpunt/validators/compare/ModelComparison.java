package nl.ijkpunt.validators.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.validators.compare.Difference.Kind;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.SchemaModel.Member;

/**
 * Compares two models, object by object and member by member.
 *
 * @param renamed names of objects and members ({@code Program}, {@code Course/name}) that somebody
 *     says have another name in the second
 */
public record ModelComparison(SchemaModel one, SchemaModel two, Map<String, String> renamed) {

  /** Everything that is different, in the order of objects and members. */
  public List<Difference> differences() {
    List<Difference> all = new ArrayList<>();
    Set<String> gone = new TreeSet<>();
    Set<String> met = new HashSet<>();
    one.objects()
        .forEach(
            (object, members) -> {
              String other = renamed.getOrDefault(object, object);
              if (two.objects().containsKey(other)) {
                met.add(other);
                all.addAll(object(object, members, members(two, other)));
              } else {
                gone.add(object);
              }
            });
    Set<String> come = new TreeSet<>(two.objects().keySet());
    come.removeAll(met);
    objects(gone, come, all);
    return all;
  }

  private static SortedMap<String, Member> members(SchemaModel model, String object) {
    return model.objects().getOrDefault(object, new TreeMap<>());
  }

  private static void objects(Set<String> gone, Set<String> come, List<Difference> all) {
    for (String object : gone) {
      all.add(new Difference(Kind.OBJECT_REMOVED, object, "", object, "", true, true));
      Nearest.to(object, come)
          .ifPresent(
              near ->
                  all.add(new Difference(Kind.RENAMED, object, "", object, near, false, false)));
    }
    for (String object : come) {
      all.add(new Difference(Kind.OBJECT_ADDED, object, "", "", object, false, false));
    }
  }

  private List<Difference> object(
      String object, SortedMap<String, Member> before, SortedMap<String, Member> after) {
    List<Difference> found = new ArrayList<>();
    SortedMap<String, Member> come = new TreeMap<>(after);
    SortedMap<String, Member> gone = new TreeMap<>();
    before.forEach(
        (path, member) -> {
          Member other = come.remove(path(object, path));
          if (other == null) {
            gone.put(path, member);
          } else {
            found.addAll(ShapeComparison.of(object, member, other));
          }
        });
    gone.forEach((path, member) -> removed(object, member, after, gone, found));
    suggest(object, gone, come, found);
    come.forEach((path, member) -> added(object, member, before, come, found));
    return found;
  }

  /** The path in the second, with what was said to be renamed. */
  private String path(String object, String path) {
    String renamedPath = path;
    for (Map.Entry<String, String> pair : renamed.entrySet()) {
      String from = pair.getKey();
      if (from.startsWith(object + "/")) {
        String at = from.substring(object.length());
        String to = at.substring(0, at.lastIndexOf('/') + 1) + pair.getValue();
        if (renamedPath.equals(at) || renamedPath.startsWith(at + "/")) {
          renamedPath = to + renamedPath.substring(at.length());
        }
      }
    }
    return renamedPath;
  }

  private static void removed(
      String object,
      Member member,
      SortedMap<String, Member> after,
      SortedMap<String, Member> gone,
      List<Difference> found) {
    if (gone.containsKey(parent(member.path())) || member.shape().forbidden()) {
      // Said of what it stands in; and what may not be there is not missed.
      return;
    }
    Optional<Member> holder = Optional.ofNullable(after.get(parent(member.path())));
    String type = isItem(member) ? "array" : "object";
    if (holder.isPresent() && !holder.get().shape().types().contains(type)) {
      return;
    }
    boolean refused = holder.map(h -> h.shape().closed()).orElse(false);
    found.add(
        new Difference(
            Kind.MEMBER_REMOVED,
            object,
            member.path(),
            described(member),
            "",
            refused,
            member.required() || isItem(member)));
  }

  private static void added(
      String object,
      Member member,
      SortedMap<String, Member> before,
      SortedMap<String, Member> come,
      List<Difference> found) {
    if (come.containsKey(parent(member.path()))) {
      return;
    }
    Optional<Member> holder = Optional.ofNullable(before.get(parent(member.path())));
    String type = isItem(member) ? "array" : "object";
    if (holder.isPresent() && !holder.get().shape().types().contains(type)) {
      // That the type changed has been said.
      return;
    }
    if (member.shape().forbidden()) {
      found.add(new Difference(Kind.EXCLUDED, object, member.path(), "", "excluded", true, false));
      return;
    }
    boolean unknown = holder.map(h -> h.shape().closed()).orElse(false);
    found.add(
        new Difference(
            Kind.MEMBER_ADDED,
            object,
            member.path(),
            "",
            described(member),
            member.required() || isItem(member),
            unknown));
  }

  private static boolean isItem(Member member) {
    return member.path().endsWith("/*");
  }

  /** A name that went and one that came beside it and that is written or shaped alike. */
  private static void suggest(
      String object,
      SortedMap<String, Member> gone,
      SortedMap<String, Member> come,
      List<Difference> found) {
    for (Member member : gone.values()) {
      String parent = parent(member.path());
      Map<String, Member> beside = new TreeMap<>();
      come.values().stream()
          .filter(other -> parent(other.path()).equals(parent))
          .forEach(other -> beside.put(name(other.path()), other));
      if (!gone.containsKey(parent) && !beside.isEmpty()) {
        String name = name(member.path());
        Nearest.to(name, beside.keySet())
            .or(() -> beginning(name, beside, member))
            .ifPresent(
                near ->
                    found.add(
                        new Difference(
                            Kind.RENAMED, object, member.path(), name, near, false, false)));
      }
    }
  }

  private static Optional<String> beginning(
      String name, Map<String, Member> beside, Member member) {
    String begin = name.substring(0, Math.min(name.length(), 6));
    return beside.keySet().stream()
        .filter(other -> begin.length() > 4 && other.startsWith(begin))
        .filter(
            other ->
                Optional.ofNullable(beside.get(other))
                    .map(candidate -> candidate.shape().types().equals(member.shape().types()))
                    .orElse(false))
        .findFirst();
  }

  /** What a member stands in: the place without its last step. */
  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    int label = path.lastIndexOf('[');
    int cut = Math.max(slash, 0);
    String parent = path.substring(0, cut);
    return label > slash ? path.substring(0, label) : parent;
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String described(Member member) {
    return (member.required() ? "required " : "optional ") + member.shape().typeWords();
  }
}
