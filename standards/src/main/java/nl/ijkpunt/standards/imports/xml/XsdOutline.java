package nl.ijkpunt.standards.imports.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.xml.XmlModel;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What stands directly in a record by the schemas of a standard, for people to read. */
public final class XsdOutline {
  private static final Set<String> DECLARATIONS = Set.of("element", "attribute");

  private final List<PlacedXml> documents = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private XsdOutline(XmlModel model) {
    model
        .files()
        .forEach(
            (name, text) -> {
              if (name.endsWith(".xsd")) {
                read(name, text);
              }
            });
  }

  private void read(String name, String text) {
    try {
      documents.add(PlacedXml.read(name, text.getBytes(UTF_8)));
    } catch (SAXException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * An element or attribute.
   *
   * @param name with @ before that of an attribute
   * @param most how often it may stand there, as in {@code unbounded}
   * @param type the name of its type; empty where it has none of its own
   * @param values the only ones that it may have; none where they are not listed
   */
  public record Part(String name, boolean required, String most, String type, List<String> values) {
    public Part {
      values = List.copyOf(values);
    }
  }

  /** The parts of a record, in the order of its schema. */
  public static List<Part> of(XmlModel model, XmlModel.Root root) {
    XsdOutline outline = new XsdOutline(model);
    outline.global("element", root.local()).ifPresent(element -> outline.gather(element, true));
    return outline.parts;
  }

  private Optional<Element> global(String kind, String name) {
    return documents.stream()
        .flatMap(one -> PlacedXml.children(one.root(), XsdReading.NAMESPACE).stream())
        .filter(one -> one.getLocalName().equals(kind) && one.getAttribute("name").equals(name))
        .findFirst();
  }

  private void gather(Element of, boolean asked) {
    named(of, "type", "complexType", asked);
    named(of, "base", "complexType", asked);
    for (Element child : PlacedXml.children(of, XsdReading.NAMESPACE)) {
      String kind = child.getLocalName();
      if (DECLARATIONS.contains(kind)) {
        parts.add(part(child, asked));
      } else if (kind.equals("group") || kind.equals("attributeGroup")) {
        named(child, "ref", kind, asked && !isOptional(child));
      } else if (!kind.equals("annotation")) {
        // One of several is asked, not each of them.
        gather(child, asked && !kind.equals("choice") && !isOptional(child));
      }
    }
  }

  private void named(Element of, String attribute, String kind, boolean asked) {
    String name = XsdRoots.local(of.getAttribute(attribute));
    if (!name.isEmpty() && seen.add(kind + " " + name)) {
      global(kind, name).ifPresent(found -> gather(found, asked));
    }
  }

  private static boolean isOptional(Element of) {
    return of.getAttribute("minOccurs").equals("0");
  }

  private Part part(Element declared, boolean asked) {
    boolean attribute = declared.getLocalName().equals("attribute");
    boolean required =
        attribute
            ? declared.getAttribute("use").equals("required")
            : asked && !isOptional(declared);
    String most = declared.hasAttribute("maxOccurs") ? declared.getAttribute("maxOccurs") : "1";
    Element described =
        declared.hasAttribute("ref")
            ? global(declared.getLocalName(), XsdRoots.local(declared.getAttribute("ref")))
                .orElse(declared)
            : declared;
    String type = XsdRoots.local(described.getAttribute("type"));
    return new Part(
        (attribute ? "@" : "") + XsdRoots.name(declared),
        required,
        most,
        type,
        values(described, type));
  }

  private List<String> values(Element declared, String type) {
    Element simple = global("simpleType", type).orElse(declared);
    return PlacedXml.below(simple, XsdReading.NAMESPACE).stream()
        .filter(one -> one.getLocalName().equals("enumeration"))
        .map(one -> one.getAttribute("value"))
        .toList();
  }
}
