package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/** Has what is written checked too, some records at a time. */
record OutputCheck(
    Outgoing next, ValidationRun run, StringBuilder batch, ByteArrayOutputStream lines)
    implements Outgoing {
  private static final int BATCH = 1 << 20;

  /** Lines are cheap to read: a batch may be larger. */
  private static final int BATCH_OF_LINES = 4 << 20;

  OutputCheck(Outgoing next, ValidationRun run) {
    this(next, run, new StringBuilder(), new ByteArrayOutputStream());
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    next.put(mapped, header);
    if (mapped.document() instanceof Markup markup) {
      markup.write(batch, "");
      if (batch.length() > BATCH) {
        check();
      }
    } else {
      if (mapped.document() instanceof JsonText text) {
        lines.write(text.bytes(), text.from(), text.to() - text.from());
        lines.write('\n');
      } else {
        lines.writeBytes(Documents.line(mapped.document()).getBytes(UTF_8));
      }
      if (lines.size() > BATCH_OF_LINES) {
        checkLines();
      }
    }
  }

  @Override
  public void put(ConvertedChunk chunk) throws IOException {
    next.put(chunk);
    lines.writeBytes(chunk.bytes());
    if (lines.size() > BATCH_OF_LINES) {
      checkLines();
    }
  }

  private void checkLines() {
    byte[] text = lines.toByteArray();
    lines.reset();
    run.read(new Source("(output).ndjson", () -> new ByteArrayInputStream(text)));
  }

  private void check() {
    byte[] text = ("<records>" + batch + "</records>").getBytes(UTF_8);
    batch.setLength(0);
    run.read(new Source("(output)", () -> new ByteArrayInputStream(text)));
  }

  @Override
  public void finish() throws IOException {
    if (!batch.isEmpty()) {
      check();
    }
    if (lines.size() > 0) {
      checkLines();
    }
    next.finish();
  }
}
