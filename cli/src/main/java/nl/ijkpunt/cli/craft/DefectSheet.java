package nl.ijkpunt.cli.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.openapi.Claim;

/**
 * What is the matter with a specification that was imported.
 *
 * @param place where it was written; empty where nothing was
 * @param untried what it says and could not be put to the test
 */
public record DefectSheet(
    StandardDraft draft, String place, List<Defect> defects, List<Claim> untried) {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("place", new Text("Place", "Plek")),
          new Sheet.Column("what", new Text("What", "Wat")),
          new Sheet.Column("remedy", new Text("Remedy", "Remedie")),
          new Sheet.Column("rule", new Text("Rule", "Regel")));

  /** The tables. */
  public Sheet sheet() {
    List<Sheet.Table> tables = new ArrayList<>();
    table("errors", Severity.ERROR, new Text("Errors", "Fouten"), tables);
    table("warnings", Severity.WARNING, new Text("Warnings", "Waarschuwingen"), tables);
    table("information", Severity.INFO, new Text("Worth knowing", "Goed om te weten"), tables);
    if (!untried.isEmpty()) {
      tables.add(
          new Sheet.Table(
              "untried",
              new Text("Not tried", "Niet beproefd"),
              new Text(
                  "What the document says here could not be put to the test.",
                  "Wat het document hier zegt kon niet worden beproefd."),
              COLUMNS.subList(0, 1),
              untried.stream()
                  .map(
                      claim ->
                          List.of(
                              Sheet.same(
                                  claim.place().document().name() + " " + claim.place().pointer())))
                  .toList()));
    }
    StandardDraft.About about = draft.about();
    Map<String, String> facts = new TreeMap<>();
    facts.put("standard", draft.id());
    facts.put("format", about.format());
    facts.put("specification", about.title());
    return new Sheet(
        new Text("Imported as " + draft.id(), "Geïmporteerd als " + draft.id()),
        List.of(
            new Text(
                about.size().en() + (place.isEmpty() ? "; nothing is written" : "; in " + place),
                about.size().nl()
                    + (place.isEmpty() ? "; er is niets geschreven" : "; in " + place)),
            defects.isEmpty()
                ? new Text("Nothing is the matter with it.", "Er is niets mee aan de hand.")
                : new Text(
                    "%d defects".formatted(defects.size()),
                    "%d gebreken".formatted(defects.size()))),
        facts,
        tables);
  }

  private void table(String key, Severity severity, Text heading, List<Sheet.Table> tables) {
    List<List<Text>> rows =
        defects.stream()
            .filter(defect -> defect.kind().severity() == severity)
            .sorted(
                Comparator.comparing(Defect::document)
                    .thenComparing(Defect::line)
                    .thenComparing(Defect::pointer))
            .map(DefectSheet::row)
            .toList();
    if (!rows.isEmpty()) {
      tables.add(new Sheet.Table(key, heading, Text.NONE, COLUMNS, rows));
    }
  }

  private static List<Text> row(Defect defect) {
    return List.of(
        Sheet.same(defect.place()),
        new Text(defect.what(Language.EN), defect.what(Language.NL)),
        new Text(defect.remedy(Language.EN), defect.remedy(Language.NL)),
        Sheet.same(defect.kind().id()));
  }
}
