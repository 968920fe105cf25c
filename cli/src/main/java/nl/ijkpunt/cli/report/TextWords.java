package nl.ijkpunt.cli.report;

import static java.util.Locale.ROOT;

import java.util.List;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Verdict;

/** The words of the text report that no rule brings with it. */
sealed interface TextWords {

  static TextWords in(Language language) {
    return language == Language.NL ? new Dutch() : new English();
  }

  /** A number and what it counts. */
  default String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  String severity(Severity severity);

  /** A count, written as the language does: the locale of the machine must not change a report. */
  String number(long count);

  String expected();

  String found();

  String fix();

  /** Which profiles ask for something, when not all of the run do. */
  String under(List<String> profiles);

  /** That a baseline has a finding already. */
  String known();

  String leftOut(String rule, long count);

  String notDecided();

  /** That so many rules were left out, because they are about requests and answers. */
  String notRun(long count);

  String inapplicable(long count);

  String standard(String standard, String profile, boolean guessed);

  String verdict(Verdict verdict);

  /** The last line. Counts are of errors, warnings and infos. */
  String verdict(Verdict verdict, long records, long sources, long[] counts);

  /** English. */
  record English() implements TextWords {
    @Override
    public String severity(Severity severity) {
      return severity.word();
    }

    @Override
    public String number(long count) {
      return String.format(ROOT, "%,d", count);
    }

    @Override
    public String expected() {
      return "expected";
    }

    @Override
    public String found() {
      return "found";
    }

    @Override
    public String fix() {
      return "fix:";
    }

    @Override
    public String under(List<String> profiles) {
      return "only for " + String.join(", ", profiles);
    }

    @Override
    public String known() {
      return "known";
    }

    @Override
    public String leftOut(String rule, long count) {
      return "%s more of %s are not shown (--max-findings all shows them)"
          .formatted(number(count), rule);
    }

    @Override
    public String notDecided() {
      return "Could not be decided:";
    }

    @Override
    public String notRun(long count) {
      return "Not run, because they need a live endpoint: %s (ijk test asks one)."
          .formatted(count == 1 ? "1 rule" : number(count) + " rules");
    }

    @Override
    public String inapplicable(long count) {
      return "Rules without a record to apply to: %s.".formatted(number(count));
    }

    @Override
    public String standard(String standard, String profile, boolean guessed) {
      return "Checked against %s%s, profile %s."
          .formatted(standard, guessed ? " (guessed; -s says which)" : "", profile);
    }

    @Override
    public String verdict(Verdict verdict) {
      return verdict.word().toUpperCase(ROOT);
    }

    @Override
    public String verdict(Verdict verdict, long records, long sources, long[] counts) {
      return "%s: %s in %s; %s, %s, %s"
          .formatted(
              verdict(verdict),
              count(records, "record", "records"),
              count(sources, "source", "sources"),
              count(counts[0], "error", "errors"),
              count(counts[1], "warning", "warnings"),
              count(counts[2], "info", "infos"));
    }
  }

  /** Dutch. */
  record Dutch() implements TextWords {
    @Override
    public String severity(Severity severity) {
      return switch (severity) {
        case ERROR -> "fout";
        case WARNING -> "waarschuwing";
        case INFO -> "info";
      };
    }

    @Override
    public String number(long count) {
      return String.format(ROOT, "%,d", count).replace(',', '.');
    }

    @Override
    public String expected() {
      return "verwacht:";
    }

    @Override
    public String found() {
      return "gevonden:";
    }

    @Override
    public String fix() {
      return "oplossing:";
    }

    @Override
    public String under(List<String> profiles) {
      return "alleen voor " + String.join(", ", profiles);
    }

    @Override
    public String known() {
      return "bekend";
    }

    @Override
    public String leftOut(String rule, long count) {
      return "nog %s van %s staan er niet bij (--max-findings all toont ze)"
          .formatted(number(count), rule);
    }

    @Override
    public String notDecided() {
      return "Kon niet worden beslist:";
    }

    @Override
    public String notRun(long count) {
      return "Niet uitgevoerd, omdat er een draaiend endpoint voor nodig is: %s (ijk test vraagt er een)."
          .formatted(count == 1 ? "1 regel" : number(count) + " regels");
    }

    @Override
    public String inapplicable(long count) {
      return "Regels waarvoor er geen record was: %s.".formatted(number(count));
    }

    @Override
    public String standard(String standard, String profile, boolean guessed) {
      return "Getoetst aan %s%s, profiel %s."
          .formatted(standard, guessed ? " (geraden; -s zegt welke)" : "", profile);
    }

    @Override
    public String verdict(Verdict verdict) {
      return switch (verdict) {
        case PASS -> "VOLDOET";
        case FAIL -> "VOLDOET NIET";
        case INCONCLUSIVE -> "ONBESLIST";
      };
    }

    @Override
    public String verdict(Verdict verdict, long records, long sources, long[] counts) {
      return "%s: %s in %s; %s, %s, %s"
          .formatted(
              verdict(verdict),
              count(records, "record", "records"),
              count(sources, "bron", "bronnen"),
              count(counts[0], "fout", "fouten"),
              count(counts[1], "waarschuwing", "waarschuwingen"),
              count(counts[2], "keer info", "keer info"));
    }
  }
}
