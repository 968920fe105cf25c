package nl.ijkpunt.validators.thirdparty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.record.XmlElement;
import org.jspecify.annotations.Nullable;

/** Finds the element that a path of XSLT's {@code fn:path} leads to. */
final class SvrlLocation {
  private static final Pattern STEP =
      Pattern.compile("/(?:Q\\{([^}]*)\\})?([^/\\[@(]+)\\[(\\d+)\\]");

  private SvrlLocation() {}

  /** The element, or the last on the way to it that there is. */
  static XmlElement find(XmlElement root, String path) {
    Matcher step = STEP.matcher(path);
    XmlElement at = root;
    boolean first = true;
    while (step.find()) {
      if (first) {
        first = false;
        continue;
      }
      String namespace = step.group(1) == null ? "" : step.group(1);
      XmlElement next = child(at, namespace, step.group(2), Integer.parseInt(step.group(3)));
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static @Nullable XmlElement child(
      XmlElement parent, String namespace, String local, int place) {
    int count = 0;
    for (XmlElement child : parent.children()) {
      if (child.local().equals(local) && child.namespace().equals(namespace) && ++count == place) {
        return child;
      }
    }
    return null;
  }
}
