package nl.ijkpunt.standards.rio;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import nl.ijkpunt.standards.xml.XmlLimits;
import nl.ijkpunt.standards.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages of RIO V4, alone or in an envelope of SOAP: each thing that a message is about by
 * itself, and last the message without them.
 */
public final class RioReader implements RecordReader {
  private static final String NAMESPACE = "http://duo.nl/schema/DUO_RIO_";

  /** What every message begins with, which is about no thing. */
  private static final Set<String> ABOUT_MESSAGE =
      Set.of(
          "identificatiecodeBedrijfsdocument",
          "verzendendeInstantie",
          "ontvangendeInstantie",
          "datumTijdBedrijfsdocument",
          "requestGoedgekeurd",
          "foutmelding");

  private final XmlReader xml = new XmlReader(RioReader::isUnit, XmlLimits.DEFAULT);

  /** Whether elements of this namespace are of messages of RIO. */
  public static boolean isOfMessages(String namespace) {
    return namespace.startsWith(NAMESPACE);
  }

  private static boolean isUnit(@Nullable XmlElement parent, XmlName name) {
    boolean inMessage =
        parent != null
            && isOfMessages(parent.namespace())
            && (parent.local().endsWith("_request") || parent.local().endsWith("_response"));
    return inMessage && !ABOUT_MESSAGE.contains(name.local());
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      xml.read(in, Place.startOf(source.name(), ordinal), sink::chunk);
      // Also what could not be read counts for the hash of the source.
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  @Override
  public void giveBack(Chunk chunk) {
    // Elements are not used again.
  }

  @Override
  public ChunkReader chunkReader() {
    return (chunk, sink) -> {
      throw new IllegalStateException("a message is read when it is cut");
    };
  }
}
