package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import nl.ijkpunt.benchmarks.export.Export;
import nl.ijkpunt.benchmarks.export.Plan;
import nl.ijkpunt.benchmarks.export.Shape;

/** Writes a seeded export to a file. */
public final class ExportGenerator {
  private ExportGenerator() {}

  /** Arguments: records, seed, file, shape (ndjson, items, courses), share of bad records in %. */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException("expected: RECORDS SEED FILE SHAPE BAD_PERCENT");
    }
    Plan plan =
        new Plan(
            Integer.parseInt(args[0]),
            Long.parseLong(args[1]),
            Shape.of(args[3]),
            Integer.parseInt(args[4]));
    Path file = Path.of(args[2]);
    long start = System.nanoTime();
    int bad = write(plan, file);
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = Files.size(file);
    System.out.printf(
        Locale.ROOT,
        "records %d bad %d bytes %d seconds %.2f MB/s %.0f%n",
        plan.records(),
        bad,
        bytes,
        seconds,
        bytes / 1e6 / seconds);
  }

  /**
   * Writes the export of the plan into an existing folder, whole or not at all.
   *
   * @return how many records are bad
   */
  static int write(Plan plan, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    int bad;
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      bad = new Export(plan).writeTo(out);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    return bad;
  }
}
