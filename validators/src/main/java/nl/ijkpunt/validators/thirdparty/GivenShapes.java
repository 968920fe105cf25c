package nl.ijkpunt.validators.thirdparty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.ijkpunt.validators.GraphCheck;
import nl.ijkpunt.validators.shacl.ShapeSet;

/**
 * Decides whether graphs do what shapes of the user say.
 *
 * @param shapes the shapes, in Turtle
 */
public record GivenShapes(String shapes) implements GraphCheck {
  /** What a query may not say: it would leave the data, or run code. */
  private static final Pattern BEYOND =
      Pattern.compile(
          "\\bSERVICE\\b|<java:|\\bsh:js\\b|<http://www.w3.org/ns/shacl#js",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads shapes.
   *
   * @throws NotUsable when they are no shapes, or want what they may not have
   */
  public static GivenShapes read(Path file) throws IOException, NotUsable {
    try {
      String text = Files.readString(file, UTF_8);
      if (BEYOND.matcher(text).find()) {
        throw new NotUsable("its queries may not go beyond the data (SERVICE, java:, sh:js)", null);
      }
      ShapeSet shapes = ShapeSet.of(List.of(), List.of(text));
      if (shapes.localCount() + shapes.wideCount() == 0) {
        throw new NotUsable("no shape in it has a target, such as sh:targetClass", null);
      }
      return new GivenShapes(text);
    } catch (CharacterCodingException e) {
      throw new NotUsable("it is not in UTF-8", e);
    } catch (RuntimeException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      throw new NotUsable("it is no SHACL in Turtle: " + why, e);
    }
  }

  @Override
  public List<String> rules() {
    return List.of("shacl-shape-holds", "shacl-advice-followed", "shacl-remark-heeded");
  }
}
