package nl.ijkpunt.cli.endpoint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks what an endpoint packed, so that it can be judged, and masked before it is kept. */
final class Unpacking {
  private Unpacking() {}

  /**
   * The bytes of an answer as they were before they were packed.
   *
   * @param encoding the header {@code Content-Encoding}
   * @param largest how many there may be
   * @throws Unanswered where they cannot be had
   */
  static byte[] of(byte[] body, String encoding, int largest) throws Unanswered {
    String named = encoding.strip().toLowerCase(Locale.ROOT);
    boolean says = named.equals("gzip") || named.equals("x-gzip");
    if (body.length == 0) {
      return body;
    }
    if (!says && !named.isEmpty() && !named.equals("identity")) {
      throw new Unanswered(
          "the answer is packed as '%s', which was not asked for; let the endpoint send it unpacked"
              .formatted(named),
          "het antwoord is verpakt als '%s', waar niet om gevraagd is; laat het endpoint het onverpakt"
                  .formatted(named)
              + " versturen");
    }
    if (!says && isGzip(body)) {
      throw new Unanswered(
          "the answer is gzip, and Content-Encoding does not say so; let the endpoint say so, or"
              + " send it unpacked",
          "het antwoord is gzip, en Content-Encoding zegt dat niet; laat het endpoint dat zeggen, of"
              + " het onverpakt versturen");
    }
    return says ? unpacked(body, largest) : body;
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  private static byte[] unpacked(byte[] body, int largest) throws Unanswered {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new Unanswered(
            "the answer is more than %d bytes when it is unpacked".formatted(largest),
            "het antwoord is uitgepakt meer dan %d bytes".formatted(largest));
      }
      return bytes;
    } catch (IOException e) {
      throw new Unanswered(
          "Content-Encoding says that the answer is gzip, and it is not, or not whole",
          "Content-Encoding zegt dat het antwoord gzip is, en dat is het niet, of niet heel");
    }
  }
}
