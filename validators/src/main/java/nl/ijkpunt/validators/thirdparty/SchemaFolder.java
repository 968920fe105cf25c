package nl.ijkpunt.validators.thirdparty;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The folder of a schema, out of which nothing is read. Whatever address a schema is imported from,
 * the file of that name beside the importing one is meant.
 */
final class SchemaFolder implements LSResourceResolver {
  private static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

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

  private final Path folder;

  SchemaFolder(Path schema) throws IOException {
    Path parent = schema.toRealPath().getParent();
    this.folder = parent == null ? schema.toAbsolutePath() : parent;
  }

  /** A schema as a source that refuses document types. */
  SAXSource source(InputStream in, Path file) throws SAXException {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      InputSource input = new InputSource(in);
      input.setSystemId(file.toUri().toString());
      return new SAXSource(parsers.newSAXParser().getXMLReader(), input);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's parser cannot be hardened", e);
    }
  }

  @Override
  public LSInput resolveResource(
      @Nullable String type,
      @Nullable String namespace,
      @Nullable String publicId,
      @Nullable String systemId,
      @Nullable String base) {
    if (systemId == null || XML_NAMESPACE.equals(namespace)) {
      return text(XML_ATTRIBUTES, "xml.xsd");
    }
    try {
      Path file = file(systemId, base);
      return text(Files.readString(file), file.toUri().toString());
    } catch (IOException e) {
      throw new Missing(systemId);
    }
  }

  private static LSInput text(String text, String systemId) {
    try {
      DOMImplementationLS platform =
          (DOMImplementationLS)
              DocumentBuilderFactory.newDefaultInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation()
                  .getFeature("LS", "3.0");
      LSInput input = platform.createLSInput();
      input.setCharacterStream(new StringReader(text));
      input.setSystemId(systemId);
      return input;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform cannot hand over a text", e);
    }
  }

  private Path file(String systemId, @Nullable String base) throws IOException {
    boolean remote = systemId.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || systemId.startsWith("/");
    String name = remote ? systemId.substring(systemId.lastIndexOf('/') + 1) : systemId;
    Path near = folder;
    if (base != null && base.startsWith("file:")) {
      Path parent = Path.of(URI.create(base)).getParent();
      near = parent == null ? folder : parent;
    }
    Path file = near.resolve(name).toRealPath();
    if (!file.startsWith(folder)) {
      throw new IOException(systemId + " leads outside the folder of the schema");
    }
    return file;
  }

  /** A schema is imported that is not at hand. */
  static final class Missing extends RuntimeException {
    Missing(String systemId) {
      super("it imports " + systemId + ", which does not stand in its folder", null, false, false);
    }
  }
}
