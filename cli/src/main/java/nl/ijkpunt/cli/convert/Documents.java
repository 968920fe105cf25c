package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import nl.ijkpunt.cli.report.IndentedJson;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.mappings.document.Json;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.mappings.document.Statements;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How documents become text. */
final class Documents {
  static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private static final JsonFactory LINES = JsonFactory.builder().build();

  private Documents() {}

  /** A file of its own. */
  static void whole(Document document, Writer out) throws IOException {
    if (document instanceof Markup markup) {
      out.write(DECLARATION);
      markup.write(out, "");
    } else if (document instanceof JsonText text) {
      out.write(text.text());
      out.write('\n');
    } else if (document instanceof Statements) {
      Outgoing turtle = GraphSyntax.TURTLE.writing(out);
      turtle.put(new Mapped("", document), null);
      turtle.finish();
    } else {
      try (JsonGenerator generator = IndentedJson.to(out)) {
        ((Json) document).write(generator);
      }
      out.write('\n');
    }
  }

  /** An object of JSON on a line. */
  static String line(Document document) {
    return document instanceof JsonText text ? text.text() + "\n" : line((Json) document);
  }

  private static String line(Json json) {
    StringWriter line = new StringWriter();
    try (JsonGenerator generator = LINES.createGenerator(ObjectWriteContext.empty(), line)) {
      json.write(generator);
    }
    return line + "\n";
  }

  /** What the name of a file ends with. */
  static String ending(Document document) {
    if (document instanceof Statements) {
      return GraphSyntax.TURTLE.ending();
    }
    return document instanceof Markup ? ".xml" : ".json";
  }
}
