package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.mappings.document.Markup;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/** Has what is written checked too, some records at a time. */
record OutputCheck(Outgoing next, ValidationRun run, StringBuilder batch) implements Outgoing {
  private static final int BATCH = 1 << 20;

  OutputCheck(Outgoing next, ValidationRun run) {
    this(next, run, new StringBuilder());
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    next.put(mapped, header);
    if (mapped.document() instanceof Markup markup) {
      markup.write(batch, "");
      if (batch.length() > BATCH) {
        check();
      }
    }
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
    next.finish();
  }
}
