package nl.ijkpunt.mappings.program;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.document.Document;
import nl.ijkpunt.standards.sandbox.Forbidden;

/**
 * Runs a program on a thread of its own, and waits only so long. A thread cannot be killed: one
 * that does not come back is left behind, and the program is not run again.
 */
final class Deadline {
  private static final long STACK = 4L << 20;

  private final ExecutorService thread = Executors.newSingleThreadExecutor(Deadline::thread);
  private final int seconds;
  private boolean passed;

  Deadline(int seconds) {
    this.seconds = seconds;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "ijk-mapper", STACK);
    thread.setDaemon(true);
    return thread;
  }

  Document within(Program.Run run) {
    if (passed) {
      throw tooLong();
    }
    Future<Document> running = thread.submit(run::make);
    try {
      return running.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      passed = true;
      thread.shutdownNow();
      throw tooLong();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MappingFailed("it was interrupted");
    } catch (ExecutionException e) {
      throw failed(e.getCause() == null ? e : e.getCause());
    }
  }

  private MappingFailed tooLong() {
    return new MappingFailed(
        "the program takes more than %d seconds for one record, and is not run again (limits: seconds)"
            .formatted(seconds));
  }

  private static MappingFailed failed(Throwable cause) {
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof MappingFailed known) {
        return known;
      }
    }
    Optional<Forbidden> forbidden = Forbidden.behind(cause);
    if (forbidden.isPresent()) {
      return new MappingFailed(String.valueOf(forbidden.get().getMessage()));
    }
    if (cause instanceof StackOverflowError) {
      return new MappingFailed("the program calls itself without end");
    }
    if (cause instanceof OutOfMemoryError) {
      return new MappingFailed("the program needs more memory than there is");
    }
    return new MappingFailed("the program breaks on it: " + cause);
  }
}
