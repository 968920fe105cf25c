package nl.ijkpunt.cli.craft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.compare.Difference;
import nl.ijkpunt.validators.compare.Reading;

/** What a reader of one profile makes of data that conforms to another. */
public record CompatibilitySheet(
    String writer, String reader, List<Reading> readings, List<Difference> calls) {

  /** The tables. */
  public Sheet sheet() {
    List<Sheet.Table> tables = new ArrayList<>();
    table(
        Reading.Kind.REFUSED,
        new Text(
            "The example conforms to the first, and the second has something against it here.",
            "Het voorbeeld voldoet aan het eerste, en het tweede heeft hier iets tegen."),
        tables);
    table(
        Reading.Kind.MISREAD,
        new Text(
            "The example is accepted here, and means something that the second does not know.",
            "Het voorbeeld wordt hier aanvaard, en betekent iets dat het tweede niet kent."),
        tables);
    table(
        Reading.Kind.IGNORED,
        new Text(
            "The example is accepted here, and the second does not know the member.",
            "Het voorbeeld wordt hier aanvaard, en het tweede kent het veld niet."),
        tables);
    table(
        Reading.Kind.CLASHES,
        new Text(
            "Only where the writer adds a member of its own under this name.",
            "Alleen waar de schrijver onder deze naam een eigen veld toevoegt."),
        tables);
    add(
        "notShown",
        new Text("May happen, and was not shown", "Kan gebeuren, en is niet aangetoond"),
        new Text(
            "No example was found; that does not mean that there is none.",
            "Er is geen voorbeeld gevonden; dat betekent niet dat het er niet is."),
        reading -> !reading.isShown(),
        tables);
    calls(tables);
    return new Sheet(
        new Text(
            "Data by %s, read by %s".formatted(writer, reader),
            "Gegevens volgens %s, gelezen volgens %s".formatted(writer, reader)),
        List.of(
            readings.isEmpty()
                ? new Text(
                    "Nothing is refused, misread or ignored.",
                    "Niets wordt geweigerd, verkeerd begrepen of genegeerd.")
                : new Text(
                    "Members: %d. Schemas are compared; rules and meaning in words are not."
                        .formatted(readings.size()),
                    "Velden: %d. Schema's worden vergeleken; regels en betekenis in woorden niet."
                        .formatted(readings.size()))),
        Map.of("from", writer, "to", reader),
        tables);
  }

  private void calls(List<Sheet.Table> tables) {
    if (!calls.isEmpty()) {
      tables.add(
          new Sheet.Table(
              "calls",
              new Text("Calls that may fail", "Aanroepen die kunnen mislukken"),
              new Text(
                  "Who calls an endpoint as the first describes it, at one that follows the second.",
                  "Wie een endpoint aanroept zoals het eerste het beschrijft, bij een dat het tweede"
                      + " volgt."),
              columns("Operation", "Operatie"),
              calls.stream().map(DifferenceSheet::row).toList()));
    }
  }

  private void table(Reading.Kind kind, Text note, List<Sheet.Table> tables) {
    Text words = kind.words();
    add(
        kind.key(),
        new Text(capital(words.en()), capital(words.nl())),
        note,
        reading -> reading.kind() == kind && reading.isShown(),
        tables);
  }

  private void add(
      String key, Text heading, Text note, Predicate<Reading> which, List<Sheet.Table> tables) {
    List<List<Text>> rows = readings.stream().filter(which).map(CompatibilitySheet::row).toList();
    if (!rows.isEmpty()) {
      tables.add(
          new Sheet.Table(
              key,
              heading,
              note,
              columns("Member", "Veld", "example", "Example", "Voorbeeld"),
              rows));
    }
  }

  /** Where something differs and how it is on either side, and what more there is. */
  private static List<Sheet.Column> columns(String place, String plaats, String... more) {
    Stream<String> usual =
        Stream.of(
            "place", place, plaats, "what", "What", "Wat", "before", "First", "Eerste", "after",
            "Second", "Tweede");
    return ProfileSheets.columns(Stream.concat(usual, Arrays.stream(more)).toArray(String[]::new));
  }

  private static List<Text> row(Reading reading) {
    List<Text> row = new ArrayList<>(DifferenceSheet.row(reading.difference()));
    row.add(Sheet.same(Objects.requireNonNullElse(reading.example(), "")));
    return row;
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
