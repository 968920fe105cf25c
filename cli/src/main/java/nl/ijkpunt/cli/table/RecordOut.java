package nl.ijkpunt.cli.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.cli.report.WholeFile;

/** Takes records that were made of rows, as JSON, in order. */
@FunctionalInterface
public interface RecordOut {

  /**
   * Takes one.
   *
   * @param id what identifies it; empty where nothing does
   */
  void put(String id, String json) throws IOException;

  /** All on lines of one text. */
  static RecordOut lines(Writer out) {
    return (id, json) -> out.append(json).append('\n');
  }

  /** A file in a folder for each, named after its identifier. */
  static RecordOut files(Path folder) {
    Set<String> used = new HashSet<>();
    return (id, json) -> {
      String name = id.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[._-]+|[._-]+$", "");
      String base = name.isEmpty() ? "record" : name;
      String free = base;
      for (int number = 2; !used.add(free.toLowerCase(Locale.ROOT)); number++) {
        free = base + "-" + number;
      }
      WholeFile.write(folder.resolve(free + ".json"), "the record", out -> out.write(json + "\n"));
    };
  }
}
