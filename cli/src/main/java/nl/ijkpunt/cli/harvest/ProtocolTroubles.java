package nl.ijkpunt.cli.harvest;

import static nl.ijkpunt.cli.harvest.HarvestTrouble.ending;
import static nl.ijkpunt.cli.harvest.HarvestTrouble.lasting;

import nl.ijkpunt.cli.harvest.Page.OaiError;

/** What a repository or the course of a harvest says against going on, in words. */
final class ProtocolTroubles {
  private ProtocolTroubles() {}

  /** What to do about an error of OAI-PMH. */
  static HarvestTrouble of(OaiError error) {
    String said = error.message().isEmpty() ? "" : " (" + OneLine.of(error.message()) + ")";
    String named = OneLine.of(error.code()) + said;
    return switch (error.code()) {
      case "noRecordsMatch" ->
          lasting(
              "nothing to harvest: " + named + "; ask for more with --set, --from or --until",
              "niets te oogsten: " + named + "; vraag meer met --set, --from of --until");
      case "badResumptionToken" ->
          ending(
              named
                  + "; the repository no longer knows how far it was: tokens expire. Harvest into"
                  + " another folder, in one go or in parts with --set, --from and --until",
              named
                  + "; de repository weet niet meer hoe ver hij was: tokens verlopen. Oogst in een"
                  + " andere map, in één keer of in delen met --set, --from en --until");
      case "cannotDisseminateFormat" ->
          lasting(
              named + "; ijk harvest URL --formats lists what there is, --prefix picks one",
              named + "; ijk harvest URL --formats toont wat er is, --prefix kiest er een");
      case "noSetHierarchy" ->
          lasting(
              named + "; the repository has no sets: leave --set out",
              named + "; de repository heeft geen sets: laat --set weg");
      case "idDoesNotExist" ->
          lasting(
              named + "; ijk harvest URL --identifiers lists what there is",
              named + "; ijk harvest URL --identifiers toont wat er is");
      default ->
          lasting(
              "the repository refuses: " + named + "; check the options, and the address",
              "de repository weigert: " + named + "; controleer de opties, en het adres");
    };
  }

  static HarvestTrouble sameToken() {
    return ending(
        "the repository gives a resumptionToken that it gave before, so the list would never end;"
            + " tell its keeper. --set, --from and --until may get around it",
        "de repository geeft een resumptionToken die hij al eerder gaf, dus de lijst zou nooit"
            + " eindigen; meld het de beheerder. Misschien lukt het met --set, --from en --until");
  }

  static HarvestTrouble emptyPages(int pages) {
    return ending(
        "the repository gave %d answers in a row with nothing in them, and goes on; tell its keeper"
            .formatted(pages),
        "de repository gaf %d antwoorden achter elkaar met niets erin, en gaat door; meld het de"
                .formatted(pages)
            + " beheerder");
  }

  static HarvestTrouble noLom(String prefixes) {
    return lasting(
        "the repository has no LOM, only: " + prefixes + "; --prefix NAME harvests one of these",
        "de repository heeft geen LOM, alleen: " + prefixes + "; --prefix NAAM oogst er een van");
  }

  static HarvestTrouble outputGone() {
    return lasting(
        "who read standard output has stopped reading",
        "wie de standaarduitvoer las is opgehouden met lezen");
  }
}
