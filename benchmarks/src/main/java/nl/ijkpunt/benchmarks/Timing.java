package nl.ijkpunt.benchmarks;

import java.nio.file.Path;
import java.util.Locale;

/** The arguments and the last line that the peers written in Java have in common. */
final class Timing {
  private Timing() {}

  static Path file(String[] args) {
    return Path.of(args[0]);
  }

  static int threads(String[] args) {
    return Integer.parseInt(args[1]);
  }

  static void print(LineReader.Count count, long startNanos) {
    System.out.printf(
        Locale.ROOT,
        "records %d bad %d seconds %.3f%n",
        count.records(),
        count.bad(),
        (System.nanoTime() - startNanos) / 1e9);
  }
}
