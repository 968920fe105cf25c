package nl.ijkpunt.standards.xml;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Tells a subtree once more as the events that XML software listens to. */
public final class XmlEvents {
  private final ContentHandler handler;
  private XmlElement current;

  public XmlEvents(ContentHandler handler, XmlElement root) {
    this.handler = handler;
    this.current = root;
  }

  /** The element that is being told. */
  public XmlElement current() {
    return current;
  }

  /** Tells the subtree as a document of its own. */
  public void tell() throws SAXException {
    XmlElement root = current;
    handler.startDocument();
    element(root);
    handler.endDocument();
  }

  private void element(XmlElement element) throws SAXException {
    current = element;
    XmlName name = element.name();
    AttributesImpl attributes = new AttributesImpl();
    List<XmlName> prefixes = new ArrayList<>(2);
    if (isNew(name, element)) {
      prefixes.add(name);
    }
    for (XmlAttribute attribute : element.attributes()) {
      XmlName own = attribute.name();
      attributes.addAttribute(
          own.namespace(), own.local(), own.written(), "CDATA", attribute.value());
      boolean known = own.prefix().isEmpty() || own.prefix().equals("xml");
      if (!known && prefixes.stream().noneMatch(p -> p.prefix().equals(own.prefix()))) {
        prefixes.add(own);
      }
    }
    for (XmlName prefix : prefixes) {
      handler.startPrefixMapping(prefix.prefix(), prefix.namespace());
    }
    handler.startElement(name.namespace(), name.local(), name.written(), attributes);
    String text = element.text();
    if (!text.isEmpty()) {
      handler.characters(text.toCharArray(), 0, text.length());
    }
    for (XmlElement child : element.children()) {
      element(child);
    }
    current = element;
    handler.endElement(name.namespace(), name.local(), name.written());
    for (XmlName prefix : prefixes) {
      handler.endPrefixMapping(prefix.prefix());
    }
  }

  /** Whether the prefix of an element stands for something else in the element around it. */
  private static boolean isNew(XmlName name, XmlElement element) {
    XmlElement parent = element.parent();
    return parent == null
        || !parent.name().prefix().equals(name.prefix())
        || !parent.namespace().equals(name.namespace());
  }
}
