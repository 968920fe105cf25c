package nl.ijkpunt.mappings.folder;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.standards.record.JsonValue;

/** A way to write a mapper in a folder. Implementations are services. */
public interface MapperKind {

  /** What it is called in {@code mapper.yaml}. */
  String name();

  /** What {@code mapper.yaml} may hold for it, besides what it may hold for each. */
  Set<String> settings();

  /**
   * The types of the records that its own settings name; none where {@code type} or {@code root}
   * tells.
   */
  default Set<String> types(JsonValue settings) {
    return Set.of();
  }

  /**
   * Makes it ready.
   *
   * @throws UnusableMapper when it is not as it should be, or wants what it may not have
   */
  Mapper open(MapperFile file) throws UnusableMapper, IOException;

  /**
   * A mapper to begin with, and an example that it does right.
   *
   * @return texts by the name of the file in the folder
   * @throws UnusableMapper when there can be none from the one form to the other
   */
  Map<String, String> begin(Beginning beginning) throws UnusableMapper;

  /**
   * What a new mapper is to be.
   *
   * @param name what it is to be called
   * @param from what it is to read
   * @param to what it is to write
   * @param type the type of records in JSON that it is for; empty where they are XML
   */
  record Beginning(String name, Form from, Form to, String type) {
    /** An example for mappers that read XML. */
    public static final String THING =
        """
        <thing xmlns="https://example.org/thing" id="urn:example:1">
          <title>Meten is weten</title>
          <note>Niet voor iedereen</note>
        </thing>
        """;

    /** A text with {@code {name}}, {@code {from}} and {@code {to}} filled in. */
    public String fill(String text) {
      return text.replace("{name}", name)
          .replace("{from}", from.toString())
          .replace("{to}", to.toString())
          .replace("{type}", type);
    }
  }
}
