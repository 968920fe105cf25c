package nl.ijkpunt.cli.serve.oai;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The records of a repository.
 *
 * @param items by identifier
 * @param opened when it was opened
 * @param dublinCore makes what no record has of its own
 */
record Stock(
    Map<String, Item> items, Datestamps datestamps, String opened, DublinCoreText dublinCore) {

  Stock {
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  Optional<Item> find(String identifier) {
    return Optional.ofNullable(items.get(identifier));
  }

  /** The metadata of a record in a format that it can be had in. */
  String metadata(Item item, String format) {
    String own = item.forms().get(format);
    return own == null
        ? item.forms().values().stream().map(dublinCore::of).findFirst().orElse("")
        : own;
  }

  String earliest() {
    return items.values().stream().map(Item::datestamp).min(String::compareTo).orElse(opened);
  }

  boolean hasDeleted() {
    return items.values().stream().anyMatch(Item::deleted);
  }

  /** Those of a format that somebody asks for; empty texts ask for all. */
  List<Item> matching(String format, String set, String from, String until) {
    return items.values().stream()
        .filter(item -> item.isIn(format))
        .filter(item -> set.isEmpty() || item.isOf(set))
        .filter(item -> Datestamps.isWithin(item.datestamp(), from, until))
        .toList();
  }

  /** The formats that there are records in, and Dublin Core, which every repository has. */
  List<Format> formats() {
    List<Format> formats = new ArrayList<>(List.of(Format.values()));
    formats.removeIf(format -> format != Format.DUBLIN_CORE && !isThere(format));
    return formats;
  }

  private boolean isThere(Format format) {
    return items.values().stream().anyMatch(one -> one.forms().containsKey(format.prefix()));
  }

  /** All sets that records are in, and those around them. */
  List<String> sets() {
    TreeSet<String> sets = new TreeSet<>();
    for (Item item : items.values()) {
      for (String set : item.sets()) {
        for (int colon = set.length(); colon > 0; colon = set.lastIndexOf(':', colon - 1)) {
          sets.add(set.substring(0, colon));
        }
      }
    }
    return List.copyOf(sets);
  }
}
