package nl.ijkpunt.mappings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this module: cells between tabs, a line with names, comments after #. */
final class Tsv {
  private Tsv() {}

  /** The lines below the names, each with this many cells. */
  static List<Line> read(String resource, int columns) {
    List<Line> lines = new ArrayList<>();
    boolean named = false;
    int number = 0;
    for (String text : text(resource).lines().toList()) {
      number++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(text.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(
            "%s:%d has %d cells, not %d".formatted(resource, number, cells.size(), columns));
      }
      if (named) {
        lines.add(new Line(resource, number, cells));
      }
      named = true;
    }
    return lines;
  }

  private static String text(String resource) {
    try (InputStream in = Tsv.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a line, and which line that is. */
  record Line(String resource, int number, List<String> cells) {
    String cell(int column) {
      return cells.get(column).strip();
    }

    @Override
    public String toString() {
      return resource + ":" + number;
    }
  }
}
