package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON in a page, packed: gzip in base64, which no name or value can break out of. */
final class Packed {
  private static final JsonFactory JSON = new JsonFactory();

  private Packed() {}

  /** A piece of JSON, and the id of the element that holds it. */
  record Block(String id, Consumer<JsonGenerator> content) {}

  /** Writes elements in their order; they are packed side by side. */
  static void elements(Writer out, List<Block> blocks) throws IOException {
    for (int from = 0; from < blocks.size(); from += 32) {
      List<Block> some = blocks.subList(from, Math.min(from + 32, blocks.size()));
      List<String> packed = some.parallelStream().map(b -> packed(b.content())).toList();
      for (int i = 0; i < packed.size(); i++) {
        out.write("<script type=\"application/gzip\" id=\"" + some.get(i).id() + "\">");
        out.write(packed.get(i));
        out.write("</script>\n");
      }
    }
  }

  private static String packed(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new Fast(bytes);
        JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), gzip)) {
      content.accept(json);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new String(Base64.getEncoder().encode(bytes.toByteArray()), ISO_8859_1);
  }

  /** Packs a little less tight, in a third of the time. */
  private static final class Fast extends GZIPOutputStream {
    Fast(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
