package nl.ijkpunt.mappings.lift;

import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.lom.LomEnvelope;
import nl.ijkpunt.standards.lom.LomUnits;
import nl.ijkpunt.standards.lom.XmlLom;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import nl.ijkpunt.standards.record.XmlRecord;
import nl.ijkpunt.standards.rio.RioMessages;
import org.jspecify.annotations.Nullable;

/** Where records stand in XML that is lifted: messages of RIO, and learning material. */
public final class XmlThings {
  private XmlThings() {}

  /** Whether an element is handed out apart from what stands around it. */
  public static boolean isUnit(@Nullable XmlElement parent, XmlName name) {
    return RioMessages.isUnit(parent, name) || LomUnits.isUnit(parent, name);
  }

  /** The records in a subtree. */
  static List<XmlRecord> in(XmlElement unit, Place place) {
    if (RioMessages.isOf(unit.namespace())) {
      String type = unit.local();
      return unit.hasCutOut()
          ? List.of()
          : List.of(new XmlRecord(type, unit, place, new Subject(type, null, null)));
    }
    LomEnvelope envelope = LomEnvelope.of(unit);
    if (envelope.isDeleted()) {
      return List.of();
    }
    String given = envelope.identifier();
    Subject subject = new Subject(XmlLom.TYPE, given, given);
    return LomUnits.roots(unit).stream()
        .map(root -> new XmlRecord(XmlLom.TYPE, root, place, subject))
        .toList();
  }

  /** What stands in a subtree where a record should; nothing where none should. */
  static Optional<XmlRecord> stranger(XmlElement unit, Place place) {
    LomEnvelope envelope = LomEnvelope.of(unit);
    if (!envelope.lacksRecord()) {
      return Optional.empty();
    }
    XmlElement content = envelope.content();
    String type = content.local();
    return Optional.of(new XmlRecord(type, content, place, new Subject(type, null, null)));
  }
}
