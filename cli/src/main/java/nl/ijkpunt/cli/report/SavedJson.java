package nl.ijkpunt.cli.report;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of the tool's own that is read back.
 *
 * @param name the file
 * @param what what should be in it
 * @param advice how to come by such a file
 */
public record SavedJson(String name, String what, String advice) {

  /** Makes something of JSON. */
  @FunctionalInterface
  public interface Reader<T> {
    /** What the JSON stands for. */
    T read(JsonParser json) throws IOException;
  }

  /**
   * Makes something of the file.
   *
   * @throws IOException when it is not what it should be, with why and what to try
   */
  public <T> T read(InputStream in, Reader<T> reader) throws IOException {
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
      T read = reader.read(json);
      if (json.nextToken() != null) {
        throw new JsonValue.Amiss("something stands behind its end");
      }
      return read;
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw new IOException("%s: %s".formatted(name, unreadable.getMessage()), e);
      }
      throw damaged("it breaks off, or is not JSON" + place(e.getLocation()), e);
    } catch (JsonValue.Amiss | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw damaged(String.valueOf(e.getMessage()), e);
    }
  }

  private static String place(TokenStreamLocation at) {
    return at == null || at.getLineNr() < 1
        ? ""
        : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
  }

  private IOException damaged(String why, Exception cause) {
    String told = Harmless.text(why);
    return new IOException(
        "%s cannot be read as %s: %s; %s".formatted(name, what, told, advice), cause);
  }
}
