package nl.ijkpunt.cli.table;

import java.io.PrintWriter;
import java.util.List;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.mappings.columns.RowMapping;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.ProfileResult;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;

/**
 * How it ended to turn tables into records.
 *
 * @param shown what is to be told of the tables themselves, in order
 * @param report what the records are like
 */
public record ImportOutcome(
    Counts counts,
    LossAccount account,
    List<Shown> shown,
    List<TableImport.OpenTable> tables,
    Report report) {
  private static final int MOST_SHOWN = 20;
  private static final int LONGEST = 40;

  /** How many records were made, and how many cells cannot be said in them. */
  record Counts(long records, long troubles) {}

  /** Something to tell, and where it stands. */
  public record Shown(String placeEn, String placeNl, Text what) {

    Shown(String source, Text what) {
      this(source, source, what);
    }

    static Shown of(TableImport.OpenTable table, RowMapping.Trouble trouble, boolean personal) {
      RowPlace place =
          new RowPlace(
              table.source(),
              table.sheet(),
              trouble.row().number(),
              trouble.column(),
              RowPlace.header(table.headers(), trouble.column()));
      String content = trouble.content().strip();
      String safe = personal ? Mask.shape(content) : Mask.discreet(content);
      String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) + "…" : safe;
      return new Shown(
          place.in(Language.EN),
          place.in(Language.NL),
          new Text(
              "\"" + cut + "\" " + trouble.reason().en(),
              "\"" + cut + "\" " + trouble.reason().nl()));
    }

    /** What is told. */
    public String in(Language language) {
      return (language == Language.NL ? placeNl : placeEn) + ": " + what.in(language);
    }
  }

  /** Whether there is anything wrong with cells or records. */
  public boolean isWrong() {
    return counts.troubles > 0 || report.verdict() == Verdict.FAIL;
  }

  /** Whether something was not read, or nothing was there. */
  public boolean isIncomplete() {
    return counts.records == 0 || report.notifications().stream().anyMatch(Notification::blocks);
  }

  public long lost() {
    return account.count(Fate.LOST);
  }

  /** Says of every cell and record that is wrong where it stands, up to a limit. */
  public void tell(Language language, PrintWriter out) {
    boolean dutch = language == Language.NL;
    shown.forEach(one -> out.println("ijk: " + one.in(language)));
    if (counts.troubles > MOST_SHOWN) {
      long more = counts.troubles - MOST_SHOWN;
      out.println((dutch ? "ijk: en nog %d cellen" : "ijk: and %d cells more").formatted(more));
    }
    report.notifications().stream()
        .filter(Notification::blocks)
        .forEach(one -> out.println("ijk: " + one.source() + ": " + one.what().in(language)));
    List<Finding> errors =
        report.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    errors.stream().limit(MOST_SHOWN).forEach(finding -> tell(finding, language, out));
    long more = report.count(Severity.ERROR) - Math.min(errors.size(), MOST_SHOWN);
    if (more > 0) {
      out.println((dutch ? "ijk: en nog %d fouten" : "ijk: and %d errors more").formatted(more));
    }
    long wrong = report.profiles().stream().mapToLong(ProfileResult::records).max().orElse(0);
    String profile = report.profiles().isEmpty() ? "" : report.profiles().get(0).name();
    out.println(
        (dutch
                ? "ijk: %d records gemaakt; getoetst aan %s, profiel %s: %d niet in orde"
                : "ijk: %d records made; checked against %s, profile %s: %d do not conform")
            .formatted(counts.records, report.run().standard(), profile, wrong));
  }

  private void tell(Finding finding, Language language, PrintWriter out) {
    Location at = finding.location();
    TableImport.OpenTable table = tables.get(at.ordinal());
    String property = finding.arguments().getOrDefault("property", "");
    int exact = table.mapping().columnOf(within(at) + (property.isEmpty() ? "" : "/" + property));
    int column = exact < 0 ? table.mapping().columnOf(within(at)) : exact;
    RowPlace place =
        new RowPlace(
            table.source(),
            table.sheet(),
            at.line(),
            column,
            RowPlace.header(table.headers(), column));
    out.println(
        "ijk: %s: %s: %s (%s)"
            .formatted(
                place.in(language),
                within(at).isEmpty() ? "/" : within(at),
                finding.message(language),
                finding.rule().id()));
  }

  private static String within(Location at) {
    Location.InRecord record = at.record();
    return at.pointer().substring(record == null ? 0 : record.pointer().length());
  }
}
