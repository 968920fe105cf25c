package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import nl.ijkpunt.cli.attest.KeyFiles;
import nl.ijkpunt.cli.attest.Scheme;
import nl.ijkpunt.cli.attest.VerifyingKey;
import nl.ijkpunt.standards.finding.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a pair of keys to sign bundles with. */
@AutoService(CliCommand.class)
@Command(
    name = "keygen",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a pair of keys to sign bundles with: NAME.pem, to keep, and NAME.pub.pem, to give.",
    footer = {"", "Example:", "  ijk keygen --out vendor"})
public final class KeygenCommand implements CliCommand {
  private static final Text MADE =
      new Text(
          "%s: the private key; keep it to yourself%n%s: the public key; give it to who is to"
              + " verify, and with it this, over another way%nkey %s%n",
          "%s: de geheime sleutel; houd die voor uzelf%n%s: de openbare sleutel; geef die aan wie"
              + " controleert, en langs een andere weg dit erbij%nsleutel %s%n");

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "NAME",
      required = true,
      description = "What to call the files; no file is overwritten.")
  private String name;

  @Option(
      names = "--algorithm",
      paramLabel = "ed25519|ecdsa-p256",
      defaultValue = "ed25519",
      converter = SchemeWord.class,
      description = "What the keys are for (ed25519).")
  private Scheme scheme;

  @Mixin private LanguageOption lang;

  @Override
  public Integer call() throws IOException {
    Path file = Path.of(name.endsWith(".pem") ? name : name + ".pem");
    try {
      VerifyingKey key = KeyFiles.generate(scheme, file);
      String told = MADE.in(lang.language()).formatted(file, KeyFiles.publicBeside(file), key.id());
      spec.commandLine().getOut().print(told);
      spec.commandLine().getOut().flush();
      return ExitCode.PASS;
    } catch (FileAlreadyExistsException e) {
      throw new Misuse(
          "%s is there already, and a key is never overwritten; take another --out"
              .formatted(e.getMessage()));
    }
  }

  /** Reads a scheme as the command line calls it. */
  static final class SchemeWord implements ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String word) {
      for (Scheme scheme : Scheme.values()) {
        if (scheme.word().equals(word)) {
          return scheme;
        }
      }
      throw new picocli.CommandLine.TypeConversionException(
          "'%s' is none of ed25519, ecdsa-p256".formatted(word));
    }
  }
}
