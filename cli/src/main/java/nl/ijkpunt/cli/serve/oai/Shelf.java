package nl.ijkpunt.cli.serve.oai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.XmlElement;

/** Gathers the records that a repository is to serve, in the order of the data. */
public final class Shelf {
  private final Map<String, Item> items = new LinkedHashMap<>();
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
   * Takes in what stands in a subtree; a record whose identifier is there already is not served.
   */
  public void add(XmlElement unit) {
    LomEnvelope envelope = LomEnvelope.of(unit);
    List<XmlElement> roots = LomUnits.roots(unit);
    boolean gone = envelope.type().equals(LomEnvelope.OAI_RECORD) && envelope.isDeleted();
    if (gone && envelope.identifier() != null) {
      add(item(unit, envelope.identifier(), Map.of(), true));
    } else {
      for (XmlElement root : roots) {
        String known = roots.size() == 1 ? envelope.identifier() : null;
        String identifier = known == null ? "oai:example.org:" + (items.size() + 1) : known;
        add(item(unit, identifier, forms(root), false));
      }
    }
  }

  private void add(Item item) {
    if (items.putIfAbsent(item.identifier(), item) != null) {
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

  /** How many records were passed over, since their identifier is that of another. */
  public int passedOver() {
    return passedOver;
  }

  /** What is served: it keeps days where the data does, and otherwise seconds. */
  Stock stock() {
    Datestamps datestamps = new Datestamps(timed || !dated);
    Map<String, Item> kept = new LinkedHashMap<>();
    items.forEach((id, item) -> kept.put(id, item.at(datestamps.kept(item.datestamp()))));
    return new Stock(kept, datestamps, datestamps.kept(opened), dublinCore);
  }
}
