package nl.ijkpunt.cli.convert;

import java.io.IOException;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** Takes what records have become, in order. */
interface Outgoing {

  /**
   * Takes one.
   *
   * @param header what a repository said of it, where one did
   */
  void put(Mapped mapped, @Nullable XmlElement header) throws IOException;

  /** Takes what a chunk has become: objects of JSON. */
  default void put(ConvertedChunk chunk) throws IOException {
    for (Mapped mapped : chunk.documents()) {
      put(mapped, null);
    }
  }

  /** There are no more. */
  void finish() throws IOException;
}
