package nl.ijkpunt.cli.impact;

import nl.ijkpunt.standards.finding.Text;

/**
 * Something to do about one member.
 *
 * @param entity the type of record it is about; empty where it is about all
 * @param path the member, below the entity
 * @param count how many records or values it touches
 * @param why what is the matter
 * @param first where the first stands; empty where that is not in the source
 */
public record Step(Kind kind, String entity, String path, long count, Text why, String first) {

  /** What is to be done, in the order in which it is to be done. */
  @SuppressWarnings("ImmutableEnumChecker") // a Text is a record of texts
  public enum Kind {
    DECIDE(
        "decide",
        new Text("Decide", "Besluiten"),
        new Text(
            "The source has no answer to these. One decision holds for all records; give it with the"
                + " option that is named.",
            "De bron heeft hier geen antwoord op. Eén besluit geldt voor alle records; geef het met"
                + " de genoemde optie.")),
    SUPPLY(
        "supply",
        new Text("Supply", "Aanleveren"),
        new Text(
            "The target demands these and the data does not hold them. Fill them at the source, or"
                + " give one value for all with --default.",
            "Het doel eist deze en de gegevens bevatten ze niet. Vul ze aan de bron, of geef één"
                + " waarde voor alle met --default.")),
    MEND(
        "mend",
        new Text("Mend", "Herstellen"),
        new Text(
            "After conversion these do not conform to the target.",
            "Deze voldoen na omzetting niet aan het doel.")),
    MEND_ANYWAY(
        "mend-anyway",
        new Text("Mend, moving or not", "Herstellen, ook zonder overstap"),
        new Text(
            "The same rules find as much in the data as it is. Mended there, it is mended here.",
            "Dezelfde regels vinden even veel in de gegevens zoals ze zijn. Daar hersteld is hier"
                + " hersteld.")),
    ACCEPT(
        "accept",
        new Text("Accept the loss", "Verlies aanvaarden"),
        new Text(
            "The target has no place for these values. Agree with who uses them, or keep them"
                + " elsewhere.",
            "Het doel heeft geen plek voor deze waarden. Stem af met wie ze gebruikt, of bewaar ze"
                + " elders.")),
    CHECK(
        "check",
        new Text("Check by sample", "Steekproefsgewijs controleren"),
        new Text(
            "The target says nearly the same; look at some of them before you rely on it.",
            "Het doel zegt bijna hetzelfde; bekijk er enkele voordat u erop vertrouwt.")),
    KNOW(
        "know",
        new Text("Know what is filled in", "Weten wat is aangevuld"),
        new Text(
            "The conversion fills these in, and the source does not say them.",
            "De omzetting vult deze in, en de bron zegt ze niet."));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
    private final Text heading;

    @SuppressWarnings("ImmutableEnumChecker") // a Text is two strings
    private final Text note;

    Kind(String word, Text heading, Text note) {
      this.word = word;
      this.heading = heading;
      this.note = note;
    }

    String word() {
      return word;
    }

    Text heading() {
      return heading;
    }

    Text note() {
      return note;
    }
  }
}
