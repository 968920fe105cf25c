package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ijkpunt.cli.attest.KeyFiles;
import nl.ijkpunt.cli.attest.PackedCapture;
import nl.ijkpunt.cli.attest.Replay;
import nl.ijkpunt.cli.attest.Suited;
import nl.ijkpunt.cli.attest.Trust;
import nl.ijkpunt.cli.attest.Verification;
import nl.ijkpunt.cli.attest.Verified;
import nl.ijkpunt.standards.finding.Report;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.Source;
import nl.ijkpunt.validators.catalogue.Catalogue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a signed bundle is worth. */
@AutoService(CliCommand.class)
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says whether a bundle is what somebody signed, whole, made with the published suite, and"
            + " what it says.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the bundle holds, you vouch for its key, and it says that the data conforms",
      "1:something is wrong with the bundle, or it says that the data does not conform",
      "2:wrong usage",
      "3:could not decide: no such file, or nobody vouches for its key"
    },
    footer = {
      "",
      "Examples:",
      "  ijk verify claim.zip --key vendor.pub.pem",
      "  ijk verify claim.zip --key vendor.pub.pem --replay"
    })
public final class VerifyCommand extends EnteredCommand {
  private static final Text ABOUT =
      new Text(
          "%s%n  says: %s, for %s%n  suite: %s %s; %d findings declared beforehand%n"
              + "  signed: %s with key %s, by %s%n",
          "%s%n  zegt: %s, voor %s%n  suite: %s %s; %d bevindingen vooraf opgegeven%n"
              + "  ondertekend: %s met sleutel %s, door %s%n");
  private static final Text WRONG = new Text("  wrong: %s%n", "  fout: %s%n");
  private static final Text HOLDS =
      new Text(
          "The bundle holds: nothing was changed, added or left out.%n",
          "De bundel klopt: er is niets veranderd, toegevoegd of weggelaten.%n");
  private static final Text BROKEN =
      new Text("The bundle does not hold.%n", "De bundel klopt niet.%n");
  private static final Text NOBODY =
      new Text(
          "Nobody vouches for the key: it came with the bundle. Ask the signer for theirs, and give"
              + " it with --key FILE.%n",
          "Niemand staat in voor de sleutel: die zat bij de bundel. Vraag de ondertekenaar om de"
              + " zijne, en geef die met --key BESTAND.%n");
  private static final Text REPLAYED =
      new Text(
          "Replayed: the same data gives the same outcome.%n",
          "Overgedaan: dezelfde gegevens geven dezelfde uitkomst.%n");
  private static final String IN_THE_BUNDLE = "bundle:";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "BUNDLE", description = "What ijk certify has written.")
  private Path bundle;

  @ArgGroup private @Nullable Vouching vouching;

  @Option(
      names = "--suite",
      paramLabel = "FOLDER|ZIP",
      description = "The suite that it should have been made with, where that is not on board.")
  private @Nullable String suite;

  @Option(
      names = "--replay",
      paramLabel = "DATA",
      arity = "0..1",
      fallbackValue = IN_THE_BUNDLE,
      description =
          "Holds this data against the suite again; repeatable. After the bundle and without DATA:"
              + " what the endpoint answered, which is in the bundle.")
  private List<String> replay = List.of();

  @Mixin private LanguageOption lang;

  /** Whose signatures count. */
  static final class Vouching {
    @Option(
        names = "--key",
        paramLabel = "FILE",
        description = "The public key of who should have signed it.")
    private @Nullable Path key;

    @Option(
        names = "--trust",
        paramLabel = "DIR",
        description = "A folder with the public keys (NAME.pem) of all whose signatures count.")
    private @Nullable Path folder;

    Trust trust() throws IOException {
      return key != null
          ? new Trust(List.of(KeyFiles.verifying(key)))
          : Trust.in(Objects.requireNonNull(folder));
    }
  }

  @Override
  public Integer call() throws IOException {
    Surroundings process = surroundings();
    Catalogue catalogue = Catalogue.load();
    Verified verified =
        Verification.of(
            bytes(),
            new Verification.Knowledge(
                vouching == null ? new Trust(List.of()) : vouching.trust(),
                claimed -> published(claimed, catalogue),
                "ijk " + process.version()));
    PrintWriter out = spec.commandLine().getOut();
    tell(verified, out);
    List<Text> differences = verified.holds() ? replayed(verified, catalogue, process) : List.of();
    differences.forEach(text -> out.printf(WRONG.in(lang.language()), text.in(lang.language())));
    if (verified.holds() && differences.isEmpty() && !replay.isEmpty()) {
      out.printf(REPLAYED.in(lang.language()));
    }
    out.printf((verified.holds() && differences.isEmpty() ? HOLDS : BROKEN).in(lang.language()));
    boolean holds = verified.holds() && differences.isEmpty();
    if (holds && !verified.vouched()) {
      out.printf(NOBODY.in(lang.language()));
    }
    out.flush();
    return exitCode(verified, holds);
  }

  private Optional<Suited> published(Suited claimed, Catalogue catalogue) {
    return suite == null
        ? ChosenSuite.published(claimed, catalogue)
        : Optional.of(ChosenSuite.of(suite, catalogue).suited());
  }

  private static int exitCode(Verified verified, boolean holds) {
    Verified.About about = verified.about();
    if (!holds || about == null || about.result().equals("FAILED")) {
      return ExitCode.FAIL;
    }
    return verified.vouched() ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private byte[] bytes() throws IOException {
    try {
      return Files.readAllBytes(bundle);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no bundle %s; ijk certify makes one".formatted(bundle), e);
    }
  }

  private void tell(Verified verified, PrintWriter out) {
    Verified.About about = verified.about();
    if (about == null) {
      out.println(bundle);
    } else {
      out.printf(
          ABOUT.in(lang.language()),
          bundle,
          about.result(),
          about.product(),
          about.suited().suite(),
          about.suited().version(),
          about.exceptions(),
          about.signedAt(),
          about.keyId(),
          about.tool());
    }
    verified
        .problems()
        .forEach(text -> out.printf(WRONG.in(lang.language()), text.in(lang.language())));
  }

  private List<Text> replayed(Verified verified, Catalogue catalogue, Surroundings process)
      throws IOException {
    Verified.About about = verified.about();
    if (about == null || replay.isEmpty()) {
      return List.of();
    }
    String named = suite == null ? about.suited().suite() : suite;
    ChosenSuite chosen = ChosenSuite.of(named, catalogue);
    CertifiedRun run = new CertifiedRun(chosen, catalogue, process);
    Report again =
        chosen.asking().isPresent()
            ? run.over(answers(about), about.declared())
            : run.over(data(), about.declared(), lang.language(), spec.commandLine());
    return Replay.differences(about.report(), again);
  }

  private List<String> data() {
    if (replay.contains(IN_THE_BUNDLE)) {
      throw new Misuse("the bundle does not hold its data; name it, as in --replay export.zip");
    }
    return replay;
  }

  /** What the endpoint answered: as the bundle has it, or as the user does. */
  private Source answers(Verified.About about) {
    PackedCapture own = about.capture();
    if (replay.size() != 1) {
      throw new Misuse("the bundle is about one endpoint, of which there is one capture");
    }
    if (!replay.contains(IN_THE_BUNDLE)) {
      Path capture = Path.of(replay.get(0));
      return new Source(capture.toString(), () -> Files.newInputStream(capture));
    }
    if (own == null) {
      throw new Misuse("the bundle holds no capture; name it, as in --replay capture.ndjson");
    }
    return new Source(bundle + "!capture.ndjson", own::open);
  }
}
