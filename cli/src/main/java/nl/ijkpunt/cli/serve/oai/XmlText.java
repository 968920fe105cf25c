package nl.ijkpunt.cli.serve.oai;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.ijkpunt.cli.report.TagText;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import nl.ijkpunt.standards.xml.Escaped;

/** Writes elements as text that can stand in any other XML: with all namespaces that they need. */
final class XmlText {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final StringBuilder out = new StringBuilder();

  private XmlText() {}

  static String of(XmlElement element) {
    XmlText text = new XmlText();
    text.element(element, Map.of());
    return text.out.toString();
  }

  private void element(XmlElement element, Map<String, String> around) {
    Map<String, String> scope = new HashMap<>(around);
    Map<String, String> declared = new TreeMap<>();
    declare(element.name(), around.isEmpty(), scope, declared);
    for (XmlAttribute attribute : element.attributes()) {
      if (!attribute.name().prefix().isEmpty()) {
        declare(attribute.name(), false, scope, declared);
      }
    }
    out.append('<').append(element.name().written());
    declared.forEach((prefix, namespace) -> out.append(TagText.namespace(prefix, namespace)));
    element
        .attributes()
        .forEach(one -> out.append(TagText.attribute(one.name().written(), one.value())));
    if (element.children().isEmpty() && element.text().isEmpty()) {
      out.append("/>");
      return;
    }
    out.append('>').append(Escaped.text(element.text()));
    element.children().forEach(child -> element(child, scope));
    out.append("</").append(element.name().written()).append('>');
  }

  private static void declare(
      XmlName name, boolean always, Map<String, String> scope, Map<String, String> declared) {
    String namespace = name.namespace();
    if (!namespace.equals(XML)
        && (always || !namespace.equals(scope.getOrDefault(name.prefix(), "")))) {
      scope.put(name.prefix(), namespace);
      declared.put(name.prefix(), namespace);
    }
  }
}
