package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * All records in one text: a single one as it is; several as records with the headers that a
 * repository gave them, or as an object of JSON on each line. It is not an answer of OAI-PMH: that
 * says who asked what, and when.
 */
final class OneDocument implements Outgoing {
  private final Writer out;
  private final @Nullable OutputStream bytes;
  private @Nullable Mapped first;
  private @Nullable XmlElement firstHeader;
  private long count;
  private String end = "";

  OneDocument(Writer out) {
    this(out, null);
  }

  private OneDocument(Writer out, @Nullable OutputStream bytes) {
    this.out = out;
    this.bytes = bytes;
  }

  /** In UTF-8. */
  static OneDocument to(OutputStream out) {
    return new OneDocument(new BufferedWriter(new OutputStreamWriter(out, UTF_8)), out);
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    count++;
    if (count == 1) {
      first = mapped;
      firstHeader = header;
      return;
    }
    Mapped waiting = first;
    if (waiting != null) {
      begin(waiting);
      one(waiting, firstHeader);
      first = null;
    }
    one(mapped, header);
  }

  /** Objects of JSON stand on a line each, also when there is only one. */
  @Override
  public void put(ConvertedChunk chunk) throws IOException {
    if (bytes != null) {
      bytes.write(chunk.bytes());
    } else {
      out.write(new String(chunk.bytes(), UTF_8));
    }
  }

  private void begin(Mapped kind) throws IOException {
    if (kind.document() instanceof Markup) {
      out.write(Documents.DECLARATION);
      out.write("<records>\n");
      end = "</records>\n";
    }
  }

  private void one(Mapped mapped, @Nullable XmlElement header) throws IOException {
    if (!(mapped.document() instanceof Markup)) {
      out.write(Documents.line(mapped.document()));
      return;
    }
    List<Markup> parts = new ArrayList<>(2);
    if (header != null) {
      parts.add(copy(header));
    }
    parts.add(Markup.of("metadata", List.of((Markup) mapped.document())));
    Markup.of("record", parts).write(out, "  ");
  }

  private static Markup copy(XmlElement element) {
    return new Markup(
        element.local(),
        Map.of(),
        element.text().strip(),
        element.children().stream().map(OneDocument::copy).toList());
  }

  @Override
  public void finish() throws IOException {
    if (first != null) {
      Documents.whole(first.document(), out);
    } else {
      out.write(end);
    }
    out.flush();
  }
}
