package nl.ijkpunt.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All results of one run, as a table and as JSON. */
record Results(List<Result> all) {
  Results {
    all = List.copyOf(all);
  }

  String json() {
    return all.stream()
        .map(Result::json)
        .collect(Collectors.joining(",\n  ", "{\"results\": [\n  ", "\n]}\n"));
  }

  /** One line per contender, then how they compare. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-20s %10s %12s %10s %10s %10s%n",
            "name", "MB/s", "records/s", "wall s", "CPU s", "peak MiB"));
    for (Result result : all) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-20s %10.1f %12.0f %10.3f %10.3f %10.0f%n",
              result.name(),
              result.mbPerSecond(),
              result.recordsPerSecond(),
              result.wallSeconds(),
              result.cpuSeconds(),
              result.peakMiB()));
    }
    for (String name : List.of("ijk-schema", "ijk-all")) {
      for (String peer : List.of("networknt", "ajv", "jackson-tokens")) {
        text.append(speed(name, peer));
      }
    }
    text.append(speed("ijk-nllom", "xsd-schematron"));
    text.append(speed("ijk-hosa", "jena-shacl"));
    return text.append(speed("cold-ijk", "cold-ajv-cli")).toString();
  }

  private String speed(String name, String peer) {
    return named(name)
        .flatMap(one -> named(peer).map(other -> other.wallSeconds() / one.wallSeconds()))
        .map(
            ratio ->
                String.format(Locale.ROOT, "%s: %.2f times as fast as %s%n", name, ratio, peer))
        .orElse("");
  }

  private Optional<Result> named(String name) {
    return all.stream().filter(result -> result.name().equals(name)).findFirst();
  }
}
