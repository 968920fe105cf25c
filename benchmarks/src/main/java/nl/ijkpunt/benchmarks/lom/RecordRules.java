package nl.ijkpunt.benchmarks.lom;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;
import org.jspecify.annotations.Nullable;

/** Runs the rules over trees of records on several threads, with few trees waiting. */
final class RecordRules {
  private static final int WAITING = 64;

  private final XsltExecutable rules;
  private final ExecutorService threads;
  private final Semaphore room = new Semaphore(WAITING);
  private final AtomicLong bad = new AtomicLong();
  private final AtomicReference<@Nullable Exception> trouble = new AtomicReference<>();

  RecordRules(XsltExecutable rules, int threads) {
    this.rules = rules;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /** Asks of one record whether the rules hold; waits where too many others wait. */
  void ask(XdmNode record, boolean valid) throws InterruptedException {
    room.acquire();
    threads.execute(
        () -> {
          try {
            boolean holds = holds(record);
            if (!valid || !holds) {
              bad.incrementAndGet();
            }
          } catch (SaxonApiException e) {
            trouble.set(e);
          } finally {
            room.release();
          }
        });
  }

  private boolean holds(XdmNode record) throws SaxonApiException {
    XdmDestination said = new XdmDestination();
    rules.load30().applyTemplates(record, said);
    for (XdmNode answer : said.getXdmNode().children().iterator().next().children()) {
      var name = answer.getNodeName();
      if (name != null && name.getLocalName().equals("failed-assert")) {
        return false;
      }
    }
    return true;
  }

  /** Waits until all was asked; how many records were not in order. */
  long close() throws InterruptedException, ExecutionException {
    threads.shutdown();
    while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
      // the last records are under way
    }
    Exception failed = trouble.get();
    if (failed != null) {
      throw new ExecutionException(failed);
    }
    return bad.get();
  }
}
