package nl.ijkpunt.cli.harvest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ijkpunt.cli.report.WholeFile;

/**
 * Keeps every answer as it came, and how far the harvest is: after each answer, so that a harvest
 * that breaks off can go on.
 */
public final class PageFolder implements PageSink {
  /** Hidden, so that whoever reads the folder does not take it for data. */
  private static final String STATE = ".harvest.json";

  private static final String PART = ".page.part";

  private final Path folder;
  private final StateFile file;

  /** A folder that need not be there yet. */
  public PageFolder(Path folder) {
    this.folder = folder;
    this.file = new StateFile(folder.resolve(STATE));
  }

  /**
   * How far the harvest in it is.
   *
   * @param resume whether there must be one
   * @throws HarvestTrouble when the folder cannot take this harvest, with what to do
   */
  public HarvestState open(OaiRequest request, boolean resume) throws HarvestTrouble, IOException {
    if (!file.isThere()) {
      if (resume) {
        throw Misuses.nothingToResume(folder.toString());
      }
      if (Files.isDirectory(folder) && !isEmpty()) {
        throw Misuses.notEmpty(folder.toString());
      }
      return HarvestState.begin(request);
    }
    Optional<HarvestState> state = file.read(request);
    if (state.isEmpty()) {
      throw Misuses.otherHarvest(folder.toString());
    }
    if (state.get().isComplete() && !resume) {
      throw Misuses.complete(folder.toString());
    }
    return state.get();
  }

  private boolean isEmpty() throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, it -> !it.getFileName().toString().equals(PART))) {
      return !files.iterator().hasNext();
    }
  }

  @Override
  public Path part() throws IOException {
    Files.createDirectories(folder);
    return folder.resolve(PART);
  }

  @Override
  public void take(Path part, HarvestState state) throws IOException {
    WholeFile.put(part, folder.resolve("page-%06d.xml".formatted(state.pages())));
    file.write(state);
  }

  @Override
  public void end() {}

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(folder.resolve(PART));
  }
}
