package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.JsonText;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/** Has what is written checked too, some records at a time. */
final class OutputCheck implements Outgoing {
  private static final int BATCH = 1 << 20;
  private static final byte[] LINE_END = {'\n'};

  /** Lines are cheap to read: a batch may be larger. */
  private static final int BATCH_OF_LINES = 4 << 20;

  private final Outgoing next;
  private final ValidationRun run;
  private final StringBuilder batch = new StringBuilder();

  /** Lines as they were written: read from where they stand, as there are gigabytes of them. */
  private final List<byte[]> lines = new ArrayList<>();

  private int size;

  OutputCheck(Outgoing next, ValidationRun run) {
    this.next = next;
    this.run = run;
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
        add(Arrays.copyOfRange(text.bytes(), text.from(), text.to()));
        add(LINE_END);
      } else {
        add(Documents.line(mapped.document()).getBytes(UTF_8));
      }
    }
  }

  @Override
  public void put(ConvertedChunk chunk) throws IOException {
    next.put(chunk);
    add(chunk.bytes());
  }

  private void add(byte[] written) {
    lines.add(written);
    size += written.length;
    if (size > BATCH_OF_LINES) {
      checkLines();
    }
  }

  private void checkLines() {
    List<byte[]> text = List.copyOf(lines);
    lines.clear();
    size = 0;
    run.read(new Source("(output).ndjson", () -> stream(text)));
  }

  private static InputStream stream(List<byte[]> text) {
    return new SequenceInputStream(
        Collections.enumeration(text.stream().map(ByteArrayInputStream::new).toList()));
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
    if (!lines.isEmpty()) {
      checkLines();
    }
    next.finish();
  }
}
