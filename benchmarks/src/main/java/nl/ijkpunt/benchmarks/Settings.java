package nl.ijkpunt.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the environment asks of a run.
 *
 * @param records how many records the exports have
 * @param runs how often each contender meets the whole export
 * @param coldRuns how often each contender meets one record
 * @param only the contenders to run; empty for all
 */
record Settings(int records, int runs, int coldRuns, long seed, List<String> only) {
  Settings {
    only = List.copyOf(only);
    if (runs < 1 || coldRuns < 1) {
      throw new IllegalArgumentException("BENCH_RUNS and BENCH_COLD_RUNS must be at least 1");
    }
  }

  static Settings from(Map<String, String> environment) {
    String only = environment.getOrDefault("BENCH_ONLY", "");
    return new Settings(
        Integer.parseInt(environment.getOrDefault("BENCH_RECORDS", "100000")),
        Integer.parseInt(environment.getOrDefault("BENCH_RUNS", "3")),
        Integer.parseInt(environment.getOrDefault("BENCH_COLD_RUNS", "20")),
        Long.parseLong(environment.getOrDefault("BENCH_SEED", "42")),
        Arrays.stream(only.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList());
  }

  boolean asksFor(String contender) {
    return only.isEmpty() || only.contains(contender);
  }
}
