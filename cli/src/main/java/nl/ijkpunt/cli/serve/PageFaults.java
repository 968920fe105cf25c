package nl.ijkpunt.cli.serve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in pages. */
final class PageFaults {
  private PageFaults() {}

  /** Changes a page. */
  @FunctionalInterface
  private interface Change {
    void to(PageDraft page, Turn turn, JsonValue with);
  }

  static Map<String, FaultKinds.Kind<Fault>> all() {
    Map<String, FaultKinds.Kind<Fault>> all = new LinkedHashMap<>();
    all.put(
        "loses-page",
        new FaultKinds.Kind<>(new Text("a page is empty", "een pagina is leeg"), PageFaults::lose)
            .set("page"));
    all.put(
        "loses-item",
        kind(
            "the last record of a list is not there",
            "het laatste record van een lijst ontbreekt",
            PageFaults::loseLast));
    all.put(
        "repeats-item",
        kind(
            "the first record of a list comes again at its end",
            "het eerste record van een lijst komt op het eind nog eens",
            PageFaults::repeat));
    all.put(
        "stale-total",
        kind("promises a page too many", "belooft een pagina te veel", PageFaults::promise));
    all.put(
        "ends-early",
        kind(
            "says that there is no next page",
            "zegt dat er geen volgende pagina is",
            (page, turn, with) -> page.next = false));
    all.put(
        "wrong-previous",
        kind(
            "says of the first page that one comes before it",
            "zegt van de eerste pagina dat er een voor komt",
            (page, turn, with) -> page.previous = true));
    all.put(
        "overfull-page",
        kind(
            "gives more records than a page may have",
            "geeft meer records dan er op een pagina mogen",
            PageFaults::overfill));
    all.put(
        "never-ends",
        kind(
            "gives the last page again where there are no more",
            "geeft de laatste pagina opnieuw waar er geen meer zijn",
            PageFaults::goOn));
    all.put(
        "restless-order",
        kind(
            "gives the records of a page in another order each time",
            "geeft de records van een pagina elke keer in een andere volgorde",
            new Turning()::turn));
    all.put(
        "ignores-parent",
        kind(
            "gives what belongs to others below an object",
            "geeft onder een object wat bij andere hoort",
            PageFaults::ignoreParent));
    all.put(
        "mixes-types",
        kind(
                "gives records of another type in a list",
                "geeft records van een ander type in een lijst",
                PageFaults::mix)
            .set("type"));
    return all;
  }

  private static Fault lose(JsonValue with) {
    int lost = FaultKinds.number(with, "page", 2, 1, 1_000_000);
    return fault(
        (page, turn) -> {
          if (page.number == lost && page.next) {
            page.items.clear();
          }
        });
  }

  private static void loseLast(PageDraft page, Turn turn, JsonValue with) {
    if (!page.next && !page.items.isEmpty()) {
      page.items.remove(page.items.size() - 1);
    }
  }

  private static void repeat(PageDraft page, Turn turn, JsonValue with) {
    if (page.number == page.total && !page.all.isEmpty() && page.items.size() < page.size) {
      page.items.add(page.all.get(0).bare());
    }
  }

  private static void promise(PageDraft page, Turn turn, JsonValue with) {
    page.total++;
    page.next = page.number < page.total;
  }

  private static void overfill(PageDraft page, Turn turn, JsonValue with) {
    PageDraft wide = new PageDraft(page.all, 2 * page.size, page.number);
    page.items.clear();
    wide.on(page.number).forEach(record -> page.items.add(record.bare()));
    page.total = wide.total;
    page.next = wide.next;
  }

  private static void goOn(PageDraft page, Turn turn, JsonValue with) {
    if (page.number > page.total) {
      page.on(page.total).forEach(record -> page.items.add(record.bare()));
    }
  }

  private static void ignoreParent(PageDraft page, Turn turn, JsonValue with) {
    turn.others(turn.operation.recordType()).stream()
        .filter(record -> page.all.stream().noneMatch(own -> own.id().equals(record.id())))
        .limit(page.size - page.items.size())
        .forEach(record -> page.items.add(record.bare()));
  }

  private static void mix(PageDraft page, Turn turn, JsonValue with) {
    String type = with.text("type").orElse("Building");
    if (turn.wantsAll() && page.number == page.total && page.items.size() < page.size) {
      turn.others(type).stream().limit(1).forEach(record -> page.items.add(record.bare()));
    }
  }

  private static FaultKinds.Kind<Fault> kind(String en, String nl, Change change) {
    return new FaultKinds.Kind<>(
        new Text(en, nl), with -> fault((page, turn) -> change.to(page, turn, with)));
  }

  private static Fault fault(BiConsumer<PageDraft, Turn> change) {
    return new Fault() {
      @Override
      public void page(Turn turn, PageDraft page) {
        change.accept(page, turn);
      }
    };
  }

  /** Turns every second page round. */
  private static final class Turning {
    private final Map<String, Boolean> seen = Collections.synchronizedMap(new LinkedHashMap<>());

    void turn(PageDraft page, Turn turn, JsonValue with) {
      BiConsumer<String, PageDraft> reverse =
          (key, draft) -> {
            if (seen.put(key, true) != null) {
              Collections.reverse(draft.items);
            }
          };
      reverse.accept(turn.request.path() + new TreeMap<>(turn.query), page);
    }
  }
}
