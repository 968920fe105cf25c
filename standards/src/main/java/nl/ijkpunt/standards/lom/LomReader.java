package nl.ijkpunt.standards.lom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.JsonReader;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.RecordTypes;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.xml.XmlSubtrees;

/** Reads records about learning material from XML, and from the JSON:API of SURFsharekit. */
public final class LomReader implements RecordReader {
  private static final int LOOK = 1 << 12;

  private final JsonReader json;
  private final XmlSubtrees xml = new XmlSubtrees(LomUnits::isUnit);

  /** A reader of records that have these types where they are JSON. */
  public LomReader(RecordTypes types) {
    this.json = new JsonReader(types, null);
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      Source begun = new Source(source.name(), () -> in);
      (looksLikeJson(in) ? json : xml).split(begun, ordinal, sink);
    }
  }

  /** Whether the first letter that is no blank opens an object or an array. */
  private static boolean looksLikeJson(InputStream in) throws IOException {
    in.mark(LOOK);
    int first = ' ';
    for (int i = 0; i < LOOK - 1 && isBlankOrMark(first); i++) {
      first = in.read();
    }
    in.reset();
    return first == '{' || first == '[';
  }

  private static boolean isBlankOrMark(int letter) {
    return letter == ' '
        || letter == '\n'
        || letter == '\r'
        || letter == '\t'
        || letter == 0xEF
        || letter == 0xBB
        || letter == 0xBF;
  }

  @Override
  public void giveBack(Chunk chunk) {
    json.giveBack(chunk);
  }

  @Override
  public ChunkReader chunkReader() {
    return json.chunkReader();
  }
}
