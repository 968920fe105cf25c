package nl.ijkpunt.cli.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.validators.catalogue.Catalogue;
import nl.ijkpunt.validators.documents.DocumentTrial;

/**
 * What is the matter with a specification that was imported.
 *
 * @param place where it was written, where it was
 * @param trial all that is the matter with it
 * @param catalogue has the words of the rules that it breaks
 */
public record DefectSheet(
    StandardDraft draft, String place, DocumentTrial trial, Catalogue catalogue) {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          new Sheet.Column("place", new Text("Place", "Plek")),
          new Sheet.Column("what", new Text("What", "Wat")),
          new Sheet.Column("remedy", new Text("Remedy", "Remedie")),
          new Sheet.Column("rule", new Text("Rule", "Regel")));

  /** Whether there is something in it that is an error, or nothing at all. */
  public boolean fails() {
    return draft.isEmpty()
        || trial.defects().stream().anyMatch(defect -> rule(defect).severity() == Severity.ERROR);
  }

  private Rule rule(Defect defect) {
    return catalogue.rule(defect.kind().id());
  }

  /** The tables. */
  public Sheet sheet() {
    List<Sheet.Table> tables = new ArrayList<>();
    table("errors", Severity.ERROR, new Text("Errors", "Fouten"), tables);
    table("warnings", Severity.WARNING, new Text("Warnings", "Waarschuwingen"), tables);
    table("information", Severity.INFO, new Text("Worth knowing", "Goed om te weten"), tables);
    if (!trial.untried().isEmpty()) {
      tables.add(
          new Sheet.Table(
              "untried",
              new Text("Not tried", "Niet beproefd"),
              new Text(
                  "What the document says here could not be put to the test.",
                  "Wat het document hier zegt kon niet worden beproefd."),
              COLUMNS.subList(0, 1),
              trial.untried().stream()
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
        draft.isEmpty()
            ? new Text("Not imported as " + draft.id(), "Niet geïmporteerd als " + draft.id())
            : new Text("Imported as " + draft.id(), "Geïmporteerd als " + draft.id()),
        List.of(
            new Text(
                about.size().en() + (draft.isEmpty() ? "; nothing is written" : "; in " + place),
                about.size().nl()
                    + (draft.isEmpty() ? "; er is niets geschreven" : "; in " + place)),
            howMany(trial.defects().size())),
        facts,
        tables);
  }

  private static Text howMany(int defects) {
    return switch (defects) {
      case 0 -> new Text("Nothing is the matter with it.", "Er is niets mee aan de hand.");
      case 1 -> new Text("1 defect", "1 gebrek");
      default -> new Text(defects + " defects", defects + " gebreken");
    };
  }

  private void table(String key, Severity severity, Text heading, List<Sheet.Table> tables) {
    List<List<Text>> rows =
        trial.defects().stream()
            .filter(defect -> rule(defect).severity() == severity)
            .sorted(
                Comparator.comparing(Defect::document)
                    .thenComparing(Defect::line)
                    .thenComparing(Defect::pointer))
            .map(this::row)
            .toList();
    if (!rows.isEmpty()) {
      tables.add(new Sheet.Table(key, heading, Text.NONE, COLUMNS, rows));
    }
  }

  private List<Text> row(Defect defect) {
    Rule rule = rule(defect);
    return List.of(
        Sheet.same(defect.place()),
        said(rule.words().message(), defect),
        said(rule.words().fix(), defect),
        Sheet.same(rule.id()));
  }

  private static Text said(Text words, Defect defect) {
    return new Text(
        words.in(Language.EN, defect.arguments()), words.in(Language.NL, defect.arguments()));
  }
}
