package nl.ijkpunt.standards.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Place;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;

/** Reads XML: each subtree that stands apart by itself, and last what stands around them. */
public final class XmlSubtrees implements RecordReader {
  private final XmlReader xml;

  /** A reader that cuts out what this says. */
  public XmlSubtrees(XmlCut units) {
    this.xml = new XmlReader(units, XmlLimits.DEFAULT);
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
      throw new IllegalStateException("XML is read when it is cut");
    };
  }
}
