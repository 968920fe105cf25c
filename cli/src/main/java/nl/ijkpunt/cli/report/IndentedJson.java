package nl.ijkpunt.cli.report;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON with a line for each member: people read it, and version control compares it. */
public final class IndentedJson extends ObjectWriteContext.Base {

  private IndentedJson() {}

  /** Writes JSON to a writer, which is left open. */
  public static JsonGenerator to(Writer out) {
    return JsonFactory.builder()
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .build()
        .createGenerator(new IndentedJson(), out);
  }

  @Override
  public PrettyPrinter getPrettyPrinter() {
    return new DefaultPrettyPrinter()
        .withArrayIndenter(new DefaultIndenter("  ", "\n"))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  @Override
  public boolean hasPrettyPrinter() {
    return true;
  }
}
