package nl.ijkpunt.standards.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.ijkpunt.standards.record.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A text in YAML 1.2 or JSON as a tree, with where everything stands.
 *
 * @param name how people know it: its path
 * @param tree maps, lists, texts, numbers, booleans and null
 * @param lines by JSON Pointer the line a value begins on
 * @param words pointers to unquoted words such as {@code yes} that older readers turn into booleans
 * @param doubles pointers to members whose object has that name twice
 */
public record PlacedDocument(
    String name,
    @Nullable Object tree,
    Map<String, Integer> lines,
    List<String> words,
    List<String> doubles) {

  /**
   * Reads a document: JSON where its name says so, otherwise YAML.
   *
   * @throws IllegalArgumentException when it is neither, with where and why
   */
  public static PlacedDocument read(String name, byte[] content) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      try {
        return new PlacedJson()
            .read(name, JsonValue.parse(new String(content, UTF_8).replaceFirst("^\ufeff", "")));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
      }
    }
    return new PlacedYaml().read(name, new String(content, UTF_8));
  }

  /** A document that was read already; lines in it are those of its own text. */
  public static PlacedDocument of(String name, JsonValue value) {
    return new PlacedJson().read(name, value);
  }

  /** The whole. */
  public Placed root() {
    return new Placed(this, "", tree);
  }

  /** The value a pointer leads to. */
  public Optional<Placed> at(String wanted) {
    Optional<Placed> at = Optional.of(root());
    String[] segments = wanted.isEmpty() ? new String[0] : wanted.substring(1).split("/", -1);
    for (String segment : segments) {
      String step = segment.replace("~1", "/").replace("~0", "~");
      at =
          at.flatMap(
              value ->
                  value.isArray()
                      ? value.items().stream()
                          .filter(i -> i.pointer().endsWith("/" + step))
                          .findFirst()
                      : value.member(step));
    }
    return at;
  }

  /** The line that a value begins on, or what it stands in; 0 where that is not known. */
  public int line(String pointer) {
    String at = pointer;
    while (!lines.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return lines.getOrDefault(at, 0);
  }

  /** That of the name: a document of any size is cheap to look up, and so is what stands in it. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
