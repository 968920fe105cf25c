package nl.ijkpunt.cli.graph;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.rio.RioMessages;

/** What a source is, by its name and its first bytes. */
enum Look {
  GRAPH,
  JSON,
  XML;

  private static final int BYTES = 1 << 12;

  /** JSON-LD says so at the beginning. */
  private static final Pattern LINKED = Pattern.compile("\"@(context|graph|id|type)\"\\s*:");

  /** An element, and not the address that a graph may begin with. */
  private static final Pattern ELEMENT =
      Pattern.compile("(?s)<[?!].*|<[A-Za-z_][\\w.-]*(:[A-Za-z_][\\w.-]*)?[\\s/>].*");

  static Look of(String name, BufferedInputStream in) throws IOException {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (plain.matches(".*\\.(ttl|nt|nq|trig|jsonld)")) {
      return GRAPH;
    }
    String first = beginning(in).replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "");
    if (first.startsWith("{") || first.startsWith("[")) {
      return LINKED.matcher(first).find() ? GRAPH : JSON;
    }
    boolean json = plain.matches(".*\\.(json|ndjson|jsonl)");
    return json ? JSON : ELEMENT.matcher(first).matches() ? XML : GRAPH;
  }

  /** Whether XML is a message of RIO, by the namespace that it names. */
  static boolean isMessage(BufferedInputStream in) throws IOException {
    return beginning(in).contains(RioMessages.NAMESPACE);
  }

  private static String beginning(BufferedInputStream in) throws IOException {
    in.mark(BYTES);
    String first = new String(in.readNBytes(BYTES), ISO_8859_1);
    in.reset();
    return first;
  }
}
