package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Runs every contender in turn, several rounds long, and reports the medians side by side. */
public final class Bench {
  private static final int WARM_UPS = 3;
  private static final long ARCHIVE_PAUSE_MILLIS = 5000;

  private final ProcessMeter meter;

  private Bench(ProcessMeter meter) {
    this.meter = meter;
  }

  /** Arguments: the folder of the project and, when Node is there, the folder of the ajv side. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]).toAbsolutePath().normalize();
    Optional<Path> ajv =
        args.length > 1 ? Optional.of(Path.of(args[1]).toAbsolutePath()) : Optional.empty();
    try {
      report(root, ajv, Settings.from(System.getenv()));
    } catch (IllegalStateException | IllegalArgumentException e) {
      System.err.println("bench failed: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void report(Path root, Optional<Path> ajv, Settings settings)
      throws IOException, InterruptedException {
    Path target = root.resolve("benchmarks/target");
    Path json = target.resolve("bench.json");
    Files.deleteIfExists(json);
    Bench bench = new Bench(new ProcessMeter(Files.createDirectories(target.resolve("logs"))));
    Results results = bench.run(new Contenders(root, ajv, settings), settings);
    Files.writeString(json, results.json());
    System.out.print(results.table());
    System.out.println("written to " + json);
  }

  private Results run(Contenders contenders, Settings settings)
      throws IOException, InterruptedException {
    System.err.printf("%d records, seed %d%n", settings.records(), settings.seed());
    List<Contender> cold = contenders.cold();
    List<Contender> bulk = contenders.bulk();
    warmUp(cold);
    List<Result> all = new ArrayList<>(rounds(bulk, settings.runs()));
    all.addAll(rounds(cold, settings.coldRuns()));
    return new Results(all);
  }

  /** Lets the launcher make its class-data archive, which it does in the background. */
  private void warmUp(List<Contender> cold) throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UPS; i++) {
      for (Contender contender : cold) {
        meter.measure(contender);
      }
    }
    Thread.sleep(cold.isEmpty() ? 0 : ARCHIVE_PAUSE_MILLIS);
  }

  /** In each round every contender runs once, so that a busy moment hits them all. */
  private List<Result> rounds(List<Contender> contenders, int count)
      throws IOException, InterruptedException {
    List<List<Sample>> samples = contenders.stream().map(any -> newSamples()).toList();
    for (int round = 1; round <= count; round++) {
      if (!contenders.isEmpty()) {
        System.err.printf("round %d of %d%n", round, count);
      }
      for (int i = 0; i < contenders.size(); i++) {
        contenders.get(i).file().warm();
        samples.get(i).add(meter.measure(contenders.get(i)));
      }
    }
    return IntStream.range(0, contenders.size())
        .mapToObj(i -> Result.of(contenders.get(i), samples.get(i)))
        .toList();
  }

  private static List<Sample> newSamples() {
    return new ArrayList<>();
  }
}
