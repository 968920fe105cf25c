package nl.ijkpunt.cli.report;

import static nl.ijkpunt.cli.report.Sheet.same;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Coverage;
import nl.ijkpunt.standards.finding.Text;

/**
 * What was counted, in tables.
 *
 * @param unread what could not be read, with why
 */
public record CoverageSheet(String standard, Coverage coverage, Map<String, Text> unread) {
  private static final String NONE = "–";

  /** The tables. */
  public Sheet sheet() {
    List<Sheet.Table> tables = new ArrayList<>();
    if (!unread.isEmpty()) {
      tables.add(unreadTable());
    }
    tables.add(objects());
    tables.add(properties());
    tables.add(gaps());
    tables.add(shared());
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("standard", standard);
    return new Sheet(
        new Text("What fills " + standard, "Wat " + standard + " vult"), lead(), facts, tables);
  }

  List<Text> lead() {
    long kinds = coverage.kinds().stream().filter(kind -> kind.total() > 0).count();
    int all = coverage.kinds().size();
    return List.of(
        new Text(
            "%d of %d information objects are filled by some source.".formatted(kinds, all),
            "%d van de %d informatieobjecten worden door een bron gevuld.".formatted(kinds, all)),
        new Text(
            "A percentage is the share of things of a source that have a value.",
            "Een percentage is het deel van de dingen van een bron dat een waarde heeft."));
  }

  private Sheet.Table unreadTable() {
    return new Sheet.Table(
        "notRead",
        new Text("Not read, and so not counted", "Niet gelezen, en dus niet geteld"),
        Text.NONE,
        List.of(
            new Sheet.Column("source", new Text("Source", "Bron")),
            new Sheet.Column("why", new Text("Why", "Waarom"))),
        unread.entrySet().stream()
            .map(one -> List.of(same(one.getKey()), one.getValue()))
            .toList());
  }

  Sheet.Table objects() {
    List<Sheet.Column> columns = new ArrayList<>(named());
    columns.add(new Sheet.Column("things", new Text("Things", "Dingen")));
    shares(columns);
    return new Sheet.Table(
        "objects",
        new Text("Information objects", "Informatieobjecten"),
        new Text(
            "Of each source, how much of what may be said of such things is said.",
            "Van elke bron hoeveel gezegd is van wat over zulke dingen gezegd kan worden."),
        columns,
        coverage.kinds().stream().map(this::object).toList());
  }

  private List<Text> object(Coverage.Kind kind) {
    List<Text> row = new ArrayList<>(List.of(same(kind.name()), kind.label()));
    row.add(same(String.valueOf(kind.total())));
    for (int i = 0; i < coverage.sources().size(); i++) {
      int source = i;
      long said = kind.properties().values().stream().mapToLong(counts -> counts.get(source)).sum();
      row.add(share(said, kind.things().get(i) * kind.properties().size()));
    }
    return row;
  }

  Sheet.Table properties() {
    List<Sheet.Column> columns = new ArrayList<>(named());
    columns.add(new Sheet.Column("property", new Text("Property", "Eigenschap")));
    shares(columns);
    List<List<Text>> rows = new ArrayList<>();
    for (Coverage.Kind kind : coverage.kinds()) {
      if (kind.total() > 0) {
        kind.properties().keySet().forEach(property -> rows.add(property(kind, property)));
      }
    }
    return new Sheet.Table(
        "properties",
        new Text("Properties, by source", "Eigenschappen, per bron"),
        new Text(
            "Of information objects that some source has.",
            "Van informatieobjecten die een bron heeft."),
        columns,
        rows);
  }

  private List<Text> property(Coverage.Kind kind, String property) {
    List<Text> row = new ArrayList<>(List.of(same(kind.name()), kind.label(), same(property)));
    List<Long> filled = kind.properties().getOrDefault(property, List.of());
    for (int i = 0; i < filled.size(); i++) {
      row.add(share(filled.get(i), kind.things().get(i)));
    }
    return row;
  }

  Sheet.Table gaps() {
    List<Sheet.Column> columns = new ArrayList<>(named());
    columns.add(new Sheet.Column("properties", new Text("Properties", "Eigenschappen")));
    List<List<Text>> rows = new ArrayList<>();
    for (Coverage.Kind kind : coverage.kinds()) {
      List<String> empty =
          kind.properties().keySet().stream()
              .filter(property -> kind.total(property) == 0)
              .toList();
      if (kind.total() == 0) {
        rows.add(List.of(same(kind.name()), kind.label(), new Text("all of it", "alles")));
      } else if (!empty.isEmpty()) {
        rows.add(List.of(same(kind.name()), kind.label(), same(String.join(", ", empty))));
      }
    }
    return new Sheet.Table(
        "notFilled",
        new Text("What no source fills", "Wat geen bron vult"),
        new Text(
            "That nothing fills it does not make it wrong: not every property is asked of everything.",
            "Dat niets het vult maakt het niet fout: niet elke eigenschap wordt van alles gevraagd."),
        columns,
        rows);
  }

  private Sheet.Table shared() {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(new Sheet.Column("object", new Text("Object", "Object")));
    columns.add(new Sheet.Column("names", new Text("Names", "Namen")));
    columns.add(new Sheet.Column("sources", new Text("Sources", "Bronnen")));
    List<List<Text>> rows = new ArrayList<>();
    for (Coverage.Shared shared : coverage.shared()) {
      rows.add(
          List.of(
              same(shared.kind()),
              same(String.valueOf(shared.names())),
              same(String.join(", ", shared.sources()))));
    }
    return new Sheet.Table(
        "shared",
        new Text("Known in several sources", "Bekend in meer bronnen"),
        new Text(
            "Identifiers and codes that things of one class have in more than one source.",
            "Identificaties en codes die dingen van één klasse in meer dan een bron hebben."),
        columns,
        rows);
  }

  private static List<Sheet.Column> named() {
    return List.of(
        new Sheet.Column("object", new Text("Object", "Object")),
        new Sheet.Column("label", new Text("Is called", "Heet")));
  }

  private void shares(List<Sheet.Column> columns) {
    for (String source : coverage.sources()) {
      columns.add(new Sheet.Column("in " + source, same(source), source + " ", true));
    }
  }

  /** A share in whole percents: what is there is never 0, and what is not whole never 100. */
  private static Text share(long part, long whole) {
    if (whole == 0) {
      return same(NONE);
    }
    long percents = Math.round(100.0 * part / whole);
    long shown = part == 0 ? 0 : part == whole ? 100 : Math.min(99, Math.max(1, percents));
    return same(shown + "%");
  }
}
