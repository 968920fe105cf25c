package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the man page, of what the commands say of themselves. */
@AutoService(CliCommand.class)
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    description = "Writes the man page: ijk man | man -l -")
public final class ManCommand implements CliCommand {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = spec.commandLine().getOut();
    out.print(".TH IJK 1\n.SH NAME\nijk \\- checks education data against its standards\n");
    section(out, "ijk", root);
    Map<String, CommandLine> commands = new TreeMap<>(root.getSubcommands());
    commands.forEach((name, command) -> section(out, "ijk " + name, command));
    out.flush();
    return ExitCode.PASS;
  }

  private static void section(PrintWriter out, String title, CommandLine command) {
    out.print(".SH \"" + title + "\"\n.nf\n");
    command.getUsageMessage(Ansi.OFF).lines().forEach(line -> out.print(escaped(line) + "\n"));
    out.print(".fi\n");
  }

  private static String escaped(String line) {
    String text = line.replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }
}
