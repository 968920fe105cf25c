package nl.ijkpunt.standards.lom;

import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * Where records stand in XML: alone, in an answer of OAI-PMH or SRU, in a content package, or in
 * anything else that holds elements called {@code lom}.
 */
public final class LomUnits {
  private LomUnits() {}

  /** Whether an element is handed out apart from what stands around it. */
  public static boolean isUnit(@Nullable XmlElement parent, XmlName name) {
    if (XmlLom.isRoot(name.local())) {
      return true;
    }
    if (parent == null) {
      return false;
    }
    String outer = parent.local();
    return switch (name.local()) {
      case "record" ->
          outer.equals("ListRecords") || outer.equals("GetRecord") || outer.equals("records");
      case "header" -> outer.equals("ListIdentifiers");
      default -> false;
    };
  }

  /** The roots of the records in a subtree, from first to last. */
  public static List<XmlElement> roots(XmlElement unit) {
    List<XmlElement> roots = new ArrayList<>(1);
    gather(unit, roots);
    return roots;
  }

  private static void gather(XmlElement element, List<XmlElement> roots) {
    if (XmlLom.isRoot(element.local())) {
      roots.add(element);
      return;
    }
    for (XmlElement child : element.children()) {
      gather(child, roots);
    }
  }
}
