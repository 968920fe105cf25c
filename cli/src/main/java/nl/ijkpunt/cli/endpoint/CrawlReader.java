package nl.ijkpunt.cli.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Chunk;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.validators.EndpointModel;
import org.jspecify.annotations.Nullable;

/**
 * Asks an endpoint, and gives what it answers in the order of asking, however many requests are
 * under way. What a capture holds already is not asked again.
 */
public final class CrawlReader implements RecordReader {
  private static final int MOST_UNANSWERED = 3;

  private final EndpointModel model;
  private final Protocol protocol;
  private final List<ExchangeCase> cases;
  private final Approach approach;
  private final Network network;
  private final Path file;
  private final CaptureHead head;
  private final Trouble trouble;
  private volatile boolean stopped;

  /** Takes what keeps a crawl from asking. */
  public interface Trouble {
    /** One request was not answered. */
    void unanswered(Text what);

    /** Nothing more is asked. */
    void broken(Text what);

    /** How many requests were answered so far. */
    void answered(int requests);
  }

  /**
   * A reader that asks.
   *
   * @param file takes every exchange
   */
  public CrawlReader(
      EndpointModel model,
      List<ExchangeCase> cases,
      Approach approach,
      Network network,
      Path file,
      CaptureHead head,
      Trouble trouble) {
    this.model = model;
    this.cases = List.copyOf(cases);
    this.approach = approach;
    this.network = network;
    this.file = file;
    this.head = head;
    this.trouble = trouble;
    this.protocol = Protocol.of(model);
  }

  /** Asks nothing more. */
  public void stop() {
    stopped = true;
  }

  @Override
  public void split(Source source, int ordinal, ChunkSink sink) throws IOException {
    ExecutorService threads =
        Executors.newFixedThreadPool(
            approach.concurrency(),
            task -> {
              Thread thread = new Thread(task, "ijk-asker");
              thread.setDaemon(true);
              return thread;
            });
    try (Earlier earlier = Earlier.open(file, cases, head);
        Capture capture = Capture.at(file)) {
      if (earlier.isNew()) {
        capture.begin(head);
      }
      new Crawl(threads, earlier, capture, sink).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      threads.shutdownNow();
    }
  }

  @Override
  public void giveBack(Chunk chunk) {}

  @Override
  public ChunkReader chunkReader() {
    return protocol.chunkReader();
  }

  /** A request under way. */
  private record Underway(Planned planned, int number, Future<Fetched> answer) {}

  /** What came back, and how the capture has it; both made by the thread that fetched it. */
  @SuppressWarnings("ArrayRecordComponent") // handed from thread to thread, never compared
  private record Fetched(Heard heard, byte[] line) {}

  /** One time of asking all there is to ask. */
  private final class Crawl {
    private final ExecutorService threads;
    private final Earlier earlier;
    private final Capture capture;
    private final ChunkSink sink;
    private final Course course = protocol.course(cases);
    private final Intake intake = protocol.intake();
    private final Wire wire =
        new Wire(network.client(), approach, model.style(), protocol.followsRedirects());
    private final Pace pace = new Pace(approach.rate(), System::nanoTime, network.waiting());
    private final ArrayDeque<Underway> underWay = new ArrayDeque<>();
    private int sent;
    private int unanswered;
    private int answered;

    Crawl(ExecutorService threads, Earlier earlier, Capture capture, ChunkSink sink) {
      this.threads = threads;
      this.earlier = earlier;
      this.capture = capture;
      this.sink = sink;
    }

    void run() throws IOException, InterruptedException {
      again();
      while (!stopped) {
        fill();
        if (!underWay.isEmpty()) {
          if (!hear(underWay.remove())) {
            return;
          }
        } else if (!course.goesOn()) {
          finish();
          return;
        } else if (sent >= approach.budget()) {
          trouble.broken(
              new Text(
                  "stopped after %,d requests, as --max-requests says".formatted(sent),
                  "gestopt na %d verzoeken, zoals --max-requests zegt".formatted(sent)));
          return;
        }
      }
    }

    /** Goes by what the capture holds already. */
    private void again() throws IOException {
      Map<String, Planned> open = new LinkedHashMap<>();
      for (Exchange one = earlier.next(); one != null; one = earlier.next()) {
        String target = one.purpose().testCase() + " " + one.asked().target();
        Planned planned = open.remove(target);
        if (planned == null) {
          planned = course.goesOn() ? course.next() : null;
        }
        if (planned == null || !planned.target().equals(one.asked().target())) {
          throw new IOException(
              "%s does not fit what is asked now; name another file".formatted(file));
        }
        sent = Math.max(sent, one.number());
        if (one.answered() == null) {
          open.put(target, planned);
        } else {
          take(planned, protocol.heard(one));
        }
      }
      open.values().forEach(course::again);
    }

    private void finish() throws IOException {
      if (!earlier.isFinished()) {
        capture.end(sent);
      }
    }

    private void fill() throws InterruptedException {
      while (underWay.size() < 2 * approach.concurrency() && sent < approach.budget()) {
        Planned planned = course.next();
        if (planned == null) {
          return;
        }
        pace.await();
        int number = ++sent;
        underWay.add(new Underway(planned, number, threads.submit(() -> fetch(planned, number))));
      }
    }

    private Fetched fetch(Planned planned, int number) throws Unanswered, InterruptedException {
      Exchange.Answered came = wire.send(planned);
      Exchange.Answered masked =
          new Exchange.Answered(
              came.status(),
              came.headers(),
              protocol.masked(came.body()),
              came.milliseconds(),
              came.slow());
      Exchange exchange = exchange(planned, number, masked);
      return new Fetched(protocol.heard(exchange), Capture.line(exchange));
    }

    private Exchange exchange(Planned planned, int number, Exchange.@Nullable Answered answered) {
      return Exchange.of(
          number,
          planned.purpose(),
          planned.operation().id(),
          planned.id(),
          asked(planned),
          answered);
    }

    /** What was sent stands there masked as what came back is, so that the two can be compared. */
    private Exchange.Asked asked(Planned planned) {
      Exchange.Asked asked = planned.asked();
      return asked.body().isEmpty()
          ? asked
          : asked.with(new String(protocol.masked(asked.body().getBytes(UTF_8)), UTF_8));
    }

    /** Whether there is any use in going on. */
    private boolean hear(Underway one) throws IOException, InterruptedException {
      try {
        Fetched fetched = one.answer().get();
        unanswered = 0;
        capture.add(fetched.line());
        take(one.planned(), fetched.heard());
        return true;
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof Unanswered none)) {
          throw new IllegalStateException(e.getCause());
        }
        trouble.unanswered(none.words());
        capture.add(Capture.line(exchange(one.planned(), one.number(), null)));
        return goesOn();
      }
    }

    private boolean goesOn() {
      if (++unanswered < MOST_UNANSWERED && answered > 0) {
        return true;
      }
      trouble.broken(
          new Text(
              "the endpoint answers no more: the report covers what it answered until then; the"
                  + " same command goes on from there",
              "het endpoint antwoordt niet meer: het rapport dekt wat het tot dan toe antwoordde;"
                  + " hetzelfde commando gaat daar verder"));
      return false;
    }

    private void take(Planned planned, Heard heard) {
      answered++;
      trouble.answered(answered);
      course.hear(planned, heard);
      intake.take(heard, sink);
    }
  }
}
