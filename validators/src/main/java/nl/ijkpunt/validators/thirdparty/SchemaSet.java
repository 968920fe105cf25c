package nl.ijkpunt.validators.thirdparty;

import java.util.Optional;
import nl.ijkpunt.standards.xml.XsdFiles;
import org.jspecify.annotations.Nullable;

/** The schemas of a standard, which refer to each other by their names. */
record SchemaSet(XsdFiles files) implements SchemaResolver.Shelf {
  private static final String BEGIN = "file:///";

  /** The address of one of them. */
  static String address(String name) {
    return BEGIN + name;
  }

  @Override
  public Optional<SchemaResolver.Handed> find(
      @Nullable String systemId, @Nullable String namespace, @Nullable String base) {
    String from = base != null && base.startsWith(BEGIN) ? base.substring(BEGIN.length()) : "";
    Optional<String> found = files.find(from, systemId, namespace);
    if (found.isEmpty() && systemId != null) {
      throw new SchemaResolver.Missing(systemId);
    }
    return found.map(
        name -> new SchemaResolver.Handed(String.valueOf(files.texts().get(name)), address(name)));
  }
}
