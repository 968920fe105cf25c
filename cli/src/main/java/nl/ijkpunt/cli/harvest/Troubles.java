package nl.ijkpunt.cli.harvest;

import static nl.ijkpunt.cli.harvest.HarvestTrouble.lasting;
import static nl.ijkpunt.cli.harvest.HarvestTrouble.passing;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

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

  static HarvestTrouble cutOff() {
    return passing(
        "the answer breaks off before its end; a smaller part may help: --set, --from and --until",
        "het antwoord breekt af voor het eind; een kleiner deel helpt misschien: --set, --from en"
            + " --until");
  }

  static HarvestTrouble empty() {
    return passing("the answer is empty", "het antwoord is leeg");
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

  static HarvestTrouble tooLarge(long largest) {
    long megabytes = largest / 1_000_000;
    return lasting(
        "the answer has more than %d MB; --max-page-size takes a larger one".formatted(megabytes),
        "het antwoord is groter dan %d MB; --max-page-size laat meer toe".formatted(megabytes));
  }

  static HarvestTrouble notGzip() {
    return lasting(
        "the answer says it is gzip, and is not; ask the keeper of the repository",
        "het antwoord zegt gzip te zijn, en is het niet; vraag het de beheerder van de repository");
  }

  static HarvestTrouble unknownEncoding(String encoding) {
    return lasting(
        "the answer is packed as %s, which was not asked for and cannot be read"
            .formatted(encoding),
        "het antwoord is ingepakt als %s; daar is niet om gevraagd en het is niet te lezen"
            .formatted(encoding));
  }

  static HarvestTrouble html() {
    return lasting(
        "the answer is a web page for people and not OAI-PMH; check the address: it is the base URL"
            + " that the keeper of the repository gives, often ending in /oai",
        "het antwoord is een webpagina voor mensen en geen OAI-PMH; controleer het adres: het is de"
            + " base URL die de beheerder van de repository opgeeft, en eindigt vaak op /oai");
  }

  static HarvestTrouble refusedXml() {
    return lasting(
        "the answer has a DTD, which is refused: it can name files and addresses to fetch",
        "het antwoord heeft een DTD, en dat wordt geweigerd: het kan bestanden en adressen noemen om"
            + " op te halen");
  }

  static HarvestTrouble notXml(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
    return lasting(
        "the answer is not well-formed XML (line %d, column %d); tell the keeper of the repository"
            .formatted(line, column),
        "het antwoord is geen goedgevormde XML (regel %d, kolom %d); meld het de beheerder van de"
                .formatted(line, column)
            + " repository");
  }

  static HarvestTrouble notOai(String root) {
    return lasting(
        "the answer is XML but not OAI-PMH: its outermost element is %s; check the address"
            .formatted(root),
        "het antwoord is XML maar geen OAI-PMH: het buitenste element is %s; controleer het adres"
            .formatted(root));
  }

  static HarvestTrouble answersNothing(Verb verb) {
    return lasting(
        "the answer holds no %s and no error; tell the keeper of the repository"
            .formatted(verb.wire()),
        "het antwoord bevat geen %s en geen error; meld het de beheerder van de repository"
            .formatted(verb.wire()));
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
