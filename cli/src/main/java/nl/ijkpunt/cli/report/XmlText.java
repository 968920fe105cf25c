package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line; what XML does not allow in a text is replaced. */
final class XmlText {
  private final XMLStreamWriter xml;
  private int depth;

  private XmlText(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Part of an XML document. */
  interface Part {
    void write(XmlText xml) throws XMLStreamException;
  }

  /** Writes a document to a writer, which is left open. */
  static void document(Writer out, Part root) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      root.write(new XmlText(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
    out.write('\n');
  }

  /** Declares a namespace on the element that was opened last. */
  XmlText namespace(String prefix, String uri) throws XMLStreamException {
    if (prefix.isEmpty()) {
      xml.writeDefaultNamespace(uri);
    } else {
      xml.writeNamespace(prefix, uri);
    }
    return this;
  }

  /** Opens an element that has others in it. */
  XmlText open(String name) throws XMLStreamException {
    indent();
    depth++;
    xml.writeStartElement(name);
    return this;
  }

  XmlText attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Harmless.text(value));
    return this;
  }

  XmlText attribute(String name, long value) throws XMLStreamException {
    return attribute(name, String.valueOf(value));
  }

  /** Closes the element that was opened last. */
  XmlText close() throws XMLStreamException {
    depth--;
    indent();
    xml.writeEndElement();
    return this;
  }

  /** An element with text and nothing else. */
  XmlText element(String name, String text) throws XMLStreamException {
    return start(name).text(text).end();
  }

  /** An element with attributes and nothing else. */
  XmlText empty(String name) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    return this;
  }

  /** Opens an element that has text in it. */
  XmlText start(String name) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    return this;
  }

  XmlText text(String text) throws XMLStreamException {
    xml.writeCharacters(Harmless.text(text));
    return this;
  }

  /** Some lines of text. */
  XmlText lines(Iterable<String> lines) throws XMLStreamException {
    for (String line : lines) {
      text(line);
      xml.writeCharacters("\n");
    }
    return this;
  }

  /** Closes an element that has text in it. */
  XmlText end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
