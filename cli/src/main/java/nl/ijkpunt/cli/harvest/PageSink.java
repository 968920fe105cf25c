package nl.ijkpunt.cli.harvest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Where answers go. Closing it leaves no trace of what is not finished. */
public interface PageSink extends Closeable {

  /** Where the next answer may be put while it is on its way. */
  Path part() throws IOException;

  /**
   * Takes an answer that is there whole.
   *
   * @param state how far the harvest is with it
   * @throws HarvestTrouble when there is no use in going on
   */
  void take(Path part, HarvestState state) throws IOException, HarvestTrouble;

  /** There is no more to come. */
  void end() throws IOException;
}
