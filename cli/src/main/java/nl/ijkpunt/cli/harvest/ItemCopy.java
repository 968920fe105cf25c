package nl.ijkpunt.cli.harvest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ijkpunt.cli.report.TagText;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.xml.Escaped;
import nl.ijkpunt.standards.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Copies what an answer lists into another document: every element, attribute, text and comment,
 * and on each item the namespaces that were declared around it.
 */
final class ItemCopy {
  static final String OAI = "http://www.openarchives.org/OAI/2.0/";
  private static final int ANSWER = 2;
  private static final int ITEM = 3;

  private final PrintWriter out;
  private final Map<String, String> around = new TreeMap<>();

  ItemCopy(PrintWriter out) {
    this.out = out;
    around.put("", "");
  }

  /** Copies the items of an answer; of one that is one thing, what is in it. */
  void copy(Path page, OaiVerb verb) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(page))) {
      copy(new XmlInput().open(in), verb);
    } catch (XMLStreamException e) {
      throw new IOException("an answer that was well formed no longer is", e);
    }
  }

  private void copy(XMLStreamReader xml, OaiVerb verb) throws XMLStreamException {
    int depth = 0;
    boolean answer = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        boolean listed = verb.item().isEmpty() || xml.getLocalName().equals(verb.item());
        if (depth == ANSWER) {
          answer = xml.getLocalName().equals(verb.wire());
        }
        if (depth < ITEM) {
          declare(xml, around);
        } else if (depth == ITEM && answer && listed) {
          item(xml);
          depth--;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private static void declare(XMLStreamReader xml, Map<String, String> scope) {
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      scope.put(orEmpty(xml.getNamespacePrefix(i)), orEmpty(xml.getNamespaceURI(i)));
    }
  }

  /** Copies an element with all that is in it; the reader is left at its end. */
  private void item(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> scope = new TreeMap<>(around);
    declare(xml, scope);
    if (OAI.equals(scope.get(""))) {
      scope.remove("");
    }
    start(xml, scope);
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          Map<String, String> declared = new TreeMap<>();
          declare(xml, declared);
          start(xml, declared);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          out.print("</" + name(xml.getPrefix(), xml.getLocalName()) + ">");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            out.print(Escaped.text(xml.getText()));
        case XMLStreamConstants.COMMENT -> out.print("<!--" + xml.getText() + "-->");
        case XMLStreamConstants.PROCESSING_INSTRUCTION ->
            out.print("<?" + xml.getPITarget() + " " + orEmpty(xml.getPIData()) + "?>");
        default -> {}
      }
    }
    out.print("\n");
  }

  private void start(XMLStreamReader xml, Map<String, String> namespaces) {
    out.print("<" + name(xml.getPrefix(), xml.getLocalName()));
    namespaces.forEach((prefix, uri) -> out.print(TagText.namespace(prefix, uri)));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
      out.print(TagText.attribute(name, xml.getAttributeValue(i)));
    }
    out.print(">");
  }

  private static String name(@Nullable String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
