package nl.ijkpunt.cli.serve.oai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.XmlElement;

/** Gathers the records that a repository is to serve, in the order of the data. */
public final class Shelf {
  /** What a record is called that has no identifier, with a number behind it. */
  private static final String NUMBERED = "oai:example.org:";

  private final Set<String> identifiers = new HashSet<>();
  private final List<Item> items = new ArrayList<>();
  private final String opened;
  private final DublinCoreText dublinCore;
  private boolean dated;
  private boolean timed;
  private int passedOver;

  /**
   * A shelf without records.
   *
   * @param opened what counts as the moment of change where the data knows none
   */
  public Shelf(Standard standard, Instant opened) {
    this.opened = Datestamps.of(opened);
    this.dublinCore = new DublinCoreText(standard);
  }

  /**
   * Takes in what stands in a subtree; a record without LOM is not served, and one whose identifier
   * is there already.
   */
  public void add(XmlElement unit) {
    LomEnvelope envelope = LomEnvelope.of(unit);
    List<XmlElement> roots = LomUnits.roots(unit);
    boolean gone = envelope.type().equals(LomEnvelope.OAI_RECORD) && envelope.isDeleted();
    boolean around = envelope.type().equals(LomEnvelope.OAI_RESPONSE) || unit.hasCutOut();
    if (gone && envelope.identifier() != null) {
      add(item(unit, envelope.identifier(), Map.of(), true));
    } else if (roots.isEmpty() && !around) {
      passedOver++;
    } else {
      String known = roots.size() == 1 ? envelope.identifier() : null;
      roots.forEach(root -> add(item(unit, known == null ? "" : known, forms(root), false)));
    }
  }

  private void add(Item item) {
    if (item.identifier().isEmpty() || identifiers.add(item.identifier())) {
      items.add(item);
    } else {
      passedOver++;
    }
  }

  private Item item(
      XmlElement unit, String identifier, Map<String, String> forms, boolean deleted) {
    Optional<XmlElement> header = unit.child("header");
    String said =
        header.flatMap(h -> h.child("datestamp")).map(stamp -> stamp.text().strip()).orElse("");
    boolean usable = Datestamps.isDay(said) || Datestamps.isSecond(said);
    dated |= usable;
    timed |= Datestamps.isSecond(said);
    List<String> sets = new ArrayList<>();
    header.stream()
        .flatMap(h -> h.children().stream())
        .filter(child -> child.local().equals("setSpec"))
        .forEach(set -> sets.add(set.text().strip()));
    return new Item(identifier, usable ? said : opened, sets, deleted, forms);
  }

  private static Map<String, String> forms(XmlElement root) {
    return Map.of(Format.of(XmlLom.bindingOf(root)).prefix(), XmlText.of(root));
  }

  /** How many records are served. */
  public int count() {
    return items.size();
  }

  /** How many records were passed over: they hold no LOM, or have the identifier of another. */
  public int passedOver() {
    return passedOver;
  }

  /** What is served: it keeps days where the data does, and otherwise seconds. */
  Stock stock() {
    Datestamps datestamps = new Datestamps(timed || !dated);
    Map<String, Item> kept = new LinkedHashMap<>();
    for (Item item : items) {
      String identifier =
          item.identifier().isEmpty() ? free(kept.size() + 1, kept.keySet()) : item.identifier();
      kept.put(identifier, item.named(identifier).at(datestamps.kept(item.datestamp())));
    }
    return new Stock(kept, datestamps, datestamps.kept(opened), dublinCore);
  }

  /** An identifier by a number, or by the next that nothing goes by. */
  private String free(int number, Set<String> taken) {
    int free = number;
    while (identifiers.contains(NUMBERED + free) || taken.contains(NUMBERED + free)) {
      free++;
    }
    return NUMBERED + free;
  }
}
