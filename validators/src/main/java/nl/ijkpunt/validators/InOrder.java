package nl.ijkpunt.validators;

import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Work of several threads whose outcomes one thread takes, in the order in which it was begun.
 *
 * @param <T> what comes of it
 */
public final class InOrder<T> implements AutoCloseable {
  private static final long STACK = 16L << 20;

  private final ExecutorService threads;
  private final Consumer<T> taker;
  private final ArrayDeque<Future<T>> underWay = new ArrayDeque<>();

  /**
   * Nothing to do yet.
   *
   * @param name what its threads are called
   */
  public InOrder(String name, int threads, Consumer<T> taker) {
    this.taker = taker;
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, name, STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins with something. */
  public void begin(Callable<T> work) {
    underWay.add(threads.submit(work));
  }

  /** Takes outcomes, oldest first, until at most this much is under way. */
  public void take(int mostUnderWay) {
    while (underWay.size() > mostUnderWay) {
      try {
        taker.accept(underWay.remove().get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
