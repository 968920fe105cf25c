package nl.ijkpunt.benchmarks;

import java.util.List;

/**
 * One program on one file.
 *
 * @param exit the exit code that the file deserves
 * @param tally what the output must hold; empty when it tells nothing
 */
record Contender(String name, DataFile file, List<String> command, int exit, String tally) {
  Contender {
    command = List.copyOf(command);
  }

  /** One that tells by its exit code what it found. */
  static Contender silent(String name, DataFile file, List<String> command) {
    return new Contender(name, file, command, file.bad() > 0 ? 1 : 0, "");
  }

  /** One that counts: it must have seen every record, and found the bad ones. */
  static Contender counting(String name, DataFile file, List<String> command) {
    String tally = "records %d bad %d ".formatted(file.records(), file.bad());
    return new Contender(name, file, command, 0, tally);
  }
}
