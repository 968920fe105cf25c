package nl.ijkpunt.cli.craft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.compare.Difference;

/**
 * What is different between two standards or profiles, by whom it breaks.
 *
 * @param paths whether operations were compared too
 */
public record DifferenceSheet(String one, String two, List<Difference> differences, boolean paths) {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("place", new Text("Place", "Plek")),
          new Sheet.Column("what", new Text("What", "Wat")),
          new Sheet.Column("before", new Text("Before", "Voor")),
          new Sheet.Column("after", new Text("After", "Na")));

  /** The tables. */
  public Sheet sheet() {
    List<Sheet.Table> tables = new ArrayList<>();
    add(
        "breaksBoth",
        new Text("Breaks who writes and who reads", "Breekt wie schrijft en wie leest"),
        new Text(
            "Data that conformed may be refused, and data may come that readers do not expect.",
            "Gegevens die voldeden kunnen worden geweigerd, en er kunnen gegevens komen die lezers"
                + " niet verwachten."),
        d -> d.narrower() && d.wider(),
        tables);
    add(
        "breaksWriters",
        new Text("Breaks who writes", "Breekt wie schrijft"),
        new Text(
            "Data that conformed may be refused.",
            "Gegevens die voldeden kunnen worden geweigerd."),
        d -> d.narrower() && !d.wider(),
        tables);
    add(
        "breaksReaders",
        new Text("Breaks who reads", "Breekt wie leest"),
        new Text(
            "Data may come that readers do not expect, or not come that they rely on.",
            "Er kunnen gegevens komen die lezers niet verwachten, of wegblijven waarop zij rekenen."),
        d -> d.wider() && !d.narrower(),
        tables);
    add(
        "breaksNeither",
        new Text("Breaks neither", "Breekt geen van beide"),
        Text.NONE,
        d -> !d.breaks() && d.kind() != Difference.Kind.RENAMED,
        tables);
    add(
        "perhapsRenamed",
        new Text("Perhaps renamed", "Misschien hernoemd"),
        new Text(
            "Written or shaped alike; say so with --renamed to compare them.",
            "Lijken op elkaar; zeg het met --renamed om ze te vergelijken."),
        d -> d.kind() == Difference.Kind.RENAMED,
        tables);
    Map<String, String> facts = new TreeMap<>();
    facts.put("from", one);
    facts.put("to", two);
    facts.put("operationsCompared", String.valueOf(paths));
    return new Sheet(
        new Text("From %s to %s".formatted(one, two), "Van %s naar %s".formatted(one, two)),
        lead(),
        facts,
        tables);
  }

  private List<Text> lead() {
    List<Text> lead = new ArrayList<>();
    long breaking = differences.stream().filter(Difference::breaks).count();
    lead.add(
        differences.isEmpty()
            ? new Text("Nothing is different.", "Er is geen verschil.")
            : new Text(
                "%d differences, of which %d may break something."
                    .formatted(differences.size(), breaking),
                "%d verschillen, waarvan er %d iets kunnen breken."
                    .formatted(differences.size(), breaking)));
    if (!paths) {
      lead.add(
          new Text(
              "Operations were not compared: one of them has no document with operations.",
              "Operaties zijn niet vergeleken: een van beide heeft geen document met operaties."));
    }
    return lead;
  }

  private void add(
      String key, Text heading, Text note, Predicate<Difference> which, List<Sheet.Table> tables) {
    List<List<Text>> rows = differences.stream().filter(which).map(DifferenceSheet::row).toList();
    if (!rows.isEmpty()) {
      tables.add(new Sheet.Table(key, heading, note, COLUMNS, rows));
    }
  }

  /** A difference as a row. */
  static List<Text> row(Difference difference) {
    return List.of(
        Sheet.same(difference.place()),
        difference.kind().words(),
        Sheet.same(difference.before()),
        Sheet.same(difference.after().isEmpty() ? "" : "→ " + difference.after()));
  }
}
