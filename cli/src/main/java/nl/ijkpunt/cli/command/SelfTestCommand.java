package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Checks a sample as a user would. The launcher runs it to make the class-data archive, so it goes
 * through all that a usual run goes through; people can run it to see that an installation works.
 */
@AutoService(CliCommand.class)
@Command(
    name = "self-test",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Checks a built-in sample; succeeds when that gives what it should.")
public final class SelfTestCommand extends EnteredCommand {
  private static final String GOOD =
      """
      {"courseId":"3f2c1b7e-54a8-4a61-9d0b-6f1f5f0a7c11","primaryCode":{"codeType":"identifier","code":"S1"},\
      "name":[{"language":"nl-NL","value":"Meten"}],"abbreviation":"M","description":[{"language":"nl-NL",\
      "value":"Meten is weten"}],"teachingLanguage":"nld","level":"bachelor","link":"https://example.org/m",\
      "consumers":[{"consumerKey":"rio","educationOffererCode":"123A456"}]}
      """;
  private static final String BAD =
      """
      {"courseId":"no-uuid","primaryCode":{"codeType":"identifier","code":"S2"},"name":[],"levl":"bachelor"}
      """;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    boolean good = validate(GOOD) == ExitCode.PASS;
    boolean bad = validate(BAD) == ExitCode.FAIL;
    if (!good || !bad) {
      spec.commandLine().getErr().println("ijk: the built-in sample does not give what it should");
    }
    return good && bad ? ExitCode.PASS : ExitCode.INCONCLUSIVE;
  }

  private int validate(String sample) throws IOException {
    Path folder = Files.createTempDirectory("ijk-self-test");
    Path file = Files.writeString(folder.resolve("sample.json"), sample);
    try {
      ValidateCommand command = new ValidateCommand();
      command.enter(surroundings());
      return new CommandLine(command)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .setOut(new PrintWriter(new StringWriter()))
          .setErr(new PrintWriter(new StringWriter()))
          .execute(file.toString(), "--report", "text", "--report", "json");
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
