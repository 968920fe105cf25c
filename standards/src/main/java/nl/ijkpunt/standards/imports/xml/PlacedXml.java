package nl.ijkpunt.standards.imports.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * An XML file that knows on which line everything stands.
 *
 * @param name its name in what was given
 */
record PlacedXml(String name, Document document) {
  private static final String LINE = "line";
  private static final String FILE = "file";

  /**
   * Reads a file; document types are refused.
   *
   * @throws SAXException when it is not well-formed, with why
   */
  static PlacedXml read(String name, byte[] content) throws SAXException {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      build(name, content, document, document);
      return new PlacedXml(name, document);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform makes no trees", e);
    }
  }

  /** Reads another file, to become part of this one. */
  Element include(String other, byte[] content) throws SAXException {
    DocumentFragment holder = document.createDocumentFragment();
    build(other, content, document, holder);
    return (Element) Objects.requireNonNull(holder.getFirstChild());
  }

  private static void build(String name, byte[] content, Document document, Node into)
      throws SAXException {
    try {
      SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
      parsers.setNamespaceAware(true);
      parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      parsers.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
      Building building = new Building(name, document, into);
      XMLReader reader = parsers.newSAXParser().getXMLReader();
      reader.setContentHandler(building);
      reader.setErrorHandler(building);
      reader.setProperty("http://xml.org/sax/properties/lexical-handler", building);
      reader.parse(new InputSource(new ByteArrayInputStream(content)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the platform's parser cannot be hardened", e);
    } catch (IOException e) {
      throw new SAXException("not in the encoding that it names: " + e.getMessage(), e);
    }
  }

  /** Why a file cannot be read, and on which line that is. */
  static String why(SAXException e) {
    return e instanceof SAXParseException at && at.getLineNumber() > 0
        ? "line %d: %s".formatted(at.getLineNumber(), e.getMessage())
        : String.valueOf(e.getMessage());
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** That something is the matter with an element, in whatever file it was written. */
  static Defect defect(DefectKind kind, Element at, String... named) {
    return new Defect(
        kind, String.valueOf(at.getUserData(FILE)), path(at), line(at), Defect.arguments(named));
  }

  static int line(Element element) {
    return element.getUserData(LINE) instanceof Integer line ? line : 0;
  }

  /** The way to an element, with the place among those of its name. */
  static String path(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    String file = String.valueOf(element.getUserData(FILE));
    Node at = element;
    // What was included stands in a file of its own, whose root is where its way begins.
    while (at instanceof Element step && file.equals(String.valueOf(step.getUserData(FILE)))) {
      steps.push("/" + step.getNodeName() + place(step));
      at = at.getParentNode();
    }
    return String.join("", steps);
  }

  private static String place(Element element) {
    int before = 1;
    boolean more = false;
    for (Node one = element.getPreviousSibling(); one != null; one = one.getPreviousSibling()) {
      before += one.getNodeName().equals(element.getNodeName()) ? 1 : 0;
    }
    for (Node one = element.getNextSibling(); one != null; one = one.getNextSibling()) {
      more |= one.getNodeName().equals(element.getNodeName());
    }
    return before > 1 || more ? "[" + before + "]" : "";
  }

  /** The elements in one, from first to last, in a namespace. */
  static List<Element> children(Node of, String namespace) {
    List<Element> children = new ArrayList<>();
    for (Node one = of.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element element && namespace.equals(element.getNamespaceURI())) {
        children.add(element);
      }
    }
    return children;
  }

  /** The same of those below, at any depth. */
  static List<Element> below(Element of, String namespace) {
    List<Element> all = new ArrayList<>();
    for (Element child : children(of, namespace)) {
      all.add(child);
      all.addAll(below(child, namespace));
    }
    return all;
  }

  /** An attribute; nothing where it is not there. */
  static @Nullable String attribute(Element of, String name) {
    return of.hasAttribute(name) ? of.getAttribute(name) : null;
  }

  /** The file as text, in UTF-8. */
  String text() {
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      document.setXmlStandalone(true);
      StringWriter out = new StringWriter();
      writer.transform(new DOMSource(document), new StreamResult(out));
      return out.toString()
              .replaceFirst(" standalone=\"(yes|no)\"", "")
              .replaceFirst("\\?><", "?>\n<")
          + "\n";
    } catch (TransformerException e) {
      throw new IllegalStateException("a tree cannot be written", e);
    }
  }

  /** Makes the tree. */
  private static final class Building extends DefaultHandler2 {
    private final String file;
    private final Document document;
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Locator locator;

    Building(String file, Document document, Node into) {
      this.file = file;
      this.document = document;
      open.push(into);
    }

    @Override
    public void setDocumentLocator(Locator found) {
      this.locator = found;
    }

    @Override
    public void startElement(String uri, String local, String written, Attributes attributes) {
      Element element = document.createElementNS(uri.isEmpty() ? null : uri, written);
      for (int i = 0; i < attributes.getLength(); i++) {
        String namespace = attributes.getURI(i);
        String name = attributes.getQName(i);
        boolean declares = name.equals("xmlns") || name.startsWith("xmlns:");
        String in = declares ? "http://www.w3.org/2000/xmlns/" : namespace;
        element.setAttributeNS(in.isEmpty() ? null : in, name, attributes.getValue(i));
      }
      element.setUserData(LINE, Objects.requireNonNull(locator).getLineNumber(), null);
      element.setUserData(FILE, file, null);
      top().appendChild(element);
      open.push(element);
    }

    private Node top() {
      return open.element();
    }

    @Override
    public void endElement(String uri, String local, String written) {
      open.pop();
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      if (top() instanceof Element element) {
        element.appendChild(document.createTextNode(new String(letters, start, length)));
      }
    }

    @Override
    public void comment(char[] letters, int start, int length) {
      if (top() instanceof Element element) {
        element.appendChild(document.createComment(new String(letters, start, length)));
      }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
