package nl.ijkpunt.cli.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.standards.xml.Escaped;

/**
 * Makes one document of all answers, as if the repository had given the whole list at once. A
 * harvest that breaks off leaves a file as it was; on standard output it leaves a document without
 * an end, which nobody can take for a whole one.
 */
public final class JoinedPages implements PageSink {
  private final PrintWriter out;
  private final Path part;
  private final Optional<Path> file;
  private Optional<HarvestState> begun = Optional.empty();

  private JoinedPages(PrintWriter out, Path part, Optional<Path> file) {
    this.out = out;
    this.part = part;
    this.file = file;
  }

  /** One on a stream that is left open. */
  public static JoinedPages on(PrintWriter out) throws HarvestTrouble {
    return new JoinedPages(out, Courier.scratch(), Optional.empty());
  }

  /** One in a file, which is there when it is whole. */
  public static JoinedPages in(Path file) throws HarvestTrouble, IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    PrintWriter out = new PrintWriter(Files.newBufferedWriter(beside(file), UTF_8));
    return new JoinedPages(out, Courier.scratch(), Optional.of(file));
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  @Override
  public Path part() {
    return part;
  }

  @Override
  public void take(Path page, HarvestState state) throws IOException, HarvestTrouble {
    if (begun.isEmpty()) {
      begin(state);
      begun = Optional.of(state);
    }
    new ItemCopy(out).copy(page, state.request().verb());
    if (out.checkError()) {
      throw file.isPresent()
          ? Troubles.notWritten(new IOException(file.get().toString()))
          : ProtocolTroubles.outputGone();
    }
  }

  private void begin(HarvestState state) {
    out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OAI-PMH xmlns=\"");
    out.print(ItemCopy.OAI + "\">\n<responseDate>" + Escaped.text(state.responseDate()));
    out.print("</responseDate>\n<request verb=\"" + state.request().verb().wire() + "\"");
    for (Map.Entry<String, String> argument : state.request().arguments().entrySet()) {
      out.print(" " + argument.getKey() + "=\"" + Escaped.attribute(argument.getValue()) + "\"");
    }
    out.print(">" + Escaped.text(state.request().shown()) + "</request>\n");
    out.print("<" + state.request().verb().wire() + ">\n");
  }

  @Override
  public void end() throws IOException {
    if (begun.isPresent()) {
      out.print("</" + begun.get().request().verb().wire() + ">\n</OAI-PMH>\n");
    }
    out.flush();
    if (file.isPresent()) {
      out.close();
      WholeFile.put(beside(file.get()), file.get());
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
    if (file.isPresent()) {
      out.close();
      Files.deleteIfExists(beside(file.get()));
    }
  }
}
