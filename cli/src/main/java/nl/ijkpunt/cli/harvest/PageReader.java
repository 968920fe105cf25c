package nl.ijkpunt.cli.harvest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.ijkpunt.cli.harvest.Page.OaiError;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.xml.XmlInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the protocol needs of one answer, and nothing of the metadata. Names are taken without
 * their namespace: whether that is right is for checks to say.
 */
final class PageReader {
  private static final int ROOT = 1;
  private static final int ANSWER = 2;
  private static final int ITEM = 3;
  private static final int HEADER = 4;

  private final OaiVerb verb;
  private String root = "";
  private boolean answers;
  private Optional<OaiError> error = Optional.empty();
  private String responseDate = "";
  private long items;
  private long deleted;
  private boolean counted;
  private Optional<String> token = Optional.empty();
  private OptionalLong listSize = OptionalLong.empty();

  private PageReader(OaiVerb verb) {
    this.verb = verb;
  }

  /** An answer uses what is refused in XML from strangers. */
  static final class Refused extends XMLStreamException {
    Refused(String message) {
      super(message);
    }
  }

  /**
   * Reads an answer to its end.
   *
   * @throws XMLStreamException when it is not well formed, with where
   */
  static Page read(Path file, OaiVerb verb) throws IOException, XMLStreamException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      PageReader reading = new PageReader(verb);
      XMLStreamReader xml = new XmlInput().open(in);
      try {
        return reading.page(xml);
      } finally {
        xml.close();
      }
    }
  }

  /** The outermost element of what need not be well formed further on; empty if there is none. */
  static String rootOf(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      XMLStreamReader xml = new XmlInput().open(in);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        // What comes before it says nothing.
      }
      return xml.getLocalName();
    } catch (XMLStreamException e) {
      return "";
    }
  }

  private Page page(XMLStreamReader xml) throws XMLStreamException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth = start(xml, depth + 1);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD -> throw new Refused("DTD");
        default -> {}
      }
    }
    return new Page(root, answers, error, responseDate, items, deleted, token, listSize);
  }

  /** Looks at an element that starts; how deep the reader is after that. */
  private int start(XMLStreamReader xml, int depth) throws XMLStreamException {
    String name = xml.getLocalName();
    if (depth == ROOT) {
      root = name;
    } else if (depth == ANSWER) {
      return answer(xml, name);
    } else if (answers && depth == ITEM) {
      return item(xml, name);
    } else if (answers && depth == HEADER && name.equals("header")) {
      count(xml);
    }
    return depth;
  }

  private int answer(XMLStreamReader xml, String name) throws XMLStreamException {
    if (name.equals(verb.wire())) {
      answers = true;
      return ANSWER;
    }
    if (name.equals("error")) {
      String code = xml.getAttributeValue(null, "code");
      OaiError found = new OaiError(code == null ? "" : code, xml.getElementText().strip());
      error = error.or(() -> Optional.of(found));
      return ROOT;
    }
    if (name.equals("responseDate")) {
      responseDate = xml.getElementText().strip();
      return ROOT;
    }
    return ANSWER;
  }

  private int item(XMLStreamReader xml, String name) throws XMLStreamException {
    if (name.equals("resumptionToken")) {
      listSize = number(xml.getAttributeValue(null, "completeListSize"));
      token = Optional.of(xml.getElementText().strip()).filter(text -> !text.isEmpty());
      return ANSWER;
    }
    if (name.equals(verb.item())) {
      items++;
      counted = false;
      count(xml);
    }
    return ITEM;
  }

  /** Some repositories say on the record what belongs on its header. */
  private void count(XMLStreamReader xml) {
    if (!counted && "deleted".equals(xml.getAttributeValue(null, "status"))) {
      deleted++;
      counted = true;
    }
  }

  private static OptionalLong number(@Nullable String text) {
    try {
      return text == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }
}
