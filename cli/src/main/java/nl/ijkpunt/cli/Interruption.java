package nl.ijkpunt.cli;

import java.io.Closeable;
import java.io.IOException;
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

  private final Closeable stdin;
  private final List<Runnable> actions = new CopyOnWriteArrayList<>();
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile int exitCode = ExitCode.INCONCLUSIVE;

  /**
   * An interruption that has not come yet.
   *
   * @param stdin closed when it comes: a read that waits for a slow sender would wait on
   */
  Interruption(Closeable stdin) {
    this.stdin = stdin;
  }

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

  private void shutDown() {
    if (done.getCount() == 0) {
      return;
    }
    actions.forEach(Runnable::run);
    closeStdin();
    try {
      if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("ijk: interrupted, and what was under way did not stop: no report");
        System.err.flush();
      }
      Runtime.getRuntime().halt(exitCode);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** On a thread of its own, since on some systems closing waits for a read to end. */
  private void closeStdin() {
    Thread closing =
        new Thread(
            () -> {
              try {
                stdin.close();
              } catch (IOException e) {
                // Then the run goes on until the sender sends or stops.
              }
            },
            "ijk-closing");
    closing.setDaemon(true);
    closing.start();
  }
}
