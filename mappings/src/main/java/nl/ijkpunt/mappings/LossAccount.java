package nl.ijkpunt.mappings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Text;
import org.jspecify.annotations.Nullable;

/** Keeps account of every value of what is converted: nothing is lost unseen. */
public final class LossAccount {
  /** Only what has names of its own making comes near it. */
  private static final int MOST_LINES = 10_000;

  private static final Text MANY =
      new Text("at further paths, too many to list", "op andere paden, te veel om te noemen");

  private final Map<Entry, Sum> sums = new HashMap<>();
  private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
  private final SortedMap<String, Long> lacks = new TreeMap<>();

  /** The target says the same as this value. */
  public void mapped(Value value, String to) {
    add(new Entry(value.path(), to, Fate.MAPPED, Text.NONE), value::location);
  }

  /** The target says nearly the same as this value. */
  public void approximated(Value value, String to, Text reason) {
    add(new Entry(value.path(), to, Fate.APPROXIMATED, reason), value::location);
  }

  /** Whether the target says this value is not known. */
  public void unfollowed(Value value, String to, Text reason) {
    add(new Entry(value.path(), to, Fate.UNFOLLOWED, reason), value::location);
  }

  /** The target does not say this value. */
  public void lost(Value value, Text reason) {
    lost(value.path(), reason, value::location);
  }

  /** The target does not say what stands at this path. */
  public void lost(String from, Text reason, Supplier<@Nullable Location> at) {
    add(new Entry(from, "", Fate.LOST, reason), at);
  }

  /** The target says something at this path that the source does not. */
  public void defaulted(String to, Text reason) {
    add(new Entry("", to, Fate.DEFAULTED, reason), () -> null);
  }

  /** Takes over what another account has, but for what was mapped: that is counted here already. */
  public void worsened(LossAccount later) {
    later.lines().stream().filter(line -> line.fate() != Fate.MAPPED).forEach(this::add);
  }

  /** Takes over all that another account has. */
  public void add(LossAccount other) {
    other.lines().forEach(this::add);
    other.lacks.forEach(this::lacks);
  }

  /** Adds a line; of its kind the one that stands first in the input tells where. */
  public void add(Loss line) {
    Sum sum =
        add(
            new Entry(line.from(), line.to(), line.fate(), line.reason()),
            line.count(),
            line::first);
    Location first = line.first();
    Location known = sum.first;
    if (first != null && (known == null || isBefore(first, known))) {
      sum.first = first;
    }
  }

  private static boolean isBefore(Location one, Location other) {
    return one.ordinal() != other.ordinal()
        ? one.ordinal() < other.ordinal()
        : one.offset() < other.offset();
  }

  /** So many records lack a member that the target demands, and the source cannot supply. */
  public void lacks(String path, long records) {
    lacks.merge(path, records, Long::sum);
  }

  /** By path of the target how many records lack what it demands. */
  public SortedMap<String, Long> lacks() {
    return Collections.unmodifiableSortedMap(lacks);
  }

  private void add(Entry entry, Supplier<@Nullable Location> at) {
    add(entry, 1, at);
  }

  private Sum add(Entry exact, long count, Supplier<@Nullable Location> at) {
    boolean room = sums.size() < MOST_LINES || sums.containsKey(exact);
    Entry entry = room ? exact : new Entry("(…)", "", exact.fate, MANY);
    Sum sum = sums.computeIfAbsent(entry, first -> new Sum(at.get()));
    sum.count += count;
    counts.merge(exact.fate, count, Long::sum);
    return sum;
  }

  /** How many values had this fate. */
  public long count(Fate fate) {
    return counts.getOrDefault(fate, 0L);
  }

  /** All lines: what is worst first, then by path. */
  public List<Loss> lines() {
    List<Loss> lines = new ArrayList<>();
    sums.forEach(
        (entry, sum) ->
            lines.add(
                new Loss(entry.from, entry.to, entry.fate, entry.reason, sum.count, sum.first)));
    lines.sort(
        Comparator.comparing(Loss::fate, Comparator.reverseOrder())
            .thenComparing(Loss::path)
            .thenComparing(Loss::to)
            .thenComparing(loss -> loss.reason().en()));
    return lines;
  }

  private record Entry(String from, String to, Fate fate, Text reason) {}

  private static final class Sum {
    private @Nullable Location first;
    private long count;

    Sum(@Nullable Location first) {
      this.first = first;
    }
  }
}
