package nl.ijkpunt.cli.craft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.report.Sheet;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.validators.compare.CardinalityTable;
import nl.ijkpunt.validators.compare.Classification;
import nl.ijkpunt.validators.compare.Modification;
import nl.ijkpunt.validators.compare.Remark;

/** Answers about profiles, as tables. */
public final class ProfileSheets {

  private ProfileSheets() {}

  /** What a profile does to its base. */
  public static Sheet classification(String profile, String base, Classification found) {
    List<Sheet.Table> tables = new ArrayList<>();
    for (Modification.Kind kind : Modification.Kind.values()) {
      List<List<Text>> rows =
          found.modifications().stream()
              .filter(m -> m.kind() == kind)
              .map(ProfileSheets::row)
              .toList();
      if (!rows.isEmpty()) {
        tables.add(
            new Sheet.Table(
                kind.key(),
                capital(kind.words()),
                Text.NONE,
                columns(
                    "place", "Place", "Plek", "what", "What", "Wat", "before", "Before", "Voor",
                    "after", "After", "Na", "why", "Why", "Waarom"),
                rows));
      }
    }
    Classification.Type type = found.type();
    List<Text> lead = new ArrayList<>();
    lead.add(
        new Text(
            "Type of profile: " + type.words().en() + ".",
            "Soort profiel: " + type.words().nl() + "."));
    if (found.isMixed()) {
      lead.add(
          new Text(
              "It restricts and extends at once, which a profile of what is produced may not.",
              "Het beperkt en verruimt tegelijk, wat een profiel van wat wordt geleverd niet mag."));
    }
    lead.add(
        new Text(
            "Changes of meaning that only words tell are not seen here.",
            "Veranderingen van betekenis die alleen uit woorden blijken ziet dit niet."));
    return new Sheet(
        new Text(
            "%s, compared with %s".formatted(profile, base),
            "%s, vergeleken met %s".formatted(profile, base)),
        lead,
        Map.of("profile", profile, "base", base, "type", type.key()),
        tables);
  }

  private static List<Text> row(Modification modification) {
    List<Text> row = new ArrayList<>(DifferenceSheet.row(modification.difference()));
    row.add(modification.why());
    return row;
  }

  /** What a profile does not state or do as it should. */
  public static Sheet lint(String profile, List<Remark> remarks) {
    List<Sheet.Table> tables = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<List<Text>> rows =
          remarks.stream()
              .filter(remark -> remark.severity() == severity)
              .map(r -> List.of(Sheet.same(r.place()), r.what(), r.remedy(), Sheet.same(r.rule())))
              .toList();
      if (!rows.isEmpty()) {
        boolean error = severity == Severity.ERROR;
        tables.add(
            new Sheet.Table(
                severity.word() + "s",
                error ? new Text("Must", "Moet") : new Text("Should", "Hoort"),
                Text.NONE,
                columns(
                    "place", "Place", "Plek", "what", "What", "Wat", "remedy", "Remedy", "Remedie",
                    "rule", "Rule", "Regel"),
                rows));
      }
    }
    return new Sheet(
        new Text("Profile " + profile, "Profiel " + profile),
        List.of(
            remarks.isEmpty()
                ? new Text(
                    "Fit to be published, as far as can be checked.",
                    "Klaar om te publiceren, voor zover te controleren.")
                : new Text(
                    "%d remarks. The guidelines that ask for this are a draft (0.1, June 2026)."
                        .formatted(remarks.size()),
                    "%d opmerkingen. De richtlijnen die dit vragen zijn een concept (0.1, juni 2026)."
                        .formatted(remarks.size()))),
        Map.of("profile", profile),
        tables);
  }

  /** How often members stand there. */
  public static Sheet table(
      String profile, String base, Collection<String> objects, CardinalityTable table) {
    List<Sheet.Table> tables =
        objects.stream()
            .map(
                object ->
                    new Sheet.Table(
                        object,
                        Sheet.same(object),
                        Text.NONE,
                        columns(
                            "member",
                            "Member",
                            "Veld",
                            "base",
                            "In the base",
                            "In de basis",
                            "profile",
                            "In the profile",
                            "In het profiel",
                            "notes",
                            "Notes",
                            "Opmerkingen"),
                        table.rows(object).stream().map(ProfileSheets::row).toList()))
            .toList();
    return new Sheet(
        new Text(
            "Members in %s, beside %s".formatted(profile, base),
            "Velden in %s, naast %s".formatted(profile, base)),
        tables.isEmpty()
            ? List.of(
                new Text(
                    "The profile changes no members; what it asks, its rules say.",
                    "Het profiel verandert geen velden; wat het vraagt, zeggen zijn regels."))
            : List.of(),
        Map.of("profile", profile, "base", base),
        tables);
  }

  private static List<Text> row(CardinalityTable.Row row) {
    return List.of(
        Sheet.same(row.path()),
        Sheet.same(row.before().isEmpty() ? "–" : row.before()),
        Sheet.same(row.after().isEmpty() ? "–" : row.after()),
        new Text(
            row.notes().stream().map(Text::en).collect(Collectors.joining("; ")),
            row.notes().stream().map(Text::nl).collect(Collectors.joining("; "))));
  }

  /** Columns by key, English and Dutch, in turn. */
  static List<Sheet.Column> columns(String... words) {
    List<Sheet.Column> columns = new ArrayList<>();
    for (int i = 0; i + 2 < words.length; i += 3) {
      columns.add(new Sheet.Column(words[i], new Text(words[i + 1], words[i + 2])));
    }
    return columns;
  }

  private static Text capital(Text words) {
    return new Text(capital(words.en()), capital(words.nl()));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
