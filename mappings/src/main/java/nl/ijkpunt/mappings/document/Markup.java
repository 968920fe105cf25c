package nl.ijkpunt.mappings.document;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.xml.Escaped;

/**
 * An element of XML.
 *
 * @param name as it is to be written
 * @param attributes in this order, namespaces among them
 * @param text what stands in it; only where it has no children
 */
public record Markup(
    String name, Map<String, String> attributes, String text, List<Markup> children)
    implements Document {

  public Markup {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** An element that holds others. */
  public static Markup of(String name, List<Markup> children) {
    return new Markup(name, Map.of(), "", children);
  }

  /** An element that holds a text. */
  public static Markup of(String name, String text) {
    return new Markup(name, Map.of(), text, List.of());
  }

  /** The same with one more attribute. */
  public Markup with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Markup(name, more, text, children);
  }

  /** Writes it over several lines, each after this indentation. */
  public void write(Appendable out, String indent) throws IOException {
    open(out, indent);
    if (children.isEmpty() && text.isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append('>');
    if (children.isEmpty()) {
      out.append(Escaped.text(text));
    } else {
      out.append('\n');
      for (Markup child : children) {
        child.write(out, indent + "  ");
      }
      out.append(indent);
    }
    out.append("</").append(name).append(">\n");
  }

  private void open(Appendable out, String indent) throws IOException {
    out.append(indent).append('<').append(name);
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.append(' ').append(attribute.getKey()).append("=\"");
      out.append(Escaped.attribute(attribute.getValue())).append('"');
    }
  }
}
