package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.Exhibits;

/** What was written to an endpoint: in memory, in place of or beside the records that it serves. */
final class Written {
  /** How many objects are taken in; more are refused. */
  static final int MOST = 10_000;

  /** How large one may be, in bytes. */
  static final int LARGEST = 256 * 1024;

  /** How large all of them may be together. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Map<String, Map<String, Stored>> byFamily = new ConcurrentSkipListMap<>();
  private final Holdings holdings;
  private final Exhibits exhibits;
  private int count;
  private long bytes;

  Written(Holdings holdings) {
    this.holdings = holdings;
    Standard standard = holdings.standard();
    this.exhibits =
        Exhibits.of(
            standard,
            standard.profile(standard.usualProfile()).orElseThrow(),
            standard.codes()::complete);
  }

  /** Whether a schema of this name takes this; where it has no name, whether it is an object. */
  synchronized boolean takes(String schema, byte[] body) {
    try {
      JsonValue value = JsonValue.parse(body);
      return value.isObject()
          && (schema.isEmpty() || exhibits.refusals(schema, new String(body, UTF_8)).isEmpty());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a schema refuses no more of an object after a change than it did before. */
  synchronized boolean takes(String schema, byte[] before, byte[] after) {
    List<String> refused = exhibits.refusals(schema, new String(before, UTF_8));
    return refused.containsAll(exhibits.refusals(schema, new String(after, UTF_8)));
  }

  /** Keeps a record; whether there was room for it. */
  synchronized boolean keep(Stored record) {
    Map<String, Stored> alike =
        byFamily.computeIfAbsent(
            holdings.family(record.type()), unknown -> new ConcurrentSkipListMap<>());
    String id = record.id().toLowerCase(Locale.ROOT);
    Stored before = alike.get(id);
    int more = before == null ? 1 : 0;
    long growth = record.whole().length - (before == null ? 0L : before.whole().length);
    if (count + more > MOST || bytes + growth > MOST_BYTES) {
      return false;
    }
    count += more;
    bytes += growth;
    alike.put(id, record);
    return true;
  }

  Optional<Stored> find(String type, String id) {
    return Optional.ofNullable(family(type).get(id.toLowerCase(Locale.ROOT)))
        .filter(record -> holdings.isOf(record, type));
  }

  private Map<String, Stored> family(String type) {
    return byFamily.getOrDefault(holdings.family(type), Map.of());
  }

  /** The records with those of a type that were written: in their place, and behind them. */
  List<Stored> over(List<Stored> records, String type) {
    List<Stored> all =
        family(type).values().stream().filter(record -> holdings.isOf(record, type)).toList();
    if (all.isEmpty()) {
      return records;
    }
    List<Stored> kept =
        new ArrayList<>(records.stream().filter(one -> find(type, one.id()).isEmpty()).toList());
    kept.addAll(all);
    return kept;
  }
}
