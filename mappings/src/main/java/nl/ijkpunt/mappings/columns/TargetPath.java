package nl.ijkpunt.mappings.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Where something stands in a record: names of members, and places in lists from 0, as in {@code
 * addresses/0/city}.
 *
 * @param segments names as they are, unescaped
 */
public record TargetPath(List<String> segments) {

  public TargetPath {
    segments = List.copyOf(segments);
  }

  /** Reads a path; with or without a slash in front, escaped as a JSON Pointer is. */
  public static TargetPath of(String text) {
    String bare = text.startsWith("/") ? text.substring(1) : text;
    return new TargetPath(
        Arrays.stream(bare.split("/", -1))
            .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  /** Whether a segment is a place in a list. */
  static boolean isPlace(String segment) {
    return !segment.isEmpty()
        && segment.length() < 7
        && segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  boolean endsInPlace() {
    return isPlace(segments.get(segments.size() - 1));
  }

  @Override
  public String toString() {
    return String.join(
        "/", segments.stream().map(s -> s.replace("~", "~0").replace("/", "~1")).toList());
  }
}
