package nl.ijkpunt.validators.thirdparty;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import nl.ijkpunt.standards.xml.XsdFiles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Hands over what a schema refers to from what is at hand; nothing is fetched. */
record SchemaResolver(Shelf shelf) implements LSResourceResolver {
  /** The attributes in the namespace of XML itself, which many schemas import from the network. */
  private static final String XML_ATTRIBUTES =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang">
          <xs:simpleType>
            <xs:union memberTypes="xs:language">
              <xs:simpleType>
                <xs:restriction base="xs:string"><xs:enumeration value=""/></xs:restriction>
              </xs:simpleType>
            </xs:union>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="base" type="xs:anyURI"/>
        <xs:attribute name="id" type="xs:ID"/>
        <xs:attributeGroup name="specialAttrs">
          <xs:attribute ref="xml:lang"/>
          <xs:attribute ref="xml:space"/>
          <xs:attribute ref="xml:base"/>
          <xs:attribute ref="xml:id"/>
        </xs:attributeGroup>
      </xs:schema>
      """;

  /** Where schemas stand. */
  interface Shelf {

    /**
     * The schema that is meant; nothing where none need be.
     *
     * @param base the address of the schema that refers to it
     * @throws Missing when it should be there and is not
     */
    Optional<Handed> find(
        @Nullable String systemId, @Nullable String namespace, @Nullable String base);
  }

  /** A schema and the address that it has for its neighbours. */
  record Handed(String text, String systemId) {}

  /** A schema as a source that refuses document types. */
  static SAXSource source(InputSource input) throws SAXException {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new SAXSource(parsers.newSAXParser().getXMLReader(), input);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's parser cannot be hardened", e);
    }
  }

  static InputSource input(InputStream in, String systemId) {
    InputSource input = new InputSource(in);
    input.setSystemId(systemId);
    return input;
  }

  @Override
  public @Nullable LSInput resolveResource(
      @Nullable String type,
      @Nullable String namespace,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String base) {
    if (XsdFiles.XML_NAMESPACE.equals(namespace)) {
      return given(new Handed(XML_ATTRIBUTES, "xml.xsd"));
    }
    return shelf.find(systemId, namespace, base).map(SchemaResolver::given).orElse(null);
  }

  private static LSInput given(Handed handed) {
    try {
      DOMImplementationLS platform =
          (DOMImplementationLS)
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation()
                  .getFeature("LS", "3.0");
      LSInput input = platform.createLSInput();
      input.setCharacterStream(new StringReader(handed.text()));
      input.setSystemId(handed.systemId());
      return input;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform cannot hand over a text", e);
    }
  }

  /** A schema is imported that is not at hand. */
  static final class Missing extends RuntimeException {
    Missing(String what) {
      super("it imports " + what + ", which does not stand in its folder", null, false, false);
    }
  }
}
