package nl.ijkpunt.mappings.document;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      escape(out, text, false);
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
      escape(out, attribute.getValue(), true);
      out.append('"');
    }
  }

  private static void escape(Appendable out, String text, boolean quoted) throws IOException {
    int step;
    for (int i = 0; i < text.length(); i += step) {
      int c = text.codePointAt(i);
      step = Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        case '\n' -> out.append(quoted ? "&#10;" : "\n");
        case '\t' -> out.append(quoted ? "&#9;" : "\t");
        default -> out.append(isAllowed(c) ? Character.toString(c) : "\uFFFD");
      }
    }
  }

  /** Whether XML allows a character at all. */
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
  }
}
