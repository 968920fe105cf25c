package nl.ijkpunt.standards.xml;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * The subtrees of one text, one after the other. What stands around them comes last, as a tree
 * without them.
 */
final class XmlUnits {
  private final XMLStreamReader2 reader;
  private final XmlCut cut;
  private final XmlLimits limits;
  private final XmlElement.@Nullable Spot root;
  private final ArrayDeque<Open> open = new ArrayDeque<>();
  private final Map<XmlElement, Map<XmlName, Integer>> cutOut = new HashMap<>();
  private @Nullable Open unit;
  private int elements;
  private int characters;

  /**
   * The subtrees of what a reader reads.
   *
   * @param root where the first element begins, where that is known better than the reader does
   */
  XmlUnits(XMLStreamReader2 reader, XmlCut cut, XmlLimits limits, XmlElement.@Nullable Spot root) {
    this.root = root;
    this.reader = reader;
    this.cut = cut;
    this.limits = limits;
  }

  /** The next subtree; nothing when the text has ended. */
  @Nullable XmlElement next() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case START_ELEMENT -> begin();
        case END_ELEMENT -> {
          XmlElement whole = end();
          if (whole != null) {
            return whole;
          }
        }
        case CHARACTERS, CDATA, SPACE -> text();
        case DTD -> throw new XmlRefused("xml-no-doctype", Map.of(), reader);
        case ENTITY_REFERENCE ->
            throw new XmlRefused(
                "xml-entity-known", Map.of("name", String.valueOf(reader.getLocalName())), reader);
        default -> {}
      }
    }
    return null;
  }

  /** How many characters the subtree handed out last was made of, roughly. */
  int characters() {
    return characters;
  }

  private void begin() {
    if (open.size() == limits.depth()) {
      throw limited("%d levels".formatted(limits.depth()));
    }
    Open outer = open.peek();
    if (outer != null) {
      outer.forgetBlanks();
    }
    XmlElement parent = outer == null ? null : outer.element;
    XmlName name = name(reader.getPrefix(), reader.getLocalName(), reader.getNamespaceURI());
    XmlElement element =
        new XmlElement(parent, name, attributes(), parent == null && root != null ? root : spot());
    Open opened = new Open(element);
    if (unit == null && (parent == null || cut.isUnit(parent, name))) {
      if (parent != null) {
        element.cutOut(
            cutOut.computeIfAbsent(parent, none -> new HashMap<>()).merge(name, 1, Integer::sum));
        unit = opened;
        elements = 0;
        characters = 0;
      } else if (cut.isUnit(null, name)) {
        unit = opened;
      }
    } else if (parent != null) {
      parent.add(element);
    }
    if (++elements > limits.elements()) {
      throw limited("%,d elements".formatted(limits.elements()));
    }
    open.push(opened);
  }

  private XmlElement.Spot spot() {
    LocationInfo at = reader.getLocationInfo();
    Location start = at.getStartLocation();
    // Which of the two is known depends on the encoding.
    long offset = Math.max(at.getStartingByteOffset(), at.getStartingCharOffset());
    return new XmlElement.Spot(start.getLineNumber(), start.getColumnNumber(), offset);
  }

  private XmlRefused limited(String limit) {
    return new XmlRefused("xml-size-limited", Map.of("limit", limit), reader);
  }

  /** Closes an element; a subtree when that makes one whole. */
  @SuppressWarnings("ReferenceEquality") // the very element that was opened
  private @Nullable XmlElement end() {
    Open closed = open.pop();
    closed.element.hold(closed.content());
    cutOut.remove(closed.element);
    boolean whole = closed == unit || open.isEmpty();
    if (whole) {
      unit = null;
    }
    return whole ? closed.element : null;
  }

  private void text() {
    Open inner = open.peek();
    if (inner == null) {
      return;
    }
    int length = reader.getTextLength();
    characters += length;
    if (characters > limits.characters() && unit != null) {
      throw limited("%,d characters".formatted(limits.characters()));
    }
    inner.add(reader.getTextCharacters(), reader.getTextStart(), length);
  }

  private List<XmlAttribute> attributes() {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return List.of();
    }
    List<XmlAttribute> attributes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      XmlName name =
          name(
              reader.getAttributePrefix(i),
              reader.getAttributeLocalName(i),
              reader.getAttributeNamespace(i));
      String value = reader.getAttributeValue(i);
      characters += value.length();
      attributes.add(new XmlAttribute(name, value));
    }
    return attributes;
  }

  private static XmlName name(@Nullable String prefix, String local, @Nullable String namespace) {
    return new XmlName(
        Objects.requireNonNullElse(prefix, ""), local, Objects.requireNonNullElse(namespace, ""));
  }

  /** An element that is not closed yet, with the text that came by until now. */
  private static final class Open {
    private final XmlElement element;
    private @Nullable StringBuilder text;
    private boolean blank = true;

    Open(XmlElement element) {
      this.element = element;
    }

    void add(char[] from, int start, int length) {
      boolean onlyBlank = isBlank(from, start, length);
      StringBuilder held = text == null ? new StringBuilder(length) : text;
      held.append(from, start, length);
      text = held;
      blank &= onlyBlank;
    }

    /** What stands between elements is there for the eye. */
    void forgetBlanks() {
      if (blank) {
        text = null;
      }
    }

    String content() {
      boolean nothing = text == null || (blank && !element.children().isEmpty());
      return nothing ? "" : String.valueOf(text);
    }

    private static boolean isBlank(char[] from, int start, int length) {
      for (int i = start; i < start + length; i++) {
        if (from[i] > ' ') {
          return false;
        }
      }
      return true;
    }
  }
}
