package nl.ijkpunt.cli.harvest;

import static nl.ijkpunt.cli.harvest.HarvestTrouble.misuse;

/** What can be wrong with how a harvest is asked for, in words. */
public final class Misuses {
  private Misuses() {}

  static HarvestTrouble notAnAddress() {
    return misuse(
        "that is no address of a repository; it begins with https://, as"
            + " https://repository.example.org/oai",
        "dat is geen adres van een repository; het begint met https://, zoals"
            + " https://repository.example.org/oai");
  }

  static HarvestTrouble credentialsInAddress() {
    return misuse(
        "a password in the address can be seen by others; put it in a file for --auth-file",
        "een wachtwoord in het adres kunnen anderen zien; zet het in een bestand voor --auth-file");
  }

  static HarvestTrouble verbInAddress() {
    return misuse(
        "leave verb= and what follows out of the address; options say what is asked:"
            + " see ijk harvest --help",
        "laat verb= en wat erop volgt weg uit het adres; opties zeggen wat er gevraagd wordt:"
            + " zie ijk harvest --help");
  }

  static HarvestTrouble credentialsNotOneLine(String from) {
    return misuse(
        from + " should hold one line: Bearer TOKEN, or Basic USER:PASSWORD",
        from + " hoort één regel te bevatten: Bearer TOKEN, of Basic GEBRUIKER:WACHTWOORD");
  }

  static HarvestTrouble credentialsUnreadable(String file) {
    return misuse(
        file + " cannot be read; check the name, and that you may read it",
        file + " kan niet gelezen worden; controleer de naam, en of u het mag lezen");
  }

  static HarvestTrouble notADate(String option, String text) {
    String named = option + " " + OneLine.of(text);
    return misuse(
        named + " is no date: write 2026-09-01, or 2026-09-01T00:00:00Z",
        named + " is geen datum: schrijf 2026-09-01, of 2026-09-01T00:00:00Z");
  }

  static HarvestTrouble notAlike() {
    return misuse(
        "--from and --until must both be days, or both be times",
        "--from en --until moeten allebei dagen zijn, of allebei tijden");
  }

  static HarvestTrouble backwards() {
    return misuse("--from lies after --until", "--from ligt na --until");
  }

  static HarvestTrouble daysOnly() {
    return misuse(
        "the repository keeps days and no times: write --from and --until as 2026-09-01",
        "de repository houdt dagen bij en geen tijden: schrijf --from en --until als 2026-09-01");
  }

  static HarvestTrouble otherHarvest(String folder) {
    return misuse(
        folder + " holds the harvest of something else; name another folder",
        folder + " bevat de oogst van iets anders; noem een andere map");
  }

  static HarvestTrouble notEmpty(String folder) {
    return misuse(
        folder + " is not empty and holds no harvest; name another folder, or a new one",
        folder + " is niet leeg en bevat geen oogst; noem een andere map, of een nieuwe");
  }

  static HarvestTrouble nothingToResume(String folder) {
    return misuse(
        folder + " holds no harvest to go on with; leave --resume out to begin one",
        folder
            + " bevat geen oogst om mee verder te gaan; laat --resume weg om er een te beginnen");
  }

  static HarvestTrouble complete(String folder) {
    return misuse(
        folder
            + " holds the whole harvest already: ijk validate checks it. To harvest anew, name"
            + " another folder or remove this one",
        folder
            + " bevat de hele oogst al: ijk validate toetst hem. Noem een andere map of verwijder"
            + " deze om opnieuw te oogsten");
  }

  public static HarvestTrouble whereTo() {
    return misuse(
        "where to? -o DIR keeps the answers in a folder; see ijk harvest --help",
        "waarheen? -o MAP bewaart de antwoorden in een map; zie ijk harvest --help");
  }

  public static HarvestTrouble noName() {
    return misuse(
        "the name after -o is empty; is a variable in the command not set?",
        "de naam achter -o is leeg; is een variabele in het commando niet gezet?");
  }

  public static HarvestTrouble resumesNoFolder() {
    return misuse(
        "--resume is for a harvest in a folder: -o DIR",
        "--resume is voor een oogst in een map: -o MAP");
  }

  public static HarvestTrouble selectsNothing() {
    return misuse(
        "--set, --from and --until are for records and identifiers",
        "--set, --from en --until zijn voor records en identifiers");
  }

  public static HarvestTrouble prefixOfNothing() {
    return misuse(
        "--prefix is for records and identifiers", "--prefix is voor records en identifiers");
  }

  public static HarvestTrouble notSeconds() {
    return misuse(
        "--pause and --timeout are seconds, such as 0.5 or 120, up to a day",
        "--pause en --timeout zijn seconden, zoals 0.5 of 120, tot een dag");
  }

  public static HarvestTrouble notWithinLimits() {
    return misuse(
        "--max-retries is from 0 to 100, --max-page-size from 1",
        "--max-retries is van 0 tot 100, --max-page-size vanaf 1");
  }
}
