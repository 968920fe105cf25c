package nl.ijkpunt.mappings.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.ijkpunt.mappings.columns.Flattening.Kind;
import nl.ijkpunt.mappings.columns.Flattening.Leaf;

/**
 * The columns that records of one type need, found out while they come by. Columns stand in the
 * order of the schema, whatever the order of the records.
 */
public final class FlatTable {
  private final Map<String, ColumnType> types = new HashMap<>();

  /** Takes note of the values of a record; those for which there is no room any more come back. */
  public List<Leaf> note(List<Leaf> leaves, int most) {
    List<Leaf> refused = new ArrayList<>();
    for (Leaf leaf : leaves) {
      if (types.size() < most || types.containsKey(leaf.path())) {
        types.merge(leaf.path(), typeOf(leaf.kind()), FlatTable::both);
      } else {
        refused.add(leaf);
      }
    }
    return refused;
  }

  private static ColumnType typeOf(Kind kind) {
    return switch (kind) {
      case TEXT -> ColumnType.TEXT;
      case NUMBER -> ColumnType.NUMBER;
      case BOOLEAN -> ColumnType.BOOLEAN;
      case BARE -> ColumnType.JSON;
    };
  }

  private static ColumnType both(ColumnType one, ColumnType other) {
    return one == other ? one : ColumnType.JSON;
  }

  /** What a cell of a column says of a value. */
  public String cell(Leaf leaf) {
    return types.get(leaf.path()) == ColumnType.JSON ? leaf.json() : leaf.text();
  }

  public ColumnType type(String path) {
    return types.getOrDefault(path, ColumnType.TEXT);
  }

  /** The paths, in the order of the schema; what it does not know comes last, by name. */
  public List<String> paths(SchemaPaths schema) {
    Map<String, Integer> ranks = new HashMap<>();
    Function<TargetPath, List<Integer>> rank = path -> ranks(path, schema, ranks);
    return types.keySet().stream()
        .sorted(
            Comparator.comparing((String path) -> rank.apply(TargetPath.of(path)), FlatTable::order)
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int order(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = Integer.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static List<Integer> ranks(
      TargetPath path, SchemaPaths schema, Map<String, Integer> known) {
    List<Integer> ranks = new ArrayList<>();
    StringBuilder way = new StringBuilder();
    SchemaPaths.Shape at = schema.root();
    for (String segment : path.segments()) {
      way.append('/').append(segment);
      SchemaPaths.Shape here = at;
      int rank =
          TargetPath.isPlace(segment)
              ? Integer.parseInt(segment)
              : known.computeIfAbsent(way.toString(), any -> place(here, segment));
      ranks.add(rank);
      at = here.step(segment).orElse(SchemaPaths.nothing());
    }
    return ranks;
  }

  private static int place(SchemaPaths.Shape shape, String member) {
    int place = 0;
    Set<String> members = shape.members();
    for (String one : members) {
      if (one.equals(member)) {
        return place;
      }
      place++;
    }
    return Integer.MAX_VALUE;
  }
}
