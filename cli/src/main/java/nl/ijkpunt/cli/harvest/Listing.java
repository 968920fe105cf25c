package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.finding.Language;
import nl.ijkpunt.standards.finding.Text;

/** Writes what a repository says of itself for people: a line for each thing. */
public final class Listing implements PageSink {
  private static final List<String> OF_REPOSITORY =
      List.of(
          "repositoryName",
          "baseURL",
          "protocolVersion",
          "earliestDatestamp",
          "deletedRecord",
          "granularity",
          "compression");
  private static final Text DELETED = new Text("  (deleted)", "  (verwijderd)");

  private final PrintWriter out;
  private final Language language;
  private final Path part;

  private Listing(PrintWriter out, Language language, Path part) {
    this.out = out;
    this.language = language;
    this.part = part;
  }

  public static Listing on(PrintWriter out, Language language) throws HarvestTrouble {
    return new Listing(out, language, Courier.scratch());
  }

  @Override
  public Path part() {
    return part;
  }

  @Override
  public void take(Path page, HarvestState state) throws IOException {
    OaiVerb verb = state.request().verb();
    String element = verb.item().isEmpty() ? verb.wire() : verb.item();
    for (Fields fields : Fields.read(page, element)) {
      line(verb, fields);
    }
  }

  private void line(OaiVerb verb, Fields fields) {
    switch (verb) {
      case IDENTIFY ->
          OF_REPOSITORY.stream()
              .filter(name -> !fields.text(name).isEmpty())
              .forEach(name -> two(name, fields.text(name)));
      case LIST_FORMATS ->
          two(
              fields.text("metadataPrefix"),
              fields.text("metadataNamespace") + LomFormats.note(fields));
      case LIST_SETS -> two(fields.text("setSpec"), fields.text("setName"));
      default ->
          out.println(
              OneLine.of(fields.text("identifier"))
                  + (fields.text("@status").equals("deleted") ? DELETED.in(language) : ""));
    }
  }

  private void two(String name, String value) {
    out.println("%-18s  %s".formatted(OneLine.of(name), OneLine.of(value)));
  }

  @Override
  public void end() {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }
}
