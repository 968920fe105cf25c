package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.lom.IdentifierCoding;
import nl.ijkpunt.standards.lom.LomDate;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.XmlAnswers;

/** Judges the records of a harvest: their headers, and whether they are deleted. */
@AutoService(Check.class)
public final class OaiRecords implements LomCheckGroup {
  private static final Pattern UTC =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d:\\d\\dZ)?");

  @Override
  public List<Check> checks() {
    return List.of(
        new DecidingXml("nl-lom-oai-header-present", OaiRecords::header),
        new DecidingXml("nl-lom-oai-identifier-present", (r, a) -> present(r, "identifier", a)),
        new DecidingXml("nl-lom-oai-identifier-uri", OaiRecords::uri),
        new DecidingXml("nl-lom-oai-datestamp-present", (r, a) -> present(r, "datestamp", a)),
        new DecidingXml("nl-lom-oai-datestamp-utc", OaiRecords::utc),
        new DecidingXml("nl-lom-oai-metadata-present", OaiRecords::metadata),
        new DecidingXml("nl-lom-oai-deleted-in-header", OaiRecords::deletedInHeader),
        new DecidingXml("nl-lom-oai-deleted-without-metadata", OaiRecords::deletedWithout));
  }

  private static void header(XmlElement record, XmlAnswers answers) {
    if (record.child("header").isEmpty()) {
      answers.fails(record, Map.of());
    }
  }

  private static void present(XmlElement record, String name, XmlAnswers answers) {
    record
        .child("header")
        .filter(header -> says(header, name).isEmpty())
        .ifPresent(header -> answers.fails(header, Map.of()));
  }

  private static Optional<XmlElement> says(XmlElement in, String name) {
    return in.child(name).filter(child -> !child.text().isBlank());
  }

  private static void uri(XmlElement record, XmlAnswers answers) {
    record
        .child("header")
        .flatMap(header -> says(header, "identifier"))
        .filter(id -> !IdentifierCoding.URI.hasForm(id.text().strip()))
        .ifPresent(id -> answers.fails(id, Map.of()));
  }

  private static void utc(XmlElement record, XmlAnswers answers) {
    record
        .child("header")
        .flatMap(header -> says(header, "datestamp"))
        .filter(datestamp -> !isUtc(datestamp.text()))
        .ifPresent(datestamp -> answers.fails(datestamp, Map.of()));
  }

  /** Whether a moment is written as the protocol asks, and exists. */
  public static boolean isUtc(String written) {
    String text = written.strip();
    return UTC.matcher(text).matches() && LomDate.of(text) == LomDate.EXISTS;
  }

  private static void metadata(XmlElement record, XmlAnswers answers) {
    if (!isDeleted(record) && !isDeletedInHeader(record) && record.child("metadata").isEmpty()) {
      answers.fails(record, Map.of());
    }
  }

  private static void deletedInHeader(XmlElement record, XmlAnswers answers) {
    if (isDeleted(record) && !isDeletedInHeader(record)) {
      answers.fails(record, Map.of());
    }
  }

  private static void deletedWithout(XmlElement record, XmlAnswers answers) {
    if (isDeleted(record) || isDeletedInHeader(record)) {
      record.child("metadata").ifPresent(metadata -> answers.fails(metadata, Map.of()));
    }
  }

  private static boolean isDeletedInHeader(XmlElement record) {
    return record.child("header").map(OaiRecords::isDeleted).orElse(false);
  }

  private static boolean isDeleted(XmlElement element) {
    return element.attribute("status").map("deleted"::equals).orElse(false);
  }
}
