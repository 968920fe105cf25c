package nl.ijkpunt.cli.report;

import nl.ijkpunt.standards.xml.Escaped;

/** What stands in tags of XML, each with a space before it. */
public final class TagText {
  private TagText() {}

  /** An attribute. */
  public static String attribute(String name, String value) {
    return " " + name + "=\"" + Escaped.attribute(value) + "\"";
  }

  /** What says which namespace a prefix stands for; the empty one is that of names without. */
  public static String namespace(String prefix, String namespace) {
    return attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace);
  }
}
