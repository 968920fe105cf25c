package nl.ijkpunt.standards.lom;

import java.util.Optional;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What stands around records in one subtree.
 *
 * @param type what reports call it; empty where it is the record itself, or nothing known
 * @param unit the subtree
 * @param identifier what those call the record that handed it over, where they did
 */
public record LomEnvelope(String type, XmlElement unit, @Nullable String identifier) {
  /** A record of a harvest, with its header. */
  public static final String OAI_RECORD = "oai-record";

  /** The answer of a repository, without the records in it. */
  public static final String OAI_RESPONSE = "oai-response";

  /** What this subtree is. */
  public static LomEnvelope of(XmlElement unit) {
    if (unit.local().equals("record") && !unit.isIn("records")) {
      Optional<XmlElement> identifier =
          unit.child("header").flatMap(header -> header.child("identifier"));
      return new LomEnvelope(
          OAI_RECORD, unit, identifier.map(id -> id.text().strip()).orElse(null));
    }
    if (unit.local().equals("OAI-PMH")) {
      return new LomEnvelope(OAI_RESPONSE, unit, null);
    }
    return new LomEnvelope("", unit, null);
  }

  public Subject subject() {
    return new Subject(type.isEmpty() ? "source" : type, identifier, null);
  }

  /** Whether there should be a record in it where there is none. */
  public boolean lacksRecord() {
    if (XmlLom.isRoot(unit.local()) || type.equals(OAI_RESPONSE) || unit.hasCutOut()) {
      return false;
    }
    if (type.equals(OAI_RECORD)) {
      return !isDeleted() && unit.child("metadata").isPresent();
    }
    return !unit.local().equals("header");
  }

  /** Whether the record is said to be gone, in the right place or in a wrong one. */
  public boolean isDeleted() {
    return isDeleted(unit) || unit.child("header").map(LomEnvelope::isDeleted).orElse(false);
  }

  private static boolean isDeleted(XmlElement element) {
    return element.attribute("status").map(status -> status.equals("deleted")).orElse(false);
  }

  /** What stands where a record was expected. */
  public XmlElement content() {
    boolean inEnvelope = unit.local().equals("record");
    XmlElement holder =
        inEnvelope ? unit.child("metadata").or(() -> unit.child("recordData")).orElse(unit) : unit;
    return unit.children().contains(holder) && !holder.children().isEmpty()
        ? holder.children().get(0)
        : holder;
  }

  /** What that is, as far as it is known. */
  public String found() {
    XmlElement content = content();
    return switch (content.namespace()) {
      case "http://www.openarchives.org/OAI/2.0/oai_dc/" -> named(content, "Dublin Core");
      case "http://www.imsglobal.org/xsd/imscp_v1p1" -> named(content, "IMS Content Packaging");
      default ->
          content.namespace().contains("eck.nl/")
              ? named(content, "ECK catalogservice")
              : named(content, content.namespace());
    };
  }

  private static String named(XmlElement content, String what) {
    String tag = "<" + content.name().written() + ">";
    return what.isEmpty() ? tag : tag + " (" + what + ")";
  }
}
