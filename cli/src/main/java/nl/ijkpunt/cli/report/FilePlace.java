package nl.ijkpunt.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/**
 * What tools that show findings beside files make of a source's name.
 *
 * @param file the file's path, relative where the source was named so; empty for standard input
 * @param entry where in that file, when it is an archive; or empty
 */
record FilePlace(String file, String entry) {
  private static final String STANDARD_INPUT = "(standard input)";
  private static final String UNRESERVED = "-._~/!";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  static FilePlace of(String source) {
    if (source.equals(STANDARD_INPUT)) {
      return new FilePlace("", "");
    }
    int archive = source.indexOf("!/");
    return archive < 0
        ? new FilePlace(path(source), "")
        : new FilePlace(path(source.substring(0, archive)), source.substring(archive + 2));
  }

  private static String path(String name) {
    String path = name.replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    return path;
  }

  /**
   * A reference as RFC 3986 has it: relative, or of the scheme {@code file} where the path is not.
   */
  static String uri(String source) {
    FilePlace place = of(source);
    if (place.file.isEmpty()) {
      return "standard-input";
    }
    String whole = place.entry.isEmpty() ? place.file : place.file + "!/" + place.entry;
    boolean drive = whole.length() > 2 && whole.charAt(1) == ':' && whole.charAt(2) == '/';
    String root = drive ? "file:///" : whole.startsWith("/") ? "file://" : "";
    return root + (drive ? whole.substring(0, 2) + escaped(whole.substring(2)) : escaped(whole));
  }

  /** What a URI does not allow as it is, byte by byte. */
  static String escaped(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        HEX.toHexDigits(uri.append('%'), b);
      }
    }
    return uri.toString();
  }
}
