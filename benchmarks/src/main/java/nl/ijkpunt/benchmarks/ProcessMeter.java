package nl.ijkpunt.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs a process from start to end and measures it whole. CPU time is what the kernel adds to this
 * process for children that ended; memory is the high-water mark of resident memory, read while the
 * process runs. Both come from {@code /proc}; without it they are 0.
 */
final class ProcessMeter {
  private static final long POLL_MILLIS = 5;
  private static final double TICKS_PER_SECOND = 100;
  private static final Path SELF = Path.of("/proc/self/stat");
  private static final int CHILD_USER_TICKS = 13;

  private final Path logs;

  /** Measures, with the output of each process in a file of that folder. */
  ProcessMeter(Path logs) {
    this.logs = logs;
  }

  /** Runs it once; an exit code or output that the data does not deserve ends the whole bench. */
  Sample measure(Contender contender) throws IOException, InterruptedException {
    Path log = logs.resolve(contender.name() + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(contender.command())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(log.toFile());
    long ticks = childTicks();
    long start = System.nanoTime();
    Process process = builder.start();
    long peakKiB = 0;
    while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
      peakKiB = Math.max(peakKiB, familyPeakKiB(process.pid()));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    double cpu = (childTicks() - ticks) / TICKS_PER_SECOND;
    demand(contender, process.exitValue(), log);
    return new Sample(wall, cpu, peakKiB / 1024.0);
  }

  private static void demand(Contender contender, int exit, Path log) throws IOException {
    String output = Files.readString(log);
    if (exit != contender.exit() || !output.contains(contender.tally())) {
      throw new IllegalStateException(
          "%s: exit code %d, expected %d%s%n%s%nits output (%s):%n%s"
              .formatted(
                  contender.name(),
                  exit,
                  contender.exit(),
                  contender.tally().isEmpty() ? "" : " and \"" + contender.tally() + "\"",
                  String.join(" ", contender.command()),
                  log,
                  output.substring(0, Math.min(output.length(), 4000))));
    }
  }

  private static long childTicks() throws IOException {
    if (!Files.exists(SELF)) {
      return 0;
    }
    String stat = Files.readString(SELF);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return Long.parseLong(fields[CHILD_USER_TICKS]) + Long.parseLong(fields[CHILD_USER_TICKS + 1]);
  }

  private static long familyPeakKiB(long pid) {
    try {
      String children = Files.readString(Path.of("/proc/%1$d/task/%1$d/children".formatted(pid)));
      long peak = peakKiB(pid);
      for (String child : children.strip().split(" ", -1)) {
        peak += child.isEmpty() ? 0 : familyPeakKiB(Long.parseLong(child));
      }
      return peak;
    } catch (IOException e) {
      return peakKiB(pid);
    }
  }

  private static long peakKiB(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (NoSuchFileException e) {
      return 0; // it ended between two looks, or this system has no /proc
    } catch (IOException e) {
      return 0; // the same, seen after the file was opened
    }
  }
}
