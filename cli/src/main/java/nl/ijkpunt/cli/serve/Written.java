package nl.ijkpunt.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.schema.Exhibits;

/** What was written to an endpoint: in memory, in place of or beside the records that it serves. */
final class Written {
  /** How many objects are taken in; more are refused. */
  static final int MOST = 10_000;

  /** How large one may be, in bytes. */
  static final int LARGEST = 256 * 1024;

  private final Map<String, Map<String, Stored>> byType = new ConcurrentSkipListMap<>();
  private final Exhibits exhibits;
  private final AtomicInteger count = new AtomicInteger();

  Written(Standard standard) {
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

  /** Keeps a record; whether there was room for it. */
  boolean keep(Stored record) {
    Map<String, Stored> alike =
        byType.computeIfAbsent(record.type(), type -> new ConcurrentSkipListMap<>());
    String id = record.id().toLowerCase(Locale.ROOT);
    if (!alike.containsKey(id) && count.incrementAndGet() > MOST) {
      return false;
    }
    alike.put(id, record);
    return true;
  }

  Optional<Stored> find(String type, String id) {
    return Optional.ofNullable(
        byType.getOrDefault(type, Map.of()).get(id.toLowerCase(Locale.ROOT)));
  }

  /** The records with those of a type that were written: in their place, and behind them. */
  List<Stored> over(List<Stored> records, String type) {
    Collection<Stored> all = byType.getOrDefault(type, Map.of()).values();
    if (all.isEmpty()) {
      return records;
    }
    List<Stored> kept =
        new ArrayList<>(records.stream().filter(one -> find(type, one.id()).isEmpty()).toList());
    kept.addAll(all);
    return kept;
  }
}
