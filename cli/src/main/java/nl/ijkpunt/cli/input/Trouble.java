package nl.ijkpunt.cli.input;

import java.nio.file.AccessDeniedException;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Text;

/** What to say of an input that is not read: what is the matter, and what to try. */
final class Trouble {
  private Trouble() {}

  static Text missing(Optional<String> meant) {
    return new Text(
        "There is no such file or folder. "
            + meant
                .map(name -> "Did you mean " + name + "?")
                .orElse("Check the name, and the folder the command runs in."),
        "Dit bestand of deze map bestaat niet. "
            + meant
                .map(name -> "Bedoelde u " + name + "?")
                .orElse("Controleer de naam, en de map waarin het commando draait."));
  }

  static Text blank() {
    return new Text(
        "The name of an input is empty. Is a variable in the command not set?",
        "De naam van een invoer is leeg. Is een variabele in het commando niet gezet?");
  }

  static Text twice() {
    return new Text(
        "Standard input can be read only once. Give - a single time.",
        "De standaardinvoer kan maar één keer gelezen worden. Geef - één keer op.");
  }

  static Text noPermission() {
    return new Text(
        "You may not read this. Ask its owner for permission, or run as a user who has it.",
        "U mag dit niet lezen. Vraag de eigenaar om toestemming, of draai als een gebruiker die die"
            + " heeft.");
  }

  static Text unreadable(Exception cause) {
    if (cause instanceof AccessDeniedException) {
      return noPermission();
    }
    return new Text(
        "It could not be read (" + reason(cause) + "). Check the disk or share it is on.",
        "Het kon niet gelezen worden ("
            + reason(cause)
            + "). Controleer de schijf of share waar het op staat.");
  }

  static Text brokenLink() {
    return new Text(
        "This is a symbolic link to something that is not there. Repair or remove the link.",
        "Dit is een symbolische link naar iets dat er niet is. Herstel of verwijder de link.");
  }

  static Text loop() {
    return new Text(
        "This symbolic link leads back to itself or to a folder it is in, so it was not followed."
            + " Remove the link.",
        "Deze symbolische link leidt terug naar zichzelf of naar een map waar hij in staat, en is"
            + " niet gevolgd. Verwijder de link.");
  }

  static Text emptyFolder(Limits limits) {
    String xml =
        (limits.graphs() ? ".ttl, .nt, .nq, .trig, .jsonld, " : "")
            + (limits.xml() ? ".xml, " : "");
    return new Text(
        "There is nothing to read in this folder: no "
            + xml
            + ".json, .ndjson, .jsonl (or one of these with"
            + " .gz), .zip, .tar, .tar.gz or .tgz. Name a file itself to have it read whatever it"
            + " is called.",
        "In deze map is niets te lezen: geen "
            + xml
            + ".json, .ndjson, .jsonl (of een daarvan met .gz), .zip,"
            + " .tar, .tar.gz of .tgz. Noem een bestand zelf om het te laten lezen, hoe het ook"
            + " heet.");
  }

  static Text nothingMatches() {
    return new Text(
        "No file matches this pattern. * stays within one folder, ** goes into folders; hidden"
            + " files are left out.",
        "Geen bestand past bij dit patroon. * blijft binnen één map, ** gaat mappen in; verborgen"
            + " bestanden tellen niet mee.");
  }

  static Text notPattern(Exception cause) {
    return new Text(
        "This is not a file, and not a pattern either (" + reason(cause) + "). Check the brackets.",
        "Dit is geen bestand, en ook geen patroon (" + reason(cause) + "). Controleer de haken.");
  }

  static Text notGzip() {
    return new Text(
        "It is named .gz or .tgz but is not gzip data. Rename it to what it is, or make it again.",
        "Het heet .gz of .tgz maar is geen gzip. Geef het de juiste naam, of maak het opnieuw.");
  }

  static Text notArchive(String kind, Exception cause) {
    return new Text(
        "It could not be read (further) as "
            + kind
            + " ("
            + reason(cause)
            + "). It may be cut off"
            + " or be something else: make or fetch it again.",
        "Het kon niet (verder) gelezen worden als "
            + kind
            + " ("
            + reason(cause)
            + "). Misschien is"
            + " het afgekapt of iets anders: maak of haal het opnieuw.");
  }

  static Text encrypted() {
    return new Text(
        "The zip file holds encrypted entries; nothing in it was read. Unpack it with its password"
            + " and name the folder.",
        "Het zipbestand bevat versleutelde bestanden; er is niets uit gelezen. Pak het uit met het"
            + " wachtwoord en noem de map.");
  }

  static Text emptyArchive(Limits limits) {
    String xml =
        (limits.graphs() ? ".ttl, .nt, .nq, .trig, .jsonld, " : "")
            + (limits.xml() ? ".xml, " : "");
    return new Text(
        "There is nothing to read in this archive: no " + xml + ".json, .ndjson or .jsonl.",
        "In dit archief is niets te lezen: geen " + xml + ".json, .ndjson of .jsonl.");
  }

  static Text outside() {
    return new Text(
        "The name of this entry leads outside the archive, so it was not read. Ask the sender how"
            + " the archive was made.",
        "De naam van dit onderdeel leidt buiten het archief, en het is niet gelezen. Vraag de"
            + " afzender hoe het archief gemaakt is.");
  }

  static Text nested() {
    return new Text(
        "This is an archive inside an archive, and was not read. Unpack the outer one first.",
        "Dit is een archief in een archief, en is niet gelezen. Pak het buitenste eerst uit.");
  }

  static Text linkInArchive() {
    return new Text(
        "This entry is a link or a device and not a file, so it was not read.",
        "Dit onderdeel is een link of apparaat en geen bestand, en is niet gelezen.");
  }

  static Text tooManyEntries(Limits limits) {
    return new Text(
        "It has more than "
            + limits.entries()
            + " entries; the rest was not read. Unpack it and"
            + " name the folder.",
        "Het heeft meer dan "
            + limits.entries()
            + " onderdelen; de rest is niet gelezen. Pak het"
            + " uit en noem de map.");
  }

  static Text tooLarge(Limits limits) {
    String size = size(limits.total());
    return new Text(
        "It unpacks to more than "
            + size
            + "; the rest was not read. If you trust it, unpack it and"
            + " name what comes out.",
        "Het wordt uitgepakt groter dan "
            + size
            + "; de rest is niet gelezen. Als u het vertrouwt:"
            + " pak het uit en noem wat eruit komt.");
  }

  static Text tooDense(Limits limits) {
    return new Text(
        "It unpacks to more than "
            + limits.ratio()
            + " times its size, as a zip bomb does; the rest"
            + " was not read. If you trust it, unpack it and name what comes out.",
        "Het wordt uitgepakt meer dan "
            + limits.ratio()
            + " keer zo groot, zoals een zipbom; de"
            + " rest is niet gelezen. Als u het vertrouwt: pak het uit en noem wat eruit komt.");
  }

  private static String size(long bytes) {
    return bytes >= 1 << 30 ? (bytes >> 30) + " GiB" : bytes + " bytes";
  }

  private static String reason(Exception cause) {
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
