package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.ijkpunt.standards.xml.Escaped;

/**
 * XML with an element on each line; what XML does not allow in a text is replaced. A library for
 * XML takes three times as long over a hundred thousand findings.
 */
final class XmlText {
  private final Writer out;
  private final Deque<String> opened = new ArrayDeque<>();
  private String indent = "\n";

  /** What the tag that was begun last is still to end with. */
  private String tagEnd = "";

  private XmlText(Writer out) {
    this.out = out;
  }

  /** Part of an XML document. */
  interface Part {
    void write(XmlText xml) throws IOException;
  }

  /** Writes a document to a writer, which is left open. */
  static void document(Writer out, Part root) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    root.write(new XmlText(out));
    out.write('\n');
  }

  /** Declares a namespace on the element that was opened last. */
  XmlText namespace(String prefix, String uri) throws IOException {
    return attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri);
  }

  /** Opens an element that has others in it. */
  XmlText open(String name) throws IOException {
    start(name);
    indent += "  ";
    return this;
  }

  XmlText attribute(String name, String value) throws IOException {
    out.write(TagText.attribute(name, Harmless.text(value)));
    return this;
  }

  XmlText attribute(String name, long value) throws IOException {
    return attribute(name, String.valueOf(value));
  }

  /** Closes the element that was opened last. */
  XmlText close() throws IOException {
    indent = indent.substring(0, indent.length() - 2);
    endTag();
    out.write(indent);
    return end();
  }

  /** An element with text and nothing else. */
  XmlText element(String name, String text) throws IOException {
    return start(name).text(text).end();
  }

  /** An element with attributes and nothing else. */
  XmlText empty(String name) throws IOException {
    tag(name, "/>");
    return this;
  }

  /** Opens an element that has text in it. */
  XmlText start(String name) throws IOException {
    tag(name, ">");
    opened.push(name);
    return this;
  }

  XmlText text(String text) throws IOException {
    endTag();
    out.write(Escaped.text(Harmless.text(text)));
    return this;
  }

  /** Some lines of text. */
  XmlText lines(Iterable<String> lines) throws IOException {
    for (String line : lines) {
      text(line);
      out.write('\n');
    }
    return this;
  }

  /** Closes an element that has text in it. */
  XmlText end() throws IOException {
    endTag();
    out.write("</");
    out.write(opened.pop());
    out.write('>');
    return this;
  }

  private void tag(String name, String end) throws IOException {
    endTag();
    out.write(indent);
    out.write('<');
    out.write(name);
    tagEnd = end;
  }

  private void endTag() throws IOException {
    out.write(tagEnd);
    tagEnd = "";
  }
}
