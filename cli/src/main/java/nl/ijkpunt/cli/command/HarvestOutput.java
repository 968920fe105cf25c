package nl.ijkpunt.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ijkpunt.cli.harvest.HarvestState;
import nl.ijkpunt.cli.harvest.HarvestTrouble;
import nl.ijkpunt.cli.harvest.JoinedPages;
import nl.ijkpunt.cli.harvest.Listing;
import nl.ijkpunt.cli.harvest.Misuses;
import nl.ijkpunt.cli.harvest.OaiRequest;
import nl.ijkpunt.cli.harvest.PageFolder;
import nl.ijkpunt.cli.harvest.PageSink;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a harvest goes. */
final class HarvestOutput {
  private static final String STANDARD_OUTPUT = "-";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR|FILE|-",
      description =
          "Where to: a folder keeps every answer as it came; a file that ends in .xml, and - for"
              + " standard output, get one document with all of them.")
  private @Nullable String named;

  @Option(
      names = "--resume",
      description = "Goes on with the harvest in the folder, which must be there.")
  private boolean resume;

  /**
   * Refuses what cannot take the answers.
   *
   * @throws HarvestTrouble with what to do
   */
  void check(OaiVerb verb) throws HarvestTrouble {
    if (named == null && verb == OaiVerb.LIST_RECORDS) {
      throw Misuses.whereTo();
    }
    if (named != null && named.isBlank()) {
      throw Misuses.noName();
    }
    if (resume && !isFolder()) {
      throw Misuses.resumesNoFolder();
    }
  }

  /** Whether answers are kept and can be gone on with. */
  boolean isFolder() {
    return named != null
        && !named.equals(STANDARD_OUTPUT)
        && (!named.endsWith(".xml") || Files.isDirectory(Path.of(named)));
  }

  /** Whether it was said where to. */
  boolean isNamed() {
    return named != null;
  }

  /** The file or folder; empty when there is none. */
  String where() {
    return named == null || named.equals(STANDARD_OUTPUT) ? "" : named;
  }

  /** How far the harvest in it is. */
  HarvestState start(OaiRequest request) throws HarvestTrouble, IOException {
    return isFolder()
        ? new PageFolder(Path.of(where())).open(request, resume)
        : HarvestState.begin(request);
  }

  PageSink sink(OaiVerb verb, PrintWriter out, Language language)
      throws HarvestTrouble, IOException {
    if (isFolder()) {
      return new PageFolder(Path.of(where()));
    }
    if (!where().isEmpty()) {
      return JoinedPages.in(Path.of(where()));
    }
    boolean whole = isNamed() || verb == OaiVerb.GET_RECORD;
    return whole ? JoinedPages.on(out) : Listing.on(out, language);
  }
}
