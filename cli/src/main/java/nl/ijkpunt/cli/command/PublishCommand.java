package nl.ijkpunt.cli.command;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import nl.ijkpunt.cli.publish.Publication;
import nl.ijkpunt.cli.publish.Site;
import nl.ijkpunt.cli.publish.SiteFolder;
import nl.ijkpunt.validators.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a site of standards and what is about them. */
@AutoService(CliCommand.class)
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes a site of standards, profiles, requirements, rules, code lists and suites: static, in"
            + " Dutch and English, to be searched without a server; and an index for programs.",
    footer = {
      "",
      "Examples:",
      "  ijk publish site",
      "  ijk publish site -s ./my-standard --docs docs --docs CHANGELOG.md"
    })
public final class PublishCommand extends EnteredCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Where the site goes: a new folder, or that of an earlier site.")
  private Path folder;

  @Option(
      names = {"-s", "--standard"},
      paramLabel = "STANDARD",
      description =
          "What to publish, as name@version, or a folder; repeatable. Default: all that are on"
              + " board, the packages of this folder, and what you imported.")
  private List<String> standards = List.of();

  @Option(
      names = "--docs",
      paramLabel = "DIR|FILE",
      description =
          "Pages in Markdown to put on the site, and files that they lead to; repeatable."
              + " NAME.nl.md is NAME.md in Dutch.")
  private List<Path> docs = List.of();

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      defaultValue = "Ijkpunt",
      description = "What the site is called (${DEFAULT-VALUE}).")
  private String title;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be: the index then has whole addresses.")
  private String base = "";

  @Override
  public Integer call() throws IOException {
    String version = surroundings().version();
    Catalogue catalogue = Catalogue.load();
    List<Publication.Published> published = new ArrayList<>();
    for (String named : standards.isEmpty() ? Selection.ids() : standards) {
      Publication.Published one = new PublishedStandard(named, catalogue).read();
      catalogue = catalogue.with(one.standard());
      published.add(one);
    }
    SortedMap<String, String> files =
        Site.of(
            new Publication(
                published,
                catalogue,
                PublishedPages.read(docs),
                title,
                "ijk " + version,
                slashed()));
    try {
      new SiteFolder(folder).write(files);
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(
        "%s: %d files; open %s\n".formatted(folder, files.size(), folder.resolve("index.html")));
    out.flush();
    return ExitCode.PASS;
  }

  private String slashed() {
    if (!base.isEmpty() && !base.matches("https?://.+")) {
      throw new Misuse("--base-url takes an address, as https://standards.example.org/");
    }
    return base.isEmpty() || base.endsWith("/") ? base : base + "/";
  }
}
