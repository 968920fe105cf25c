package nl.ijkpunt.cli.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/** Has statements that are written checked too, some records at a time. */
final class GraphCheck implements Outgoing {
  private static final int BATCH = 4 << 20;

  private final Outgoing next;
  private final ValidationRun run;
  private StringWriter batch = new StringWriter();
  private QuadText quads = new QuadText(batch);

  GraphCheck(Outgoing next, ValidationRun run) {
    this.next = next;
    this.run = run;
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    next.put(mapped, header);
    quads.put(mapped, header);
    if (batch.getBuffer().length() > BATCH) {
      check();
    }
  }

  private void check() {
    byte[] text = batch.toString().getBytes(UTF_8);
    batch = new StringWriter();
    quads = new QuadText(batch);
    run.read(new Source("(output).nq", () -> new ByteArrayInputStream(text)));
  }

  @Override
  public void finish() throws IOException {
    if (!batch.toString().isEmpty()) {
      check();
    }
    next.finish();
  }
}
