package nl.ijkpunt.mappings.xslt;

import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.Tape;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** A record in JSON as XSLT sees it: what its own function json-to-xml() makes of it. */
final class JsonTree {
  static final String NAMESPACE = "http://www.w3.org/2005/xpath-functions";

  private final BuildingContentHandler out;

  private JsonTree(BuildingContentHandler out) {
    this.out = out;
  }

  static XdmNode of(JsonRecord record, BuildingContentHandler out) {
    try {
      out.startDocument();
      out.startPrefixMapping("", NAMESPACE);
      new JsonTree(out).tell("", new JsonValue(record.tape(), record.root()));
      out.endPrefixMapping("");
      out.endDocument();
      return out.getDocumentNode();
    } catch (SAXException | SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private void tell(String key, JsonValue value) throws SAXException {
    String name = element(value);
    AttributesImpl attributes = new AttributesImpl();
    if (!key.isEmpty()) {
      attributes.addAttribute("", "key", "key", "CDATA", key);
    }
    out.startElement(NAMESPACE, name, name, attributes);
    if (value.isObject()) {
      for (JsonValue.Member member : value.members()) {
        tell(member.name(), member.value());
      }
    } else if (value.isArray()) {
      for (JsonValue item : value.items()) {
        tell("", item);
      }
    } else if (!name.equals("null")) {
      String text = value.text();
      out.characters(text.toCharArray(), 0, text.length());
    }
    out.endElement(NAMESPACE, name, name);
  }

  private static String element(JsonValue value) {
    return switch (value.tape().kind(value.at())) {
      case Tape.OBJECT -> "map";
      case Tape.ARRAY -> "array";
      case Tape.TRUE, Tape.FALSE -> "boolean";
      case Tape.INTEGER, Tape.NUMBER -> "number";
      case Tape.NULL -> "null";
      default -> "string";
    };
  }
}
