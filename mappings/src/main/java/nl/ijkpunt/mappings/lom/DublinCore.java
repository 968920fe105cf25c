package nl.ijkpunt.mappings.lom;

import java.util.List;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.XmlElement;

/** Simple Dublin Core as OAI-PMH carries it. */
final class DublinCore {
  static final Form FORM = Form.of("oai_dc");
  static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

  private DublinCore() {}

  static Markup document(List<Markup> elements) {
    return Markup.of("oai_dc:dc", elements)
        .with("xmlns:oai_dc", NAMESPACE)
        .with("xmlns:dc", ELEMENTS);
  }

  /** Whether an element is the root of a record. */
  static boolean isRoot(XmlElement element) {
    return element.local().equals("dc") && element.namespace().equals(NAMESPACE);
  }
}
