package nl.ijkpunt.cli.harvest;

import java.time.Duration;
import java.util.Locale;
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

  static Text verb(Verb verb) {
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
    boolean records = state.request().verb().item().equals("record");
    return new Text(
        counts(state, Locale.ENGLISH, "%,d %s, %,d %s (%,d deleted), %.1f MB", "page", records),
        counts(state, DUTCH, "%,d %s, %,d %s (%,d verwijderd), %.1f MB", "pagina", records));
  }

  private static String counts(
      HarvestState state, Locale locale, String form, String page, boolean records) {
    String pages = state.pages() == 1 ? page : page + (page.equals("page") ? "s" : "'s");
    String one = records ? "record" : state.request().verb().item();
    return String.format(
        locale,
        form,
        state.pages(),
        pages,
        state.items(),
        state.items() == 1 ? one : one + "s",
        state.deleted(),
        state.bytes() / 1e6);
  }

  /** How a harvest ended, and what to type next. */
  public static Text done(HarvestState state, String where, boolean whole) {
    Text counts = counts(state);
    String folder = where.isEmpty() ? "" : " in " + where;
    String next = where.isEmpty() ? "" : "ijk validate " + where;
    String en = whole ? "harvested " : "not complete: ";
    String nl = whole ? "geoogst: " : "niet compleet: ";
    String after = next.isEmpty() || !whole ? "" : "; next: " + next;
    String afterNl = next.isEmpty() || !whole ? "" : "; hierna: " + next;
    return new Text(en + counts.en() + folder + after, nl + counts.nl() + folder + afterNl);
  }

  /** That the pages so far are kept, and how to go on. */
  public static Text kept(long pages, String where) {
    String en = pages == 1 ? "1 page is" : "%d pages are".formatted(pages);
    String nl = pages == 1 ? "1 pagina is" : "%d pagina's zijn".formatted(pages);
    return new Text(
        "%s kept in %s; the same command goes on from there".formatted(en, where),
        "%s bewaard in %s; hetzelfde commando gaat daar verder".formatted(nl, where));
  }

  static String seconds(Duration time, Locale locale) {
    double seconds = time.toMillis() / 1000.0;
    return seconds == Math.rint(seconds)
        ? String.valueOf((long) seconds)
        : String.format(locale, "%.1f", seconds);
  }
}
