package nl.ijkpunt.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.ijkpunt.cli.command.ExitCode;

/**
 * What happens when the user interrupts: reading stops, what was found is still reported, and the
 * process says that it could not decide.
 */
final class Interruption {
  private static final long PATIENCE_SECONDS = 20;

  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);

  void add(Runnable action) {
    actions.add(action);
  }

  /** From now on the end of the process waits for a run that is under way. */
  void watch() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::shutDown, "ijk-interruption"));
  }

  void finished(int code) {
    exitCode = code;
    done.countDown();
  }

  private volatile int exitCode = ExitCode.INCONCLUSIVE;

  private void shutDown() {
    if (done.getCount() == 0) {
      return;
    }
    actions.forEach(Runnable::run);
    try {
      boolean reported = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      Runtime.getRuntime().halt(reported ? exitCode : ExitCode.INCONCLUSIVE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
