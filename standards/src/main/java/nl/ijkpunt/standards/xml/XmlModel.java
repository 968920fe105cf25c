package nl.ijkpunt.standards.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.standards.record.XmlName;
import org.jspecify.annotations.Nullable;

/**
 * What a standard says of XML that is no learning material.
 *
 * @param roots the elements that its records are; none where any document is one
 * @param schemas the names of its XML Schemas, without those that they are made of
 * @param schematron the names of its Schematron schemas
 * @param files the texts of all of them, by name
 */
public record XmlModel(
    List<Root> roots, List<String> schemas, List<String> schematron, Map<String, String> files) {
  /** What a document is called that is none of the record types. */
  public static final String DOCUMENT = "document";

  public XmlModel {
    roots = List.copyOf(roots);
    schemas = List.copyOf(schemas);
    schematron = List.copyOf(schematron);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * The element that records of a type are.
   *
   * @param identifiedBy where its id stands: {@code @name} for an attribute, {@code name} for an
   *     element in it; null where nothing identifies it
   */
  public record Root(String type, String namespace, String local, @Nullable String identifiedBy) {

    boolean is(XmlName name) {
      return local.equals(name.local()) && namespace.equals(name.namespace());
    }

    private Subject subject(XmlElement element) {
      if (identifiedBy == null) {
        return new Subject(type, null, null);
      }
      Optional<String> id =
          identifiedBy.startsWith("@")
              ? element.attribute(identifiedBy.substring(1))
              : element.child(identifiedBy).map(XmlElement::text);
      return new Subject(type, id.map(String::strip).filter(s -> !s.isEmpty()).orElse(null), null);
    }
  }

  /**
   * The model in a pack, where it has one.
   *
   * @throws IllegalArgumentException when a file that is named is not there
   */
  public static Optional<XmlModel> from(JsonValue pack) {
    Optional<JsonValue> about = pack.member("standard");
    return about
        .flatMap(standard -> standard.member("xml"))
        .map(
            xml -> {
              Map<String, String> files = new TreeMap<>();
              pack.member("xml")
                  .ifPresent(
                      all -> all.members().forEach(m -> files.put(m.name(), m.value().text())));
              return new XmlModel(
                  roots(about.get()),
                  known(xml.texts("schemas"), files),
                  known(xml.texts("schematron"), files),
                  files);
            });
  }

  private static List<String> known(List<String> names, Map<String, String> files) {
    for (String name : names) {
      if (!files.containsKey(name)) {
        throw new IllegalArgumentException("there is no " + name);
      }
    }
    return names;
  }

  private static List<Root> roots(JsonValue about) {
    List<Root> roots = new ArrayList<>();
    for (JsonValue type : about.items("recordTypes")) {
      type.text("element")
          .ifPresent(
              element ->
                  roots.add(
                      new Root(
                          type.text("name").orElse(element),
                          element.replaceFirst("^\\{([^}]*)}.*|^.*", "$1"),
                          element.replaceFirst("^\\{[^}]*}", ""),
                          type.text("identifiedBy").orElse(null))));
    }
    return roots;
  }

  /** Whether an element is a record, wherever it stands. */
  public boolean isRecord(XmlName name) {
    return rootOf(name).isPresent();
  }

  private Optional<Root> rootOf(XmlName name) {
    for (Root root : roots) {
      if (root.is(name)) {
        return Optional.of(root);
      }
    }
    return Optional.empty();
  }

  /** What a record, or another document, is in a report. */
  public Subject subject(XmlElement element) {
    return rootOf(element.name())
        .map(root -> root.subject(element))
        .orElseGet(() -> new Subject(DOCUMENT, null, null));
  }
}
