package nl.ijkpunt.cli.harvest;

import java.time.Duration;

/** Lets time go by. */
@FunctionalInterface
public interface Waiting {
  /** Comes back when this much time has gone by. */
  void await(Duration time) throws InterruptedException;
}
