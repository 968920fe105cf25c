package nl.ijkpunt.validators.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.validators.links.LinkModel.Link;
import nl.ijkpunt.validators.links.LinkModel.OfType;

/**
 * References to records that have not been seen yet: about fifty bytes each, in the order in which
 * they were asked.
 */
final class Waiting {
  private static final int WHOLE = 1;
  private static final int NESTED = 2;
  private static final int ASKER_WHOLE = 4;

  private final LinkModel model;
  private final List<String> sources;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private Rows rows = new Rows();

  /**
   * No references yet.
   *
   * @param sources the names of sources, by ordinal
   */
  Waiting(LinkModel model, List<String> sources) {
    this.model = model;
    this.sources = sources;
  }

  /** How many bytes they take. */
  long size() {
    return rows.size();
  }

  void add(Asking asking) {
    write(rows, asking);
  }

  /** Lets go of every reference that need wait no longer; the others wait on, in order. */
  void removeIf(Predicate<Asking> settled) {
    Rows left = new Rows();
    Rows.Reading reading = rows.new Reading();
    while (!reading.atEnd()) {
      Asking asking = read(reading);
      if (!settled.test(asking)) {
        write(left, asking);
      }
    }
    rows = left;
  }

  private void write(Rows to, Asking asking) {
    boolean whole = Ids.isWhole(asking.id(), asking.high(), asking.low());
    boolean askerWhole = asking.askerId().length() == 36 && isUuid(asking.askerId());
    to.number(
        (whole ? WHOLE : 0) | (asking.nested() ? NESTED : 0) | (askerWhole ? ASKER_WHOLE : 0));
    to.number(asking.asker().index());
    to.number(asking.asker().links().indexOf(asking.link()));
    to.bits(asking.high());
    to.bits(asking.low());
    if (!whole) {
      to.text(asking.id());
    }
    if (askerWhole) {
      UUID asker = UUID.fromString(asking.askerId());
      to.bits(asker.getMostSignificantBits());
      to.bits(asker.getLeastSignificantBits());
    } else {
      to.text(asking.askerId());
    }
    to.number(asking.facts());
    location(to, asking.location());
  }

  private static boolean isUuid(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void location(Rows to, Location location) {
    Location.InRecord record = location.record();
    String pointer = record == null ? "" : record.pointer();
    to.number(location.ordinal());
    to.number(location.offset());
    to.number(location.line());
    to.number(location.column());
    int slash = pointer.lastIndexOf('/') + 1;
    boolean item = slash > 0 && pointer.substring(slash).matches("0|[1-9][0-9]{0,17}");
    to.number(text(item ? pointer.substring(0, slash) : pointer));
    to.number(item ? Long.parseLong(pointer.substring(slash)) + 1 : 0);
    to.number(text(location.pointer().substring(pointer.length())));
    to.number(record == null ? 0 : record.line());
  }

  private int text(String text) {
    return numbers.computeIfAbsent(
        text,
        unknown -> {
          texts.add(unknown);
          return texts.size() - 1;
        });
  }

  private Asking read(Rows.Reading from) {
    long flags = from.number();
    OfType asker = model.type((int) from.number());
    Link link = asker.links().get((int) from.number());
    long high = from.bits();
    long low = from.bits();
    String id = (flags & WHOLE) != 0 ? new UUID(high, low).toString() : from.text();
    String askerId =
        (flags & ASKER_WHOLE) != 0 ? new UUID(from.bits(), from.bits()).toString() : from.text();
    long facts = from.number();
    Location location = location(from);
    return new Asking(asker, askerId, facts, link, (flags & NESTED) != 0, high, low, id, location);
  }

  private Location location(Rows.Reading from) {
    int ordinal = (int) from.number();
    long offset = from.number();
    long line = from.number();
    long column = from.number();
    String base = texts.get((int) from.number());
    long item = from.number();
    String pointer = item == 0 ? base : base + (item - 1);
    String path = texts.get((int) from.number());
    long recordLine = from.number();
    return new Location(sources.get(ordinal), ordinal, offset, line, column, pointer + path)
        .in(new Location.InRecord(pointer, recordLine));
  }
}
