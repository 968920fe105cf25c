package nl.ijkpunt.standards.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Opens XML that strangers wrote: without document types, external entities or network. */
public final class XmlInput {
  private final InputFactoryImpl factory = new InputFactoryImpl();

  public XmlInput() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read: " + systemId);
        });
  }

  /** A reader of one text, which finds out its encoding. */
  public XMLStreamReader2 open(InputStream in) throws XMLStreamException {
    return (XMLStreamReader2) factory.createXMLStreamReader(in);
  }
}
