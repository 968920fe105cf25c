package nl.ijkpunt.mappings.program;

import java.util.Optional;
import nl.ijkpunt.mappings.MappingFailed;
import nl.ijkpunt.mappings.folder.MapperFile;
import nl.ijkpunt.mappings.folder.UnusableMapper;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * How far a program may go with one record.
 *
 * @param seconds how long it may take
 * @param size how much it may make: letters of a document, or statements
 */
public record Limits(int seconds, int size) {
  /** What {@code mapper.yaml} calls them. */
  public static final String SETTING = "limits";

  private static final Limits USUAL = new Limits(30, 1_000_000);

  /** The limits of a mapper: its own, or the usual ones. */
  public static Limits of(MapperFile file) throws UnusableMapper {
    Optional<JsonValue> given = file.settings().member(SETTING);
    return given.isEmpty()
        ? USUAL
        : new Limits(
            number(given.get(), "seconds", USUAL.seconds), number(given.get(), "size", USUAL.size));
  }

  private static int number(JsonValue limits, String name, int usual) throws UnusableMapper {
    String text = limits.text(name).orElse(String.valueOf(usual));
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw new UnusableMapper(
          "%s: %s takes a whole number from 1, not '%s'".formatted(SETTING, name, text));
    }
    return Integer.parseInt(text);
  }

  /**
   * Holds on when too much was made.
   *
   * @param made how much there is
   */
  public void requireRoom(long made) {
    if (made > size) {
      throw new MappingFailed(
          "the program makes more than %d of one record (limits: size)".formatted(size));
    }
  }
}
