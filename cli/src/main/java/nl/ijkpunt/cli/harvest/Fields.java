package nl.ijkpunt.cli.harvest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ijkpunt.standards.xml.XmlInput;

/**
 * One thing that a repository says of itself: the texts directly in an element, and its attributes.
 * Of a text that occurs more than once the first is kept.
 */
record Fields(Map<String, String> all) {

  String text(String name) {
    return all.getOrDefault(name, "");
  }

  /** Reads each element with a name. */
  static List<Fields> read(Path file, String element) throws IOException {
    List<Fields> read = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = new XmlInput().open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
          read.add(fields(xml));
        }
      }
      return read;
    } catch (XMLStreamException e) {
      throw new IOException("an answer that was well formed no longer is", e);
    }
  }

  private static Fields fields(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      fields.put("@" + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.setLength(0);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth == 1) {
            fields.putIfAbsent(xml.getLocalName(), text.toString().strip());
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return new Fields(fields);
  }
}
