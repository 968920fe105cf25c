package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.ijkpunt.cli.attest.PackedCapture;
import nl.ijkpunt.cli.endpoint.CaptureFile;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.standards.suite.Suite;
import nl.ijkpunt.validators.EndpointModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The endpoint that a claim is about: asked now, and judged by what it answered. */
final class ClaimedCapture {
  @Option(
      names = "--target",
      paramLabel = "URL",
      description =
          "The address of the endpoint that the claim is about, below which its paths are.")
  private @Nullable String target;

  @Option(
      names = "--capture",
      paramLabel = "FILE",
      description = "Where its answers go (SUITE.capture.ndjson); they are in the bundle as well.")
  private @Nullable Path capture;

  @Option(
      names = "--leave-out-capture",
      description = "Leaves the answers out of the bundle; their digest stays in it.")
  private boolean leftOut;

  @Mixin private EndpointOptions options = new EndpointOptions();

  /**
   * A report, and what it follows from.
   *
   * @param capture what the endpoint answered; empty where not all could be asked, or where it is
   *     to stay out of the bundle
   */
  record Judged(Report report, @Nullable PackedCapture capture) {}

  boolean isAsked() {
    return target != null;
  }

  /**
   * What is found in what an endpoint answers, or has answered.
   *
   * @param data a capture, where nothing is to be asked
   * @param told takes what the user should know
   */
  Judged judge(
      CertifiedRun run,
      List<String> data,
      @Nullable Baseline declared,
      Supplier<Network> network,
      Consumer<Text> told)
      throws IOException {
    Suite suite = run.suite().asking().orElseThrow();
    Path file = target == null ? given(data) : file(suite);
    if (target != null) {
      Report asked = ask(run, suite, file, network.get(), told);
      if (asked.verdict() == Verdict.INCONCLUSIVE) {
        return new Judged(asked, null);
      }
    }
    requireOf(suite, file);
    PackedCapture packed = PackedCapture.of(file);
    Report report = run.over(new Source(file.toString(), packed::open), declared);
    return new Judged(report, leftOut ? null : packed);
  }

  private static Path given(List<String> data) {
    if (data.size() != 1 || !Files.isRegularFile(Path.of(data.get(0)))) {
      throw new Misuse(
          "the suite is about an endpoint: name that with --target, or give the one file with what"
              + " it answered, as ijk test has captured it");
    }
    return Path.of(data.get(0));
  }

  private Path file(Suite suite) throws IOException {
    Path file = capture == null ? Path.of(suite.id() + ".capture.ndjson") : capture;
    if (Files.exists(file) && CaptureFile.isFinished(file)) {
      throw new Misuse(
          "%s holds a whole test: give it in place of --target to certify that; to ask anew, remove it or name another file with --capture"
              .formatted(file));
    }
    return file;
  }

  private Report ask(CertifiedRun run, Suite suite, Path file, Network network, Consumer<Text> told)
      throws IOException {
    Asking asking =
        new Asking(
            suite,
            ExchangeRun.cases(suite),
            EndpointModel.of(run.suite().selection().standard()).orElseThrow(),
            run.process(),
            told,
            count -> {});
    Asking.Exchanges asked = asking.ask(Objects.requireNonNull(target), file, network, options);
    return new ExchangeRun(run.plan(null), asking, run.process()).over(asked, run::describe);
  }

  private static void requireOf(Suite suite, Path file) throws IOException {
    String name = suite.id() + " " + suite.version();
    try (InputStream in = Files.newInputStream(file);
        CaptureFile lines = new CaptureFile(in, List.of())) {
      String captured = lines.head().suite();
      if (!captured.equals(name)) {
        throw new Misuse(
            "%s is a capture of suite %s, and not of %s".formatted(file, captured, name));
      }
    } catch (IOException e) {
      throw new IOException("%s cannot be certified: %s".formatted(file, e.getMessage()), e);
    }
  }
}
