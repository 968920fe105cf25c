package nl.ijkpunt.cli.report;

import java.util.List;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.ProfileResult;

/** The words of the text report about causes, and about what stands between profiles and a pass. */
record CauseWords(TextWords words, Language language) {

  CauseWords(Language language) {
    this(TextWords.in(language), language);
  }

  String fixFirst() {
    return in("What to fix first:", "Eerst te herstellen:");
  }

  String findings(long count) {
    return words.count(count, in("finding", "bevinding"), in("findings", "bevindingen"));
  }

  String records(long count) {
    return words.count(count, "record", "records");
  }

  /** How many records pass once a cause is mended, for all profiles that fail on it. */
  String unblocks(long count) {
    return in("mending it puts %s in order", "herstel brengt %s op orde").formatted(records(count));
  }

  /** The same, with for which profiles. */
  String unblocks(long count, List<String> profiles) {
    String all = String.join(in(" and ", " en "), profiles);
    return in("%s for %s", "%s voor %s").formatted(unblocks(count), all);
  }

  /** How many it is for yet other profiles. */
  String unblocksToo(long count, List<String> profiles) {
    String all = String.join(in(" and ", " en "), profiles);
    return in(", %s for %s", ", %s voor %s").formatted(words.number(count), all);
  }

  String unblocksNothing() {
    return in(
        "each of these records has another mistake too",
        "elk van deze records heeft nog een andere fout");
  }

  String at(boolean all, String places) {
    return (all ? in("at %s", "in %s") : in("first at %s", "het eerst in %s")).formatted(places);
  }

  String moreCauses(long count) {
    return in(
            "and %s more; --report json=FILE lists all",
            "en nog %s; --report json=BESTAND noemt ze alle")
        .formatted(words.number(count));
  }

  /** The heads of the columns that tell of a profile. */
  List<String> heads() {
    return language == Language.NL
        ? List.of(
            "Profiel",
            "oordeel",
            "regels",
            "fouten",
            "waarschuwingen",
            "te herstellen",
            "records afgekeurd")
        : List.of(
            "Profile",
            "verdict",
            "rules",
            "errors",
            "warnings",
            "causes to mend",
            "records that fail");
  }

  String of(long some, long all) {
    return in("%s of %s", "%s van %s").formatted(words.number(some), words.number(all));
  }

  String between() {
    return in(
        "What stands between the data and a pass (● fails it, ○ does not fail it, blank: not asked):",
        "Wat er tussen data en goedkeuring staat (● keurt af, ○ keurt niet af, leeg: niet gevraagd):");
  }

  String moreRows(long count) {
    return in("and %s more", "en nog %s").formatted(words.number(count));
  }

  /** What a profile needs to pass. */
  String distance(ProfileResult profile, long records, boolean blocked) {
    return switch (profile.verdict()) {
      case PASS ->
          records == 1
              ? in("the record passes", "het record voldoet")
              : in("all %s records pass", "alle %s records voldoen").formatted(number(records));
      case INCONCLUSIVE ->
          in(
              "nothing fails, but not everything could be checked",
              "niets keurt af, maar niet alles kon worden getoetst");
      case FAIL -> mend(profile.causes(), records, blocked);
    };
  }

  private String mend(long causes, long records, boolean blocked) {
    String mend =
        in("mend %s", "herstel %s")
            .formatted(words.count(causes, in("cause", "oorzaak"), in("causes", "oorzaken")));
    if (blocked) {
      return mend
          + in(
              ", then check again: not everything could be read",
              " en toets opnieuw: niet alles kon worden gelezen");
    }
    return mend
        + (records == 1
            ? in(", then the record passes", ", dan voldoet het record")
            : in(", then all %s records pass", ", dan voldoen alle %s records")
                .formatted(number(records)));
  }

  private String number(long count) {
    return words.number(count);
  }

  private String in(String english, String dutch) {
    return language == Language.NL ? dutch : english;
  }
}
