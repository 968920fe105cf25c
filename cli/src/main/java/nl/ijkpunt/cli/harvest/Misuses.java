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
}
