package nl.ijkpunt.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What one contender needed: the medians of its runs. */
record Result(
    String name,
    double mbPerSecond,
    double recordsPerSecond,
    double wallSeconds,
    double cpuSeconds,
    double peakMiB) {

  /** The medians of the samples; throughput is the file by the median wall time. */
  static Result of(Contender contender, List<Sample> samples) {
    double wall = median(samples, Sample::wallSeconds);
    return new Result(
        contender.name(),
        contender.file().bytes() / 1e6 / wall,
        contender.file().records() / wall,
        wall,
        median(samples, Sample::cpuSeconds),
        median(samples, Sample::peakMiB));
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\": \"%s\", \"mbPerSecond\": %.4f, \"recordsPerSecond\": %.2f,"
            + " \"wallSeconds\": %.4f, \"cpuSeconds\": %.4f, \"peakMiB\": %.1f}",
        name,
        mbPerSecond,
        recordsPerSecond,
        wallSeconds,
        cpuSeconds,
        peakMiB);
  }

  private static double median(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    double[] sorted = samples.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
