package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.ijkpunt.cli.endpoint.CaptureFile;
import nl.ijkpunt.cli.endpoint.CaptureHead;
import nl.ijkpunt.cli.endpoint.CrawlReader;
import nl.ijkpunt.cli.endpoint.ReplayReader;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.RecordReader;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.ExchangeCase;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ValidationRun;
import org.jspecify.annotations.Nullable;

/**
 * Where the exchanges of a test come from.
 *
 * @param told takes what the user should know
 * @param counted takes how many requests were answered so far
 * @param running the run that judges them, once there is one
 */
record Asking(
    Suite suite,
    List<ExchangeCase> cases,
    EndpointModel model,
    Surroundings process,
    Consumer<Text> told,
    IntConsumer counted,
    AtomicReference<@Nullable ValidationRun> running) {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  Asking(
      Suite suite,
      List<ExchangeCase> cases,
      EndpointModel model,
      Surroundings process,
      Consumer<Text> told,
      IntConsumer counted) {
    this(suite, cases, model, process, told, counted, new AtomicReference<>());
  }

  /** What gives exchanges, and what reports call it. */
  record Exchanges(RecordReader reader, Source source) {}

  /** Those of a capture. */
  Exchanges replay(Path capture) {
    if (!Files.isRegularFile(capture)) {
      throw new Misuse("there is no file " + capture);
    }
    return replay(new Source(capture.toString(), () -> Files.newInputStream(capture)));
  }

  /** Those of a capture, wherever it stands. */
  Exchanges replay(Source capture) {
    String name = capture.name();
    return new Exchanges(new ReplayReader(model, cases, text -> now().broken(name, text)), capture);
  }

  /** Those with an endpoint. */
  Exchanges ask(String target, @Nullable Path capture, Network way, EndpointOptions options)
      throws IOException {
    URI base = base(target);
    if (options.hasSecrets() && "http".equals(base.getScheme()) && !HERE.contains(base.getHost())) {
      told.accept(
          new Text(
              "credentials go over http, where anyone on the way can read them; use https",
              "inloggegevens gaan over http, waar iedereen onderweg ze kan lezen; gebruik https"));
    }
    Path file = capture == null ? Path.of(suite.id() + ".capture.ndjson") : capture;
    goOn(file);
    CaptureHead head =
        new CaptureHead(base.toString(), suite.standard(), suite.id() + " " + suite.version());
    boolean writes = options.writesTo(base);
    List<ExchangeCase> sent = writes ? cases : cases.stream().filter(Asking::onlyReads).toList();
    if (sent.size() < cases.size()) {
      int left = cases.size() - sent.size();
      told.accept(
          new Text(
              "%d cases write, and are not sent; --allow-writes sends them to an endpoint for tests"
                  .formatted(left),
              "%d gevallen schrijven, en worden niet gestuurd; --allow-writes stuurt ze naar een endpoint voor toetsen"
                  .formatted(left)));
    }
    CrawlReader reader =
        new CrawlReader(
            model, sent, options.approach(base, way, process), way, file, head, trouble(base));
    process.onInterrupt().accept(reader::stop);
    return new Exchanges(reader, new Source(base.toString(), InputStream::nullInputStream));
  }

  /** Whether a case neither writes nor asks for what another wrote. */
  private static boolean onlyReads(ExchangeCase one) {
    return !one.request().writes() && !one.request().id().equals("{written}");
  }

  private static URI base(String written) {
    try {
      URI uri = URI.create(written.replaceFirst("/+$", ""));
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw new Misuse(
        "--target takes the address of an endpoint, such as https://endpoint.example.org/v5;"
            + " a password goes in a file for --auth-file");
  }

  /** Says that a capture is gone on with; one that is whole is not taken for a new test. */
  private void goOn(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    if (CaptureFile.isFinished(file)) {
      throw new Misuse(
          "%s holds a whole test: --replay judges it again; to ask anew, remove it or name another file with --capture"
              .formatted(file));
    }
    told.accept(
        new Text(
            "going on with " + file + "; what it holds is not asked again",
            "gaat verder met " + file + "; wat erin staat wordt niet opnieuw gevraagd"));
  }

  private ValidationRun now() {
    return Objects.requireNonNull(running.get());
  }

  private CrawlReader.Trouble trouble(URI base) {
    return new CrawlReader.Trouble() {
      @Override
      public void unanswered(Text what) {
        now().trouble(base.toString(), what);
      }

      @Override
      public void broken(Text what) {
        now().broken(base.toString(), what);
      }

      @Override
      public void answered(int requests) {
        counted.accept(requests);
      }
    };
  }
}
