package nl.ijkpunt.standards.imports.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds the elements that documents may begin with, and what identifies each. */
final class XsdRoots {
  private static final List<String> IDENTIFIERS = List.of("id", "identifier", "identificatie");

  private final XsdReading schemas;
  private final List<String> entries;
  private final Set<String> names = new HashSet<>();

  /**
   * A search.
   *
   * @param named the schema that was named; empty where all are meant that stand on their own
   */
  XsdRoots(XsdReading schemas, String named) {
    this.schemas = schemas;
    boolean one = schemas.files().texts().containsKey(named);
    this.entries = one ? List.of(named) : schemas.entries();
  }

  /** The record types of all schemas, as {@code standard.yaml} has them. */
  List<Map<String, Object>> recordTypes() {
    List<Map<String, Object>> types = new ArrayList<>();
    for (String entry : entries) {
      List<PlacedXml> whole = schemas.whole(entry);
      String namespace = schemas.files().namespace(entry);
      Set<String> referred = new HashSet<>();
      whole.forEach(
          document ->
              PlacedXml.below(document.root(), XsdReading.NAMESPACE)
                  .forEach(one -> referred.add(local(one.getAttribute("ref")))));
      List<Element> elements = global(whole, "element");
      elements.removeIf(one -> one.getAttribute("abstract").equals("true"));
      List<Element> roots =
          elements.stream().filter(one -> !referred.contains(one.getAttribute("name"))).toList();
      for (Element root : roots.isEmpty() ? elements : roots) {
        types.add(type(root, namespace, entry, whole));
      }
    }
    return types;
  }

  private static List<Element> global(List<PlacedXml> whole, String kind) {
    List<Element> found = new ArrayList<>();
    for (PlacedXml document : whole) {
      PlacedXml.children(document.root(), XsdReading.NAMESPACE).stream()
          .filter(one -> one.getLocalName().equals(kind))
          .forEach(found::add);
    }
    return found;
  }

  private Map<String, Object> type(
      Element root, String namespace, String entry, List<PlacedXml> whole) {
    String local = root.getAttribute("name");
    String name = local;
    for (int i = 2; !names.add(name); i++) {
      name = local + "-" + i;
    }
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("name", name);
    type.put("schema", XmlImport.FOLDER + entry);
    type.put("element", namespace.isEmpty() ? local : "{" + namespace + "}" + local);
    identifier(root, whole).ifPresent(where -> type.put("identifiedBy", where));
    return type;
  }

  /** Where the id of a record stands: an attribute before an element. */
  private static Optional<String> identifier(Element root, List<PlacedXml> whole) {
    List<Element> within = content(root, whole);
    Optional<String> attribute =
        within.stream()
            .filter(one -> one.getLocalName().equals("attribute"))
            .filter(
                one ->
                    local(one.getAttribute("type")).equals("ID")
                        || IDENTIFIERS.contains(name(one).toLowerCase(Locale.ROOT)))
            .map(one -> "@" + name(one))
            .findFirst();
    return attribute.or(
        () ->
            within.stream()
                .filter(one -> one.getLocalName().equals("element"))
                .map(XsdRoots::name)
                .filter(child -> IDENTIFIERS.contains(child.toLowerCase(Locale.ROOT)))
                .findFirst());
  }

  /** What stands directly in an element, by its own type or a named one, with what that extends. */
  private static List<Element> content(Element element, List<PlacedXml> whole) {
    List<Element> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    gather(element, found);
    String next = local(element.getAttribute("type"));
    while (!next.isEmpty() && seen.add(next)) {
      String wanted = next;
      next = "";
      for (Element type : global(whole, "complexType")) {
        if (type.getAttribute("name").equals(wanted)) {
          gather(type, found);
          next = base(type);
        }
      }
    }
    return found;
  }

  private static void gather(Element of, List<Element> found) {
    for (Element child : PlacedXml.children(of, XsdReading.NAMESPACE)) {
      if (Set.of("element", "attribute").contains(child.getLocalName())) {
        found.add(child);
      } else {
        gather(child, found);
      }
    }
  }

  private static String base(Element type) {
    return PlacedXml.below(type, XsdReading.NAMESPACE).stream()
        .filter(one -> one.getLocalName().equals("extension"))
        .map(one -> local(one.getAttribute("base")))
        .findFirst()
        .orElse("");
  }

  static String name(Element declared) {
    String name = PlacedXml.attribute(declared, "name");
    return name == null ? local(declared.getAttribute("ref")) : name;
  }

  static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }
}
