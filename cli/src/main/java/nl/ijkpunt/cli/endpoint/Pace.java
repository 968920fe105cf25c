package nl.ijkpunt.cli.endpoint;

import java.util.concurrent.TimeUnit;

/** Keeps requests from being sent faster than they may be. */
final class Pace {
  private final long between;
  private long next = System.nanoTime();

  /** So many requests in a second; 0 for as many as can be. */
  Pace(double rate) {
    this.between = rate <= 0 ? 0 : (long) (1e9 / rate);
  }

  /** Waits until the next request may be sent. */
  void await() throws InterruptedException {
    if (between == 0) {
      return;
    }
    long now = System.nanoTime();
    if (next > now) {
      TimeUnit.NANOSECONDS.sleep(next - now);
    }
    next = Math.max(next, now) + between;
  }
}
