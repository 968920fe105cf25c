package nl.ijkpunt.cli.harvest;

import static nl.ijkpunt.cli.harvest.HarvestTrouble.lasting;
import static nl.ijkpunt.cli.harvest.HarvestTrouble.passing;

import javax.xml.stream.XMLStreamException;
import nl.ijkpunt.standards.endpoint.OaiVerb;

/** What can be wrong with an answer that came, in words. */
final class AnswerTroubles {
  private AnswerTroubles() {}

  static HarvestTrouble cutOff() {
    return passing(
        "the answer breaks off before its end; a smaller part may help: --set, --from and --until",
        "het antwoord breekt af voor het eind; een kleiner deel helpt misschien: --set, --from en"
            + " --until");
  }

  static HarvestTrouble empty() {
    return passing("the answer is empty", "het antwoord is leeg");
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

  static HarvestTrouble answersNothing(OaiVerb verb) {
    return lasting(
        "the answer holds no %s and no error; tell the keeper of the repository"
            .formatted(verb.wire()),
        "het antwoord bevat geen %s en geen error; meld het de beheerder van de repository"
            .formatted(verb.wire()));
  }
}
