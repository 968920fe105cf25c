package nl.ijkpunt.cli.harvest;

import java.time.Duration;
import java.util.Locale;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Text;

/** What a user should know of a harvest and need not act on, in words. */
public final class Notices {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  private Notices() {}

  static Text redirected(String from, String to) {
    return new Text(from + " redirects to " + to, from + " leidt om naar " + to);
  }

  static Text again(Text trouble, Duration wait, int tries, int retries) {
    return new Text(
        "%s; again in %s s (%d of %d)"
            .formatted(trouble.en(), seconds(wait, Locale.ENGLISH), tries, retries),
        "%s; opnieuw over %s s (%d van %d)"
            .formatted(trouble.nl(), seconds(wait, DUTCH), tries, retries));
  }

  static Text contentType(String type) {
    String named = type.isEmpty() ? "-" : OneLine.of(type);
    return new Text(
        "the answers are OAI-PMH, but say they are " + named + " where text/xml belongs",
        "de antwoorden zijn OAI-PMH, maar zeggen " + named + " te zijn waar text/xml hoort");
  }

  static Text page(long number) {
    return new Text("page " + number, "pagina " + number);
  }

  static Text verb(OaiVerb verb) {
    return new Text(verb.wire(), verb.wire());
  }

  static Text prefix(String prefix, String binding, String others) {
    String en = others.isEmpty() ? "" : "; also there: " + others;
    String nl = others.isEmpty() ? "" : "; er is ook: " + others;
    return new Text(
        "harvesting %s (%s)%s; --prefix picks another".formatted(prefix, binding, en),
        "oogst %s (%s)%s; --prefix kiest een ander".formatted(prefix, binding, nl));
  }

  public static Text resumed(long pages) {
    return new Text(
        "going on after page " + pages + " of an earlier harvest",
        "gaat verder na pagina " + pages + " van een eerdere oogst");
  }

  static Text listSize(long said, long given) {
    return new Text(
        "the repository spoke of %,d in the whole list, and gave %,d".formatted(said, given),
        String.format(
            DUTCH, "de repository sprak van %,d in de hele lijst, en gaf er %,d", said, given));
  }

  public static Text plainCredentials() {
    return new Text(
        "credentials go over http, where anyone on the way can read them; use https",
        "inloggegevens gaan over http, waar iedereen onderweg ze kan lezen; gebruik https");
  }

  public static Text interrupted() {
    return new Text("interrupted", "onderbroken");
  }

  /** How far a harvest is. */
  public static Text counts(HarvestState state) {
    return new Text(
        number(Locale.ENGLISH, state.pages(), "page", "pages")
            + listed(state, Locale.ENGLISH, "deleted")
            + megabytes(Locale.ENGLISH, state),
        number(DUTCH, state.pages(), "pagina", "pagina's")
            + listed(state, DUTCH, "verwijderd")
            + megabytes(DUTCH, state));
  }

  private static String listed(HarvestState state, Locale locale, String deleted) {
    OaiVerb verb = state.request().verb();
    if (verb.item().isEmpty()) {
      return "";
    }
    String items = ", " + number(locale, state.items(), verb.item(), verb.item() + "s");
    boolean canBeDeleted = verb.needsPrefix();
    return canBeDeleted
        ? items + String.format(locale, " (%,d %s)", state.deleted(), deleted)
        : items;
  }

  private static String number(Locale locale, long count, String one, String more) {
    return String.format(locale, "%,d %s", count, count == 1 ? one : more);
  }

  private static String megabytes(Locale locale, HarvestState state) {
    return String.format(locale, ", %.1f MB", state.bytes() / 1e6);
  }

  /**
   * That all was harvested, and what to type next.
   *
   * @param where the file or folder; empty for standard output
   */
  public static Text done(HarvestState state, String where) {
    Text counts = counts(state);
    String in = where.isEmpty() ? "" : " in " + where;
    boolean next = !where.isEmpty() && state.request().verb().item().equals("record");
    return new Text(
        "harvested " + counts.en() + in + (next ? "; next: ijk validate " + where : ""),
        "geoogst: " + counts.nl() + in + (next ? "; hierna: ijk validate " + where : ""));
  }

  /**
   * That the pages so far are kept.
   *
   * @param more whether the same command may go on from there
   */
  public static Text kept(long pages, String where, boolean more) {
    String en = pages == 1 ? "1 page is" : "%d pages are".formatted(pages);
    String nl = pages == 1 ? "1 pagina is" : "%d pagina's zijn".formatted(pages);
    return new Text(
        en + " kept in " + where + (more ? "; the same command goes on from there" : ""),
        nl + " bewaard in " + where + (more ? "; hetzelfde commando gaat daar verder" : ""));
  }

  static String seconds(Duration time, Locale locale) {
    double seconds = time.toMillis() / 1000.0;
    return seconds == Math.rint(seconds)
        ? String.valueOf((long) seconds)
        : String.format(locale, "%.1f", seconds);
  }
}
