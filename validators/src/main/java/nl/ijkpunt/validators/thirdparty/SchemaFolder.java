package nl.ijkpunt.validators.thirdparty;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.ijkpunt.standards.xml.XsdFiles;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a schema, out of which nothing is read. Whatever address a schema is imported from,
 * the file of that name beside the importing one is meant.
 */
record SchemaFolder(Path folder) implements SchemaResolver.Shelf {

  static SchemaFolder of(Path schema) throws IOException {
    Path parent = schema.toRealPath().getParent();
    return new SchemaFolder(parent == null ? schema.toAbsolutePath() : parent);
  }

  @Override
  public Optional<SchemaResolver.Handed> find(
      @Nullable String systemId, @Nullable String namespace, @Nullable String base) {
    if (systemId == null) {
      return Optional.empty();
    }
    try {
      Path file = file(systemId, base);
      return Optional.of(
          new SchemaResolver.Handed(Files.readString(file), file.toUri().toString()));
    } catch (IOException e) {
      throw new SchemaResolver.Missing(systemId);
    }
  }

  private Path file(String systemId, @Nullable String base) throws IOException {
    boolean remote = XsdFiles.isAddress(systemId);
    String name = remote ? systemId.substring(systemId.lastIndexOf('/') + 1) : systemId;
    Path near = folder;
    if (base != null && base.startsWith("file:")) {
      Path parent = Path.of(URI.create(base)).getParent();
      near = parent == null ? folder : parent;
    }
    Path file = near.resolve(name).toRealPath();
    if (!file.startsWith(folder)) {
      throw new IOException(systemId + " leads outside the folder of the schema");
    }
    return file;
  }
}
