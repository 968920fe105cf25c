package nl.ijkpunt.standards.record;

/** An attribute of an element. */
public record XmlAttribute(XmlName name, String value) {}
