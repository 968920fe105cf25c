package nl.ijkpunt.cli.convert;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.mappings.Fate;
import nl.ijkpunt.mappings.Loss;
import nl.ijkpunt.mappings.LossAccount;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/** Tells people what a conversion has done, on a few lines. */
record Summary(Language language, PrintWriter out) {
  static final Text LACKS =
      new Text(
          "the target demands this, and the source does not supply it",
          "het doel eist dit, en de bron levert het niet");
  private static final int MOST_LINES = 20;

  void tell(Converted done, String to, boolean fileHasRest) {
    out.println("ijk: " + records(done, to));
    account(done.account(), fileHasRest);
  }

  /** Says what became of all values: how many, and where the worst are. */
  void account(LossAccount account, boolean fileHasRest) {
    out.println("ijk: " + counts(account, language));
    List<Loss> lines = account.lines().stream().filter(line -> line.fate() != Fate.MAPPED).toList();
    lines.stream().limit(MOST_LINES).forEach(line -> out.println("  " + line(line, language)));
    if (lines.size() > MOST_LINES) {
      int more = lines.size() - MOST_LINES;
      String where =
          fileHasRest ? "" : in(" (--losses FILE has all)", " (--losses BESTAND heeft alles)");
      out.println("  " + in("and %d more%s", "en nog %d%s").formatted(more, where));
    }
    lacks(account, language).forEach(line -> out.println("  " + line));
  }

  /** What the target demands and the source does not supply, a line for each. */
  static List<String> lacks(LossAccount account, Language language) {
    List<String> lines = new ArrayList<>();
    String word = language == Language.NL ? "ontbreekt" : "lacking";
    account
        .lacks()
        .forEach(
            (path, count) ->
                lines.add("%s  %s  %dx  %s".formatted(word, path, count, LACKS.in(language))));
    return lines;
  }

  private String records(Converted done, String to) {
    List<String> parts = new ArrayList<>();
    parts.add(
        in("%d %s converted to %s", "%d %s omgezet naar %s")
            .formatted(done.records(), plural(done.records(), "record", "records"), to));
    if (done.deleted() > 0) {
      parts.add(
          in("%d deleted passed by", "%d verwijderde overgeslagen").formatted(done.deleted()));
    }
    if (done.unread() > 0) {
      parts.add(in("%d not converted", "%d niet omgezet").formatted(done.unread()));
    }
    return String.join("; ", parts);
  }

  private static String plural(long count, String one, String many) {
    return count == 1 ? one : many;
  }

  /** How many values had which fate. */
  static String counts(LossAccount account, Language language) {
    long values =
        account.count(Fate.MAPPED)
            + account.count(Fate.APPROXIMATED)
            + account.count(Fate.UNFOLLOWED)
            + account.count(Fate.LOST);
    List<String> parts = new ArrayList<>();
    for (Fate fate : List.of(Fate.MAPPED, Fate.APPROXIMATED, Fate.LOST)) {
      parts.add(account.count(fate) + " " + fate.word(language));
    }
    if (account.count(Fate.UNFOLLOWED) > 0) {
      parts.add(account.count(Fate.UNFOLLOWED) + " " + Fate.UNFOLLOWED.word(language));
    }
    String counted =
        "%d %s: %s"
            .formatted(
                values,
                language == Language.NL
                    ? plural(values, "waarde", "waarden")
                    : plural(values, "value", "values"),
                String.join(", ", parts));
    long added = account.count(Fate.DEFAULTED);
    return added == 0 ? counted : counted + "; " + added + " " + Fate.DEFAULTED.word(language);
  }

  /** A line of the account. */
  static String line(Loss loss, Language language) {
    StringBuilder line = new StringBuilder();
    line.append(loss.fate().word(language)).append("  ").append(loss.path());
    if (!loss.to().isEmpty() && !loss.from().isEmpty()) {
      line.append(" -> ").append(loss.to());
    }
    line.append("  ").append(loss.count()).append('x');
    if (!loss.reason().isEmpty()) {
      line.append("  ").append(loss.reason().in(language));
    }
    String first = LossFile.place(loss.first());
    if (!first.isEmpty() && loss.fate() != Fate.MAPPED) {
      line.append("  (").append(first).append(')');
    }
    return line.toString();
  }

  private String in(String en, String nl) {
    return language == Language.NL ? nl : en;
  }
}
