package nl.ijkpunt.benchmarks.lom;

import java.util.HashSet;
import java.util.Set;
import nl.ijkpunt.standards.lom.LomShape;
import nl.ijkpunt.standards.lom.LomShape.Content;
import nl.ijkpunt.standards.lom.LomShape.Slot;
import nl.ijkpunt.standards.lom.LomStructure;

/** Says the structure table of the IMS binding as an XML Schema, for validators that need one. */
final class LomSchema {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final LomStructure structure;
  private final StringBuilder out = new StringBuilder();
  private final Set<LomShape> written = new HashSet<>();

  private LomSchema(LomStructure structure) {
    this.structure = structure;
  }

  /** The schema of the records; it imports that of {@code xml:lang}. */
  static String of(LomStructure structure) {
    return new LomSchema(structure).text();
  }

  /** The schema of {@code xml:lang}. */
  static String ofXml() {
    return """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="%s">
          <xs:attribute name="lang" type="xs:language"/>
        </xs:schema>
        """
        .formatted(XML);
  }

  private String text() {
    out.append("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns=\"");
    out.append(structure.namespace()).append("\" targetNamespace=\"");
    out.append(structure.namespace()).append("\" elementFormDefault=\"qualified\">\n");
    out.append("<xs:import namespace=\"").append(XML).append("\"/>\n");
    out.append("<xs:element name=\"lom\" type=\"lom\"/>\n");
    type(structure.root());
    return out.append("</xs:schema>\n").toString();
  }

  private void type(LomShape shape) {
    if (!written.add(shape)) {
      return;
    }
    out.append("<xs:complexType name=\"").append(shape.name()).append('"');
    out.append(shape.isOpen() ? " mixed=\"true\">" : ">");
    if (shape.content() == Content.ELEMENTS) {
      out.append("<xs:sequence>\n");
      shape.slots().forEach(this::element);
      out.append("</xs:sequence>");
    } else {
      out.append("<xs:simpleContent><xs:extension base=\"");
      out.append(shape.content() == Content.INT ? "xs:int" : "xs:string").append("\">");
      out.append(attribute(shape.content()));
      out.append("</xs:extension></xs:simpleContent>");
    }
    out.append("</xs:complexType>\n");
    shape.slots().forEach(slot -> type(slot.shape()));
  }

  private void element(Slot slot) {
    out.append("<xs:element name=\"").append(slot.name()).append("\" type=\"");
    out.append(slot.shape().name()).append('"');
    out.append(slot.required() ? "" : " minOccurs=\"0\"");
    out.append(slot.repeats() ? " maxOccurs=\"unbounded\"" : "").append("/>\n");
  }

  private static String attribute(Content content) {
    return switch (content) {
      case TAGGED -> "<xs:attribute ref=\"xml:lang\"/>";
      case LOCATION ->
          """
          <xs:attribute name="type"><xs:simpleType><xs:restriction base="xs:string">\
          <xs:enumeration value="URI"/><xs:enumeration value="TEXT"/>\
          </xs:restriction></xs:simpleType></xs:attribute>""";
      default -> "";
    };
  }
}
