package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a completion script for bash and zsh. */
@AutoService(CliCommand.class)
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Writes a completion script for bash and zsh: source <(ijk completion).")
public final class CompletionCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    spec.commandLine().getOut().print(AutoComplete.bash("ijk", root));
    spec.commandLine().getOut().flush();
    return ExitCode.PASS;
  }
}
