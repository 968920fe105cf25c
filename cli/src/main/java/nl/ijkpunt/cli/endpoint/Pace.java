package nl.ijkpunt.cli.endpoint;

import java.time.Duration;
import java.util.function.LongSupplier;
import nl.ijkpunt.cli.harvest.Waiting;

/** Keeps requests from being sent faster than they may be. */
final class Pace {
  private final long between;
  private final LongSupplier clock;
  private final Waiting waiting;
  private long next;

  /**
   * So many requests in a second; 0 for as many as can be.
   *
   * @param clock gives the time in nanoseconds, from any beginning
   */
  Pace(double rate, LongSupplier clock, Waiting waiting) {
    this.between = rate <= 0 ? 0 : (long) (1e9 / rate);
    this.clock = clock;
    this.waiting = waiting;
    this.next = clock.getAsLong();
  }

  /** Waits until the next request may be sent. */
  void await() throws InterruptedException {
    if (between == 0) {
      return;
    }
    long now = clock.getAsLong();
    if (next > now) {
      waiting.await(Duration.ofNanos(next - now));
    }
    next = Math.max(next, now) + between;
  }
}
