package nl.ijkpunt.mappings.lom;

import nl.ijkpunt.mappings.Value;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/** An element of Dublin Core. */
record DublinCoreValue(XmlRecord record, XmlElement element) implements Value {

  @Override
  public String path() {
    return (element.namespace().equals(DublinCore.ELEMENTS) ? "dc:" : "") + element.local();
  }

  @Override
  public String text() {
    return element.text().strip();
  }

  @Override
  public String language() {
    return element.attribute("lang").orElse("");
  }

  @Override
  public Object thing() {
    return element;
  }

  @Override
  public Location location() {
    return record.at(element, "/" + path());
  }
}
