package nl.ijkpunt.standards.imports.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.GivenFiles;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Puts what a Schematron schema includes in its place, from what was given and nowhere else. */
final class SchematronIncludes {
  private final GivenFiles files;
  private final PlacedXml schema;
  private final Consumer<Defect> defects;
  private final Deque<String> under = new ArrayDeque<>();

  SchematronIncludes(GivenFiles files, PlacedXml schema, Consumer<Defect> defects) {
    this.files = files;
    this.schema = schema;
    this.defects = defects;
  }

  /** The names of those files that others are made of. */
  static Set<String> parts(GivenFiles files, List<String> names) {
    Set<String> parts = new HashSet<>();
    for (String name : names) {
      try {
        PlacedXml file = PlacedXml.read(name, files.content(name));
        for (Element one : PlacedXml.below(file.root(), Schematron.NAMESPACE)) {
          String reference = one.getAttribute("href").replaceFirst("#.*$", "");
          if (!reference.isEmpty()) {
            GivenFiles.relative(name, reference).ifPresent(parts::add);
          }
        }
      } catch (SAXException e) {
        // Who reads it for what it says tells that.
      }
    }
    return parts;
  }

  void resolve() {
    under.push(schema.name());
    resolve(schema.root(), schema.name());
  }

  private void resolve(Element within, String file) {
    for (Element child : PlacedXml.children(within, Schematron.NAMESPACE)) {
      String name = child.getLocalName();
      boolean extending = name.equals("extends") && child.hasAttribute("href");
      if (name.equals("include") || extending) {
        replace(child, file, extending);
      } else {
        resolve(child, file);
      }
    }
  }

  private void replace(Element asking, String file, boolean contentOnly) {
    String reference = asking.getAttribute("href");
    Optional<Element> found = find(asking, file, reference);
    found.ifPresent(
        part -> {
          Node parent = asking.getParentNode();
          List<Element> parts =
              contentOnly ? PlacedXml.children(part, Schematron.NAMESPACE) : List.of(part);
          parts.forEach(one -> parent.insertBefore(one, asking));
        });
    Node parent = asking.getParentNode();
    parent.removeChild(asking);
  }

  private Optional<Element> find(Element asking, String file, String reference) {
    String path = reference.replaceFirst("#.*$", "");
    String id = reference.contains("#") ? reference.replaceFirst("^.*#", "") : "";
    Optional<String> name = GivenFiles.relative(file, path);
    if (name.isEmpty()) {
      tell(DefectKind.INCLUDE_OUTSIDE, asking, reference);
      return Optional.empty();
    }
    byte[] content = files.contents().get(name.get());
    if (content == null || under.contains(name.get())) {
      Optional<String> meant =
          content == null ? Nearest.to(path, files.contents().keySet()) : Optional.empty();
      dangles(asking, reference, meant);
      return Optional.empty();
    }
    try {
      Element root = schema.include(name.get(), content);
      under.push(name.get());
      resolve(root, name.get());
      under.pop();
      Optional<Element> part = id.isEmpty() ? Optional.of(root) : withId(root, id);
      if (part.isEmpty()) {
        dangles(asking, reference, Optional.empty());
      }
      return part;
    } catch (SAXException e) {
      defects.accept(Defect.unread(name.get(), PlacedXml.why(e)));
      return Optional.empty();
    }
  }

  private static Optional<Element> withId(Element root, String id) {
    if (root.getAttribute("id").equals(id)) {
      return Optional.of(root);
    }
    return PlacedXml.below(root, Schematron.NAMESPACE).stream()
        .filter(one -> one.getAttribute("id").equals(id))
        .findFirst();
  }

  private void tell(DefectKind kind, Element asking, String reference) {
    defects.accept(
        PlacedXml.defect(kind, asking, "keyword", asking.getLocalName(), "ref", reference));
  }

  private void dangles(Element asking, String reference, Optional<String> meant) {
    String keyword = asking.getLocalName();
    defects.accept(
        meant.isPresent()
            ? PlacedXml.defect(
                DefectKind.INCLUDE_DANGLES,
                asking,
                "keyword",
                keyword,
                "ref",
                reference,
                "meant",
                meant.get())
            : PlacedXml.defect(
                DefectKind.INCLUDE_DANGLES, asking, "keyword", keyword, "ref", reference));
  }
}
