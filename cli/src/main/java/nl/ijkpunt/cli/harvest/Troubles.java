package nl.ijkpunt.cli.harvest;

import static nl.ijkpunt.cli.harvest.HarvestTrouble.lasting;
import static nl.ijkpunt.cli.harvest.HarvestTrouble.passing;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** What can go wrong on the way to a repository and back, in words. */
final class Troubles {
  private Troubles() {}

  static HarvestTrouble tooSlow() {
    return passing(
        "no whole answer within the time it may take; --timeout gives it longer",
        "geen heel antwoord binnen de tijd die het mag kosten; --timeout geeft meer tijd");
  }

  static HarvestTrouble unknownHost(String server) {
    return passing(
        "there is no server " + server + "; check the address, and the network",
        "er is geen server " + server + "; controleer het adres, en het netwerk");
  }

  static HarvestTrouble refused(String server) {
    return passing(
        server + " takes no connections; check the address and the port, or try again later",
        server + " neemt geen verbindingen aan; controleer adres en poort, of probeer later weer");
  }

  static HarvestTrouble certificate(String server, IOException cause) {
    String why = reason(cause);
    return lasting(
        "no safe connection to %s (%s); ask its keeper to mend its certificate"
            .formatted(server, why),
        "geen veilige verbinding met %s (%s); vraag de beheerder het certificaat te herstellen"
            .formatted(server, why));
  }

  static HarvestTrouble brokenOff(IOException cause) {
    String why = reason(cause);
    return passing(
        "the connection broke off (%s)".formatted(why),
        "de verbinding brak af (%s)".formatted(why));
  }

  static HarvestTrouble status(int status) {
    String en = "the server answers HTTP " + status;
    String nl = "de server antwoordt HTTP " + status;
    if (status == 401 || status == 403) {
      return lasting(
          en + ": it lets in who it knows; give credentials with --auth-file or IJK_HARVEST_TOKEN",
          nl + ": er mag niet iedereen in; geef gegevens met --auth-file of IJK_HARVEST_TOKEN");
    }
    if (status == 404 || status == 410) {
      return lasting(
          en + ": nothing is there; check the path of the address",
          nl + ": daar is niets; controleer het pad van het adres");
    }
    if (status >= 500 || status == 429 || status == 408) {
      return passing(en, nl);
    }
    return lasting(
        en + "; check the address, or ask the keeper of the repository",
        nl + "; controleer het adres, of vraag het de beheerder van de repository");
  }

  static HarvestTrouble asksToWait(Duration wait) {
    String time = Notices.seconds(wait, Locale.ROOT);
    return lasting(
        "the server asks to stay away for %s s, which is too long to wait; run the command again"
                .formatted(time)
            + " after that",
        "de server vraagt %s s weg te blijven, en dat is te lang om op te wachten; draai het"
                .formatted(time)
            + " commando daarna opnieuw");
  }

  static HarvestTrouble after(int tries, HarvestTrouble last) {
    String en = last.words().en();
    String nl = last.words().nl();
    return tries == 1
        ? lasting(en, nl)
        : lasting(
            "%s (tried %d times); run the command again later".formatted(en, tries),
            "%s (%d keer geprobeerd); draai het commando later opnieuw".formatted(nl, tries));
  }

  static HarvestTrouble tooManyRedirects(int most) {
    return lasting(
        "more than %d redirects one after another; check the address".formatted(most),
        "meer dan %d omleidingen achter elkaar; controleer het adres".formatted(most));
  }

  static HarvestTrouble redirectUnreadable() {
    return lasting(
        "the server redirects to something that is no address of a server; check the address",
        "de server leidt om naar iets dat geen adres van een server is; controleer het adres");
  }

  static HarvestTrouble redirectToOtherScheme(String scheme) {
    return lasting(
        "the server redirects to an address with %s:, which is never followed".formatted(scheme),
        "de server leidt om naar een adres met %s:, en dat wordt nooit gevolgd".formatted(scheme));
  }

  static HarvestTrouble redirectToPlainHttp(String to) {
    return lasting(
        "the server redirects from https to %s, which anyone on the way can read and change; it is"
                .formatted(to)
            + " not followed. Give that address yourself if it is what you want",
        "de server leidt om van https naar %s, dat iedereen onderweg kan lezen en veranderen; dat"
                .formatted(to)
            + " wordt niet gevolgd. Geef dat adres zelf op als u het wilt");
  }

  static HarvestTrouble notWritten(IOException cause) {
    String why = reason(cause);
    return lasting(
        "it could not be written (%s); is the disk full?".formatted(why),
        "het kon niet worden weggeschreven (%s); is de schijf vol?".formatted(why));
  }

  static String reason(IOException cause) {
    String message = cause.getMessage();
    String text = message == null ? cause.getClass().getSimpleName() : message;
    return OneLine.of(text);
  }
}
