package nl.ijkpunt.standards.xml;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The XML Schemas of a set, which refer to each other and to nothing outside it.
 *
 * @param texts by name, with slashes
 */
public record XsdFiles(Map<String, String> texts) {
  /** The namespace of {@code xml:lang} and its kin, which every processor knows. */
  public static final String XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

  private static final Pattern NAMESPACE =
      Pattern.compile("\\btargetNamespace\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  public XsdFiles {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** Whether a schema is referred to by an address, and not by the way to a file. */
  public static boolean isAddress(String location) {
    return location.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || location.startsWith("/");
  }

  /**
   * The file that is meant: the one that lies there; of an address, the only one with that file
   * name or, for an import, with that namespace.
   *
   * @param from the file that refers to it
   * @param namespace what is imported; null where something is included
   */
  public Optional<String> find(String from, @Nullable String location, @Nullable String namespace) {
    if (location != null && !isAddress(location)) {
      Optional<String> near = near(from, location);
      if (near.isPresent()) {
        return near;
      }
    }
    Optional<String> named =
        location == null || !isAddress(location)
            ? Optional.empty()
            : only(name -> ("/" + name).endsWith("/" + lastSegment(location)));
    return named.isPresent() || namespace == null
        ? named
        : only(name -> namespace.equals(namespace(name)) && !name.equals(from));
  }

  private Optional<String> near(String from, String location) {
    try {
      String name = URI.create("set:/" + encoded(from)).resolve(encoded(location)).getPath();
      return Optional.ofNullable(name).map(n -> n.substring(1)).filter(texts::containsKey);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encoded(String name) {
    return name.replace(" ", "%20");
  }

  private Optional<String> only(Predicate<String> wanted) {
    List<String> found = texts.keySet().stream().filter(wanted).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String lastSegment(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  /** The namespace that a file is about; empty where it is about none. */
  public String namespace(String name) {
    String text = texts.getOrDefault(name, "");
    int root = text.indexOf("schema");
    Matcher found = NAMESPACE.matcher(text);
    return root >= 0 && found.find(root)
        ? (found.group(1) == null ? found.group(2) : found.group(1))
        : "";
  }
}
