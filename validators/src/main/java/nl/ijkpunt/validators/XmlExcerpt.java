package nl.ijkpunt.validators;

import java.util.Set;
import nl.ijkpunt.standards.finding.Excerpt;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.record.XmlAttribute;
import nl.ijkpunt.standards.record.XmlElement;

/** Cuts excerpts out of XML: an element in the one that holds it, as far as it may be shown. */
final class XmlExcerpt {
  private static final int MOST_CHILDREN = 8;
  private static final String LEFT_OUT = "…";

  /** Elements in either binding that say something about a person. */
  private static final Set<String> PERSONAL = Set.of("vcard", "entity", "centity", "person");

  private final StringBuilder out = new StringBuilder();
  private final boolean showValues;

  private XmlExcerpt(boolean showValues) {
    this.showValues = showValues;
  }

  static Excerpt around(XmlElement element, boolean showValues) {
    XmlExcerpt excerpt = new XmlExcerpt(showValues);
    XmlElement parent = element.parent();
    int depth = 0;
    if (parent != null) {
      excerpt.opening(parent);
      depth = 1;
    }
    excerpt.line(depth);
    int from = excerpt.out.length();
    excerpt.element(element, depth);
    int to = excerpt.out.length();
    if (parent != null) {
      excerpt.line(0);
      excerpt.closing(parent);
    }
    return new Excerpt(excerpt.out.toString(), from, to);
  }

  private void element(XmlElement element, int depth) {
    opening(element);
    int shown = 0;
    for (XmlElement child : element.children()) {
      line(depth + 1);
      if (shown++ == MOST_CHILDREN) {
        out.append(LEFT_OUT);
        break;
      }
      opening(child);
      if (child.children().isEmpty()) {
        text(child);
      } else {
        out.append(LEFT_OUT);
      }
      closing(child);
    }
    if (element.children().isEmpty()) {
      text(element);
    } else {
      line(depth);
    }
    closing(element);
  }

  private void text(XmlElement element) {
    String line = Shortened.text(element.text().strip());
    boolean personal = PERSONAL.contains(element.local());
    out.append(showValues ? line : personal ? Mask.shape(line) : Mask.discreet(line));
  }

  private void opening(XmlElement element) {
    out.append('<').append(element.name().written());
    for (XmlAttribute attribute : element.attributes()) {
      out.append(' ').append(attribute.name().written()).append("=\"");
      out.append(Mask.discreet(Shortened.text(attribute.value()))).append('"');
    }
    out.append('>');
  }

  private void closing(XmlElement element) {
    out.append("</").append(element.name().written()).append('>');
  }

  private void line(int depth) {
    if (out.length() > 0) {
      out.append('\n').append("  ".repeat(depth));
    }
  }
}
