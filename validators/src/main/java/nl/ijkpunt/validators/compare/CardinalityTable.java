package nl.ijkpunt.validators.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.schema.SchemaModel;
import nl.ijkpunt.validators.schema.SchemaModel.Member;
import org.jspecify.annotations.Nullable;

/** How often each member of an object may stand there, in the base and in a profile. */
public record CardinalityTable(
    SchemaModel base, SchemaModel profile, Classification classification) {

  /**
   * A member.
   *
   * @param before its cardinality in the base; empty where the base does not have it
   * @param after the same in the profile
   */
  public record Row(String path, String before, String after, List<Text> notes) {}

  /** The objects that the profile does something to. */
  public SortedSet<String> touched() {
    SortedSet<String> touched = new TreeSet<>();
    classification.modifications().forEach(m -> touched.add(m.difference().object()));
    touched.retainAll(profile.objects().keySet());
    return touched;
  }

  /** The members of an object. */
  public List<Row> rows(String object) {
    SortedMap<String, Member> before = base.objects().getOrDefault(object, new TreeMap<>());
    SortedMap<String, Member> after = profile.objects().getOrDefault(object, new TreeMap<>());
    SortedSet<String> paths = new TreeSet<>(before.keySet());
    paths.addAll(after.keySet());
    List<Row> rows = new ArrayList<>();
    for (String path : paths) {
      if (!path.isEmpty() && !path.endsWith("/*") && !isGone(path, after)) {
        rows.add(
            new Row(
                path.substring(path.startsWith("/") ? 1 : 0),
                cardinality(before.get(path), path, before),
                cardinality(after.get(path), path, after),
                notes(object, path)));
      }
    }
    return rows;
  }

  /** Whether what it stands in may not be there. */
  private static boolean isGone(String path, Map<String, Member> all) {
    for (String at = ModelComparison.parent(path); !at.isEmpty(); at = ModelComparison.parent(at)) {
      Member holder = all.get(at);
      if (holder != null && holder.shape().forbidden()) {
        return true;
      }
    }
    return false;
  }

  private static String cardinality(@Nullable Member member, String path, Map<String, Member> all) {
    if (member == null) {
      return "";
    }
    if (member.shape().forbidden()) {
      return "0";
    }
    boolean list = member.shape().types().contains("array");
    String least = member.required() ? "1" : "0";
    if (!list) {
      return member.required() ? "1" : "0..1";
    }
    String most =
        Optional.ofNullable(member.shape().bounds().maxItems())
            .map(limit -> limit.toPlainString())
            .orElse("n");
    boolean filled =
        Optional.ofNullable(member.shape().bounds().minItems())
            .map(limit -> limit.signum() > 0)
            .orElse(false);
    // A list that must be there may still be empty.
    return (member.required() && !filled && all.containsKey(path) ? "0" : least) + ".." + most;
  }

  private List<Text> notes(String object, String path) {
    List<Text> notes = new ArrayList<>();
    for (Modification modification : classification.modifications()) {
      Difference difference = modification.difference();
      boolean here =
          difference.object().equals(object)
              && (difference.path().equals(path) || difference.path().equals(path + "/*"));
      if (here) {
        String change =
            (difference.before() + " → " + difference.after())
                .replaceFirst("^ → ", "")
                .replaceFirst(" → $", "");
        notes.add(
            new Text(
                "%s: %s (%s)"
                    .formatted(
                        difference.kind().words().en(), change, modification.kind().words().en()),
                "%s: %s (%s)"
                    .formatted(
                        difference.kind().words().nl(), change, modification.kind().words().nl())));
      }
    }
    return notes;
  }
}
