package nl.ijkpunt.cli.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.ijkpunt.standards.finding.RunData;

/** Takes the time of a run. */
final class Stopwatch {
  private final Clock clock;
  private final Instant started;

  Stopwatch(Clock clock) {
    this.clock = clock;
    this.started = clock.instant();
  }

  RunData.Times times(int threads) {
    long milliseconds = Duration.between(started, clock.instant()).toMillis();
    String begun = started.truncatedTo(ChronoUnit.SECONDS).toString();
    return new RunData.Times(begun, milliseconds, threads, Runtime.version().toString());
  }
}
