package nl.ijkpunt.mappings.lift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlRecord;

/**
 * Elements of a message of RIO with one name. A {@code kenmerken} is a member under the name that
 * it gives itself.
 */
record XmlBranch(XmlRecord record, List<XmlElement> elements) implements Branch {
  private static final String FEATURE = "kenmerken";
  private static final String FEATURE_NAME = "kenmerknaam";
  private static final String FEATURE_VALUE = "kenmerkwaarde";

  XmlBranch {
    elements = List.copyOf(elements);
  }

  /** A whole record. */
  static XmlBranch of(XmlRecord record) {
    return new XmlBranch(record, List.of(record.root()));
  }

  private XmlElement first() {
    return elements.get(0);
  }

  @Override
  public boolean isObject() {
    return elements.size() == 1 && !first().children().isEmpty();
  }

  @Override
  public boolean isList() {
    return elements.size() > 1;
  }

  @Override
  public boolean isNothing() {
    return elements.size() == 1
        && first().children().isEmpty()
        && first().attribute("nil").filter("true"::equals).isPresent();
  }

  @Override
  public List<Named> members() {
    Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
    if (elements.size() == 1) {
      for (XmlElement child : first().children()) {
        if (child.local().equals(FEATURE)) {
          feature(child, byName);
        } else {
          byName.computeIfAbsent(child.local(), any -> new ArrayList<>()).add(child);
        }
      }
    }
    List<Named> members = new ArrayList<>();
    byName.forEach((name, all) -> members.add(new Named(name, new XmlBranch(record, all))));
    return members;
  }

  private static void feature(XmlElement feature, Map<String, List<XmlElement>> byName) {
    String name = FEATURE;
    XmlElement value = feature;
    for (XmlElement child : feature.children()) {
      if (child.local().equals(FEATURE_NAME)) {
        name = child.text().strip();
      } else if (child.local().startsWith(FEATURE_VALUE)) {
        value = child;
      }
    }
    byName.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
  }

  @Override
  public List<Branch> items() {
    List<Branch> items = new ArrayList<>();
    elements.forEach(element -> items.add(new XmlBranch(record, List.of(element))));
    return items;
  }

  @Override
  public String text() {
    return elements.stream().map(one -> one.text().strip()).collect(Collectors.joining("-"));
  }

  @Override
  public Location location() {
    return record.at(first(), "");
  }
}
