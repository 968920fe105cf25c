package nl.ijkpunt.mappings.xslt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.mappings.program.Limits;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Builds a document of what a stylesheet writes, and holds on when that is too much. */
final class MarkupBuilder implements ContentHandler {
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> prefixes = new TreeMap<>();
  private @Nullable Markup root;
  private String namespace = "";
  private long size;

  MarkupBuilder(Limits limits) {
    this.limits = limits;
  }

  /** What was written. */
  Document document() {
    if (root == null) {
      throw new MappingFailed("the program writes no element for it");
    }
    return namespace.equals(JsonTree.NAMESPACE) ? XmlJson.document(root) : root;
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    prefixes.put(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
  }

  @Override
  public void startElement(String uri, String local, String written, Attributes given)
      throws SAXException {
    if (open.isEmpty()) {
      if (root != null) {
        throw failed("the program writes two documents: a second <%s>".formatted(local));
      }
      namespace = uri;
    }
    Map<String, String> attributes = new LinkedHashMap<>(prefixes);
    prefixes.clear();
    for (int i = 0; i < given.getLength(); i++) {
      attributes.put(given.getQName(i), given.getValue(i));
      grow(given.getValue(i).length());
    }
    grow(written.length());
    open.push(new Open(written, attributes, new StringBuilder(), new ArrayList<>()));
  }

  @Override
  public void characters(char[] letters, int start, int length) throws SAXException {
    grow(length);
    Open inner = open.peek();
    if (inner != null) {
      inner.text.append(letters, start, length);
    } else if (!new String(letters, start, length).isBlank()) {
      throw failed("the program writes text outside an element");
    }
  }

  @Override
  public void endElement(String uri, String local, String written) throws SAXException {
    Open done = open.pop();
    boolean mixed = !done.children.isEmpty() && !done.text.toString().isBlank();
    if (mixed) {
      throw failed(
          "the program writes text beside elements in <%s>, which no target has"
              .formatted(written));
    }
    String text = done.children.isEmpty() ? done.text.toString() : "";
    Markup element = new Markup(done.name, done.attributes, text, done.children);
    Open outer = open.peek();
    if (outer == null) {
      root = element;
    } else {
      outer.children.add(element);
    }
  }

  private void grow(long more) throws SAXException {
    size += more;
    try {
      limits.requireRoom(size);
    } catch (MappingFailed e) {
      throw new SAXException(e);
    }
  }

  /** Saxon prints where it was when anything but its own kind of exception comes through it. */
  private static SAXException failed(String why) {
    return new SAXException(new MappingFailed(why));
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    // Where the stylesheet is when it writes is of no use.
  }

  @Override
  public void startDocument() {
    // Nothing is written yet.
  }

  @Override
  public void endDocument() {
    // All is written.
  }

  @Override
  public void endPrefixMapping(String prefix) {
    // Markup has prefixes where they begin.
  }

  @Override
  public void ignorableWhitespace(char[] letters, int start, int length) {
    // Without a document type there is none.
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    throw failed("the program writes a processing instruction, which no target has");
  }

  @Override
  public void skippedEntity(String name) {
    // Without a document type there are no entities.
  }

  private record Open(
      String name, Map<String, String> attributes, StringBuilder text, List<Markup> children) {}
}
