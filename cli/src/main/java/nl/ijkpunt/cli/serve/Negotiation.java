package nl.ijkpunt.cli.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which media type an answer is sent as.
 *
 * @param types what an answer can be sent as, the usual one first
 * @param version the version of the standard that is spoken here
 */
record Negotiation(List<String> types, String version) {

  /** The type that the header {@code Accept} takes; nothing where it takes none of them. */
  Optional<String> choose(String accept) {
    if (accept.isBlank()) {
      return Optional.of(types.get(0));
    }
    return Stream.of(accept.split(",", -1))
        .flatMap(range -> choose(range.split(";", -1)))
        .findFirst();
  }

  private Stream<String> choose(String[] range) {
    String wanted = range[0].strip().toLowerCase(Locale.ROOT);
    for (int i = 1; i < range.length; i++) {
      String parameter = range[i].replace(" ", "").toLowerCase(Locale.ROOT);
      boolean refused = parameter.matches("q=0(\\.0*)?");
      boolean other = parameter.startsWith("version=") && !isSpoken(parameter.substring(8));
      if (refused || other) {
        return Stream.empty();
      }
    }
    return types.stream().filter(type -> covers(wanted, type)).limit(1);
  }

  private boolean isSpoken(String wanted) {
    String bare = wanted.replace("\"", "");
    return bare.equals(version) || version.startsWith(bare + ".");
  }

  private static boolean covers(String range, String type) {
    return range.equals("*/*")
        || range.equals(type)
        || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
  }
}
