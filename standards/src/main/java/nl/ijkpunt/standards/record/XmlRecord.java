package nl.ijkpunt.standards.record;

import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Subject;

/**
 * A subtree of an XML text that a standard has a name for.
 *
 * @param source where the text it is from begins
 */
public record XmlRecord(String type, XmlElement root, Place source, Subject subject)
    implements DataRecord {

  /**
   * The location of an element of this record.
   *
   * @param path the way to it in the words of the standard, whatever the XML calls it
   */
  public Location at(XmlElement element, String path) {
    XmlElement.Spot spot = element.spot();
    return new Location(
            source.source(),
            source.ordinal(),
            spot.offset(),
            spot.line(),
            spot.column(),
            element.xpath())
        .in(new Location.InRecord(root.xpath(), 0, path));
  }
}
