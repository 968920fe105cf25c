package nl.ijkpunt.cli.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs OpenAPI Generator, in a process and with a class path of its own.
 *
 * @param jar the generator
 */
public record GeneratorProcess(Path jar) {
  private static final long MOST_MINUTES = 10;
  private static final int LAST_LINES = 12;

  /** It runs for some seconds: what makes long runs fast would take half of them. */
  private static final List<String> BRIEFLY =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /**
   * How it ended.
   *
   * @param status 0 when it made what was asked
   * @param said the last lines that it wrote
   */
  public record Ended(int status, List<String> said) {}

  /** Runs it with these arguments. */
  public Ended run(List<String> arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("ijk-scaffold", ".log");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(BRIEFLY);
      command.addAll(List.of("-jar", jar.toString()));
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.start();
      try {
        process.getOutputStream().close();
        return process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)
            ? new Ended(process.exitValue(), last(log))
            : new Ended(1, List.of("it did not end within %d minutes".formatted(MOST_MINUTES)));
      } finally {
        process.destroyForcibly();
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static List<String> last(Path log) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
  }
}
