package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class UnpackingTest {
  private static final byte[] PLAIN = "{\"items\":[]}".getBytes(UTF_8);

  @Test
  void whatSaysThatItIsGzipIsUnpacked() throws Exception {
    assertThat(Unpacking.of(gzip(PLAIN), "gzip", 100)).isEqualTo(PLAIN);
    assertThat(Unpacking.of(gzip(PLAIN), " X-GZip ", 100)).isEqualTo(PLAIN);
    assertThat(Unpacking.of(PLAIN, "", 100)).isEqualTo(PLAIN);
    assertThat(Unpacking.of(PLAIN, "identity", 100)).isEqualTo(PLAIN);
    assertThat(Unpacking.of(new byte[0], "gzip", 100)).isEmpty();
  }

  @Test
  void whatCannotBeUnpackedIsTold() throws IOException {
    refuses(PLAIN, "gzip", "it is not, or not whole");
    refuses(PLAIN, "br", "packed as 'br'");
    refuses(gzip(PLAIN), "", "Content-Encoding does not say so");
    refuses(gzip(new byte[5000]), "gzip", "more than 100 bytes");
  }

  private static void refuses(byte[] body, String encoding, String why) {
    assertThatThrownBy(() -> Unpacking.of(body, encoding, 100))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining(why);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
