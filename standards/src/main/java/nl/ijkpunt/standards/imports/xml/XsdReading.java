package nl.ijkpunt.standards.imports.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.xml.XsdFiles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a set of XML Schemas: what refers to what, and which of them stand on their own. */
final class XsdReading {
  static final String NAMESPACE = "http://www.w3.org/2001/XMLSchema";

  private final Map<String, PlacedXml> documents = new TreeMap<>();
  private final Map<String, Set<String>> included = new TreeMap<>();
  private final Set<String> referred = new TreeSet<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final GivenFiles given;
  private final XsdFiles atHand;
  private final Consumer<Defect> defects;

  /**
   * Reads schemas with what they refer to.
   *
   * @param given the files that they may refer to
   * @param starts the names of those to begin with
   */
  XsdReading(GivenFiles given, List<String> starts, Consumer<Defect> defects) {
    this.given = given;
    this.defects = defects;
    Map<String, String> raw = new TreeMap<>();
    given.names(List.of(".xsd")).forEach(name -> raw.put(name, text(name)));
    this.atHand = new XsdFiles(raw);
    starts.forEach(this::read);
  }

  private String text(String name) {
    return new String(given.content(name), UTF_8);
  }

  private void read(String name) {
    if (included.putIfAbsent(name, new LinkedHashSet<>()) != null) {
      return;
    }
    try {
      PlacedXml document = PlacedXml.read(name, given.content(name));
      requireSchema(document.root());
      documents.put(name, document);
      texts.put(name, document.text());
      references(document);
    } catch (SAXException e) {
      defects.accept(Defect.unread(name, PlacedXml.why(e)));
    }
  }

  private static void requireSchema(Element root) throws SAXException {
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !root.getLocalName().equals("schema")) {
      throw new SAXException(
          "its root is <%s>, not schema of XML Schema (%s)"
              .formatted(root.getLocalName(), NAMESPACE));
    }
  }

  private void references(PlacedXml document) {
    for (Element child : PlacedXml.children(document.root(), NAMESPACE)) {
      switch (child.getLocalName()) {
        case "include", "redefine" -> reference(document.name(), child, null);
        case "import" -> reference(document.name(), child, child.getAttribute("namespace"));
        default -> {}
      }
    }
  }

  private void reference(String from, Element asking, @Nullable String namespace) {
    String location = PlacedXml.attribute(asking, "schemaLocation");
    // Every processor knows xml:lang.
    if (XsdFiles.XML_NAMESPACE.equals(namespace)) {
      return;
    }
    if (location != null && outside(from, location)) {
      tell(DefectKind.INCLUDE_OUTSIDE, asking, location);
      return;
    }
    Optional<String> found = atHand.find(from, location, namespace);
    if (found.isEmpty()) {
      String what = location == null ? String.valueOf(namespace) : location;
      String wanted = what.substring(what.lastIndexOf('/') + 1);
      defects.accept(
          Nearest.to(wanted, atHand.texts().keySet())
              .map(
                  meant ->
                      PlacedXml.defect(
                          DefectKind.INCLUDE_DANGLES,
                          asking,
                          "keyword",
                          asking.getLocalName(),
                          "ref",
                          what,
                          "meant",
                          meant))
              .orElseGet(() -> defect(DefectKind.INCLUDE_DANGLES, asking, what)));
      return;
    }
    if (location != null && XsdFiles.isAddress(location)) {
      defects.accept(
          PlacedXml.defect(
              DefectKind.INCLUDE_BY_ADDRESS,
              asking,
              "keyword",
              asking.getLocalName(),
              "ref",
              location,
              "taken",
              found.get()));
    }
    referred.add(found.get());
    read(found.get());
    if (namespace == null) {
      included.getOrDefault(from, Set.of()).add(found.get());
    }
  }

  private static boolean outside(String from, String location) {
    return !XsdFiles.isAddress(location) && GivenFiles.relative(from, location).isEmpty();
  }

  private static Defect defect(DefectKind kind, Element asking, String what) {
    return PlacedXml.defect(kind, asking, "keyword", asking.getLocalName(), "ref", what);
  }

  private void tell(DefectKind kind, Element asking, String what) {
    defects.accept(defect(kind, asking, what));
  }

  /** Those that were read, in UTF-8. */
  XsdFiles files() {
    return new XsdFiles(texts);
  }

  /** The schemas that no other one is made of; all of them where they go round in a circle. */
  List<String> entries() {
    List<String> entries =
        documents.keySet().stream().filter(name -> !referred.contains(name)).toList();
    return entries.isEmpty() ? List.copyOf(documents.keySet()) : entries;
  }

  /** A schema, and those that it includes. */
  List<PlacedXml> whole(String entry) {
    Set<String> names = new LinkedHashSet<>(Set.of(entry));
    List<String> next = new ArrayList<>(names);
    for (int i = 0; i < next.size(); i++) {
      included.getOrDefault(next.get(i), Set.of()).stream().filter(names::add).forEach(next::add);
    }
    return next.stream().filter(documents::containsKey).map(documents::get).toList();
  }

  /** All that was read. */
  List<PlacedXml> all() {
    return List.copyOf(documents.values());
  }
}
