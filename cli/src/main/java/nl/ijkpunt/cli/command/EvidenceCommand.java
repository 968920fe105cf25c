package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.cli.evidence.EvidenceFile;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Principle;
import nl.ijkpunt.standards.rdf.GraphModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a file for what data cannot decide about principles. */
@AutoService(CliCommand.class)
@Command(
    name = "evidence",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "create FILE",
    description =
        "Makes a file for what data cannot decide about principles, for ijk validate --evidence.",
    footer = {
      "",
      "Examples:",
      "  ijk evidence create evidence.yaml",
      "  ijk validate export/ -s hosa@1.0 --evidence evidence.yaml --report html=board.html"
    })
public final class EvidenceCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "create? See ijk evidence --help");
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Makes a file with all questions that data cannot decide, none answered.")
  int create(
      @Parameters(paramLabel = "FILE", description = "The file to make.") Path file,
      @Option(
              names = {"-s", "--standard"},
              paramLabel = "STANDARD",
              defaultValue = "hosa",
              description = "The standard with the principles (hosa).")
          String named,
      @Mixin LanguageOption lang)
      throws IOException {
    Standard standard = Selection.of(named, false, List.of(), null).standard();
    GraphModel model = standard.graph();
    List<Principle> principles = model == null ? List.of() : model.principles();
    if (principles.stream().allMatch(principle -> principle.questions().isEmpty())) {
      throw new Misuse(
          "%s asks nothing that data cannot decide; as in: -s hosa".formatted(standard.id()));
    }
    if (Files.exists(file)) {
      throw new Misuse("%s is there already; fill that in, or name another".formatted(file));
    }
    String text = EvidenceFile.blank(standard.id(), principles, lang.language() == Language.NL);
    WholeFile.write(file, "the evidence", out -> out.append(text));
    long questions = principles.stream().mapToLong(one -> one.questions().size()).sum();
    spec.commandLine()
        .getOut()
        .println(
            lang.language() == Language.NL
                ? "%s: %d vragen, geen beantwoord".formatted(file, questions)
                : "%s: %d questions, none answered".formatted(file, questions));
    return ExitCode.PASS;
  }
}
