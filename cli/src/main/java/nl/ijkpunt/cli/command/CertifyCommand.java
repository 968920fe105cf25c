package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import nl.ijkpunt.cli.attest.Bundle;
import nl.ijkpunt.cli.attest.KeyFiles;
import nl.ijkpunt.cli.attest.SigningKey;
import nl.ijkpunt.cli.baseline.BaselineFile;
import nl.ijkpunt.cli.harvest.Network;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.finding.Baseline;
import nl.ijkpunt.standards.finding.BaselineEntry;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Notification;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.finding.Verdict;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a signed bundle of how data or an endpoint came out of a suite. */
@AutoService(CliCommand.class)
@Command(
    name = "certify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a signed bundle of how data or an endpoint came out of a suite, which others can"
            + " check with ijk verify.",
    footer = {
      "",
      "Of an endpoint the bundle holds what it answered; what says who somebody is, is masked.",
      "",
      "Examples:",
      "  ijk certify ooapi-5.0-data export.zip --key vendor.pem --subject 'P, 4.2' -o claim.zip",
      "  ijk certify ooapi-5.0-endpoint --target https://endpoint.example.org/v5 --key vendor.pem"
          + " --subject 'P, 4.2' -o claim.zip"
    })
public final class CertifyCommand extends EnteredCommand {
  private static final Text MADE =
      new Text(
          "%s: %s, signed with key %s%n  %s; records: %d, errors: %d, warnings: %d, declared: %d%n",
          "%s: %s, ondertekend met sleutel %s%n"
              + "  %s; records: %d, fouten: %d, waarschuwingen: %d, opgegeven: %d%n");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "SUITE",
      description =
          "What to certify against: a suite, as ijk suite list has them, SUITE:PROFILE, or"
              + " STANDARD:PROFILE.")
  private String suite;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "DATA",
      description =
          "The data: files, folders, archives, patterns, or - for standard input. For a suite about"
              + " endpoints: a capture of ijk test.")
  private List<String> data = List.of();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      required = true,
      description = "The private key to sign with, of ijk keygen.")
  private Path key;

  @Option(
      names = "--public-key",
      paramLabel = "FILE",
      description = "The public key that goes with it; otherwise NAME.pub.pem beside NAME.pem.")
  private @Nullable Path publicKey;

  @Option(
      names = "--subject",
      paramLabel = "'PRODUCT, VERSION'",
      required = true,
      description = "Which product the claim is about, and which version of it.")
  private String subject;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "BUNDLE.zip",
      required = true,
      description = "Where the bundle goes.")
  private Path output;

  @Option(
      names = "--exceptions",
      paramLabel = "FILE",
      description =
          "Findings that are known and declared, of ijk baseline create: they do not count, and the"
              + " bundle says so.")
  private @Nullable Path exceptions;

  @Mixin private ClaimedCapture endpoint = new ClaimedCapture();

  @Mixin private LanguageOption lang;

  private final Supplier<Network> network;

  /** A command that goes to the real network. */
  public CertifyCommand() {
    this(Network::open);
  }

  /** A command that goes to a network which is opened when it is needed. */
  public CertifyCommand(Supplier<Network> network) {
    this.network = network;
  }

  @Override
  public Integer call() throws IOException {
    Surroundings process = surroundings();
    if (subject.isBlank()) {
      throw new Misuse("--subject says which product the claim is about, and may not be empty");
    }
    SigningKey signing = signing();
    Catalogue catalogue = Catalogue.load();
    ChosenSuite chosen = ChosenSuite.of(suite, catalogue);
    List<BaselineEntry> entries =
        exceptions == null ? List.of() : BaselineFile.read(exceptions).entries();
    ClaimedCapture.Judged judged =
        judged(new CertifiedRun(chosen, catalogue, process), declared(chosen, process));
    Report report = judged.report();
    if (report.verdict() == Verdict.INCONCLUSIVE) {
      return nothingToSign(report);
    }
    String now = process.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    Bundle.Claim claim =
        new Bundle.Claim(
            subject,
            now,
            chosen.suited(),
            entries.stream().map(CertifyCommand::nobody).toList(),
            judged.capture());
    byte[] bundle = Bundle.of(claim, report, lang.language(), signing);
    new WholeFile(output, "the bundle", out -> out.write(bundle)).write();
    tell(report, chosen, signing, entries.size());
    return ExitCode.of(report.verdict());
  }

  private ClaimedCapture.Judged judged(CertifiedRun run, @Nullable Baseline declared)
      throws IOException {
    if (run.suite().asking().isPresent()) {
      return endpoint.judge(run, data, declared, network, this::warn);
    }
    if (endpoint.isAsked()) {
      throw new Misuse(suite + " asks nothing of endpoints; give data in place of --target");
    }
    if (data.isEmpty()) {
      throw new Misuse("what is to be certified? Give files, folders or archives after the suite");
    }
    return new ClaimedCapture.Judged(
        run.over(data, declared, lang.language(), spec.commandLine()), null);
  }

  private void warn(Text what) {
    spec.commandLine().getErr().println("ijk: " + what.in(lang.language()));
    spec.commandLine().getErr().flush();
  }

  private SigningKey signing() {
    try {
      return KeyFiles.signing(key, publicKey == null ? KeyFiles.publicBeside(key) : publicKey);
    } catch (IOException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private @Nullable Baseline declared(ChosenSuite chosen, Surroundings process) {
    return exceptions == null
        ? null
        : BaselineOptions.read(
            exceptions, chosen.suited().standard(), BaselineOptions.today(process), false);
  }

  /** Leaves out who is to mend it: that is the vendor's own business. */
  private static BaselineEntry nobody(BaselineEntry entry) {
    return new BaselineEntry(
        entry.fingerprint(),
        entry.rule(),
        entry.subject(),
        entry.path(),
        entry.count(),
        entry.reason(),
        null,
        entry.until());
  }

  private int nothingToSign(Report report) {
    PrintWriter err = spec.commandLine().getErr();
    for (Notification notification : report.notifications()) {
      String source = notification.source() == null ? "" : notification.source() + ": ";
      err.println("ijk: " + source + notification.what().in(lang.language()));
    }
    err.println(
        lang.language() == Language.NL
            ? "ijk: er is niets ondertekend, want niet alles kon worden beoordeeld"
            : "ijk: nothing was signed, as not everything could be decided");
    err.flush();
    return ExitCode.INCONCLUSIVE;
  }

  private void tell(Report report, ChosenSuite chosen, SigningKey signing, int declared) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        MADE.in(lang.language())
            .formatted(
                output,
                report.verdict().word().toUpperCase(java.util.Locale.ROOT),
                signing.verifying().id(),
                chosen.suited().suite(),
                report.recordCount(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                declared));
    out.flush();
  }
}
