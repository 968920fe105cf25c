package nl.ijkpunt.standards.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.finding.Text;

/** A specification of others on its way to becoming a standard. */
public interface StandardDraft {

  /** What it will be called: {@code name@version}. */
  String id();

  /** What is the matter with it, as far as can be told without a validator. */
  List<Defect> defects();

  About about();

  /** Whether nothing of it could be read: all data would pass. */
  default boolean isEmpty() {
    return false;
  }

  /** Writes the standard's folder anew. */
  void write(Path folder) throws IOException;

  /**
   * What it is.
   *
   * @param format what it is written in, as in {@code 3.0.3} or {@code XML Schema}
   * @param title what it calls itself; empty where it does not
   * @param size how much there is of it
   */
  record About(String format, String title, Text size) {}
}
