package nl.ijkpunt.cli.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.ijkpunt.cli.report.WholeFile;
import nl.ijkpunt.mappings.Mapped;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** A file in a folder for each record, named after its identifier. */
final class ManyFiles implements Outgoing {
  private static final int LONGEST = 120;

  private final Path folder;
  private final Set<String> used = new HashSet<>();

  ManyFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public void put(Mapped mapped, @Nullable XmlElement header) throws IOException {
    Path file = folder.resolve(free(safe(mapped.id())) + Documents.ending(mapped.document()));
    WholeFile.write(file, "the record", out -> Documents.whole(mapped.document(), out));
  }

  @Override
  public void put(ConvertedChunk chunk) throws IOException {
    for (Mapped mapped : chunk.documents()) {
      put(mapped.id().isEmpty() ? mapped.called("record-" + (used.size() + 1)) : mapped, null);
    }
  }

  /** A name that no other record has, also where case does not tell names apart. */
  private String free(String name) {
    String free = name;
    for (int number = 2; !used.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** What every file system takes for a name. */
  static String safe(String identifier) {
    String name = identifier.replaceAll("[^A-Za-z0-9._-]+", "_").replaceAll("^[._-]+|[._-]+$", "");
    String cut = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    return cut.isEmpty() ? "record" : cut;
  }

  @Override
  public void finish() {
    // Each file was finished when it was written.
  }
}
