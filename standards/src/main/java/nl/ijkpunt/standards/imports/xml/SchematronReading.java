package nl.ijkpunt.standards.imports.xml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Severity;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.imports.OwnRule;
import nl.ijkpunt.standards.xml.SchematronRole;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads Schematron, and makes a rule of everything that it asks. */
final class SchematronReading {
  private static final String XSLT = "http://www.w3.org/1999/XSL/Transform";
  private static final Pattern REACHING =
      Pattern.compile(
          "\\b(doc|document|doc-available|collection|uri-collection|unparsed-text(-lines)?"
              + "|unparsed-text-available|environment-variable|transform|load-xquery-module)\\s*\\(");
  private static final Set<String> PROGRAMS =
      Set.of("include", "import", "result-document", "source-document", "evaluate");
  private static final int WORDS = 8;

  private final GivenFiles files;
  private final String standard;
  private final Consumer<Defect> defects;
  private final Set<String> ids = new HashSet<>();

  /**
   * A reading.
   *
   * @param standard the name of the standard, with which the ids of rules begin
   */
  SchematronReading(GivenFiles files, String standard, Consumer<Defect> defects) {
    this.files = files;
    this.standard = standard;
    this.defects = defects;
  }

  /**
   * Reads one schema.
   *
   * @throws SAXException when it is no Schematron, with why
   */
  Schematron read(String name) throws SAXException {
    PlacedXml file = PlacedXml.read(name, files.content(name));
    Element root = file.root();
    if (!Schematron.NAMESPACE.equals(root.getNamespaceURI())
        || !root.getLocalName().equals("schema")) {
      throw new SAXException(
          "its root is <%s>, not schema of ISO Schematron (%s)"
              .formatted(root.getLocalName(), Schematron.NAMESPACE));
    }
    new SchematronIncludes(files, file, defects).resolve();
    PlacedXml.below(root, Schematron.NAMESPACE).forEach(this::lookForReach);
    PlacedXml.below(root, XSLT).forEach(this::lookForReach);
    List<OwnRule> rules = new ArrayList<>();
    Map<Element, List<String>> byPattern = new HashMap<>();
    for (Element pattern : named(root, "pattern")) {
      contexts(pattern);
      List<OwnRule> own = rules(pattern, name);
      rules.addAll(own);
      byPattern.put(pattern, own.stream().map(OwnRule::id).toList());
    }
    for (Element library : named(root, "rules")) {
      rules.addAll(rules(library, name));
    }
    if (rules.isEmpty()) {
      defects.accept(PlacedXml.defect(DefectKind.NOTHING_ASKED, root, "what", "assert"));
    }
    String usual = root.getAttribute("defaultPhase");
    // All is asked, and profiles say which part counts.
    root.removeAttribute("defaultPhase");
    String title = named(root, "title").stream().findFirst().map(this::words).orElse("");
    return new Schematron(name, title, file.text(), rules, phases(root, byPattern), kebab(usual));
  }

  private static List<Element> named(Element within, String name) {
    return PlacedXml.children(within, Schematron.NAMESPACE).stream()
        .filter(child -> child.getLocalName().equals(name))
        .toList();
  }

  private void contexts(Element pattern) {
    Set<String> seen = new HashSet<>();
    for (Element rule : named(pattern, "rule")) {
      String context = rule.getAttribute("context").replaceAll("\\s+", " ").strip();
      if (!context.isEmpty() && !seen.add(context)) {
        defects.accept(PlacedXml.defect(DefectKind.CONTEXT_TWICE, rule));
      }
    }
  }

  private List<OwnRule> rules(Element pattern, String file) {
    List<OwnRule> rules = new ArrayList<>();
    for (Element asked : PlacedXml.below(pattern, Schematron.NAMESPACE)) {
      if (Set.of("assert", "report").contains(asked.getLocalName())) {
        rules.add(rule(asked, file));
      }
    }
    return rules;
  }

  private OwnRule rule(Element asked, String file) {
    String words = words(asked);
    String title = words.isEmpty() ? asked.getAttribute("test") : words;
    String given = asked.getAttribute("id");
    String id = id(asked, given, title);
    asked.setAttribute("id", id);
    String clause =
        given.isEmpty() ? file + ": " + asked.getAttribute("test") : file + ", " + given;
    String said = title.replaceFirst("\\.$", "");
    // Its author wrote it in one language, whichever that is.
    Text both = new Text(said, said);
    return new OwnRule(id, severity(asked), both, clause, asked.getAttribute("see"));
  }

  private String id(Element asked, String given, String title) {
    String begin = standard + "-" + kebab(given.isEmpty() ? firstWords(title) : given);
    String id = begin;
    for (int i = 2; !ids.add(id); i++) {
      id = begin + "-" + i;
    }
    if (given.isEmpty()) {
      defects.accept(PlacedXml.defect(DefectKind.RULE_WITHOUT_ID, asked, "rule", id));
    } else if (!id.equals(begin)) {
      defects.accept(PlacedXml.defect(DefectKind.ID_TWICE, asked, "id", given, "rule", id));
    }
    return id;
  }

  private static String firstWords(String title) {
    return Arrays.stream(title.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .limit(WORDS)
        .collect(Collectors.joining("-"));
  }

  private static String kebab(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    return plain.isEmpty() && !name.isEmpty() ? "rule" : plain;
  }

  /** The role of what is asked; else that of what it stands in. */
  private Severity severity(Element asked) {
    for (Node at = asked; at instanceof Element element; at = at.getParentNode()) {
      for (String name : List.of("severity", "role")) {
        if (element.hasAttribute(name)) {
          return severity(element, element.getAttribute(name));
        }
      }
    }
    return Severity.ERROR;
  }

  private Severity severity(Element element, String role) {
    return SchematronRole.severity(role)
        .orElseGet(
            () -> {
              defects.accept(
                  Nearest.to(role.toLowerCase(Locale.ROOT), SchematronRole.known())
                      .map(
                          meant ->
                              PlacedXml.defect(
                                  DefectKind.ROLE_UNKNOWN, element, "role", role, "meant", meant))
                      .orElseGet(
                          () -> PlacedXml.defect(DefectKind.ROLE_UNKNOWN, element, "role", role)));
              return Severity.ERROR;
            });
  }

  /** What an element says; values that are filled in later are dots. */
  private String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        words.append(child.getNodeValue());
      } else if (child instanceof Element inner) {
        boolean filled = Set.of("value-of", "name").contains(inner.getLocalName());
        words.append(filled ? "…" : words(inner));
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  private void lookForReach(Element element) {
    if (XSLT.equals(element.getNamespaceURI()) && PROGRAMS.contains(element.getLocalName())) {
      defects.accept(
          PlacedXml.defect(
              DefectKind.REACHES_OUT, element, "what", "<" + element.getNodeName() + ">"));
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Matcher reach = REACHING.matcher(attributes.item(i).getNodeValue());
      if (reach.find()) {
        defects.accept(
            PlacedXml.defect(DefectKind.REACHES_OUT, element, "what", reach.group(1) + "()"));
      }
    }
  }

  private static SortedMap<String, List<String>> phases(
      Element root, Map<Element, List<String>> byPattern) {
    SortedMap<String, List<String>> phases = new TreeMap<>();
    for (Element phase : named(root, "phase")) {
      List<String> active =
          named(phase, "active").stream().map(a -> a.getAttribute("pattern")).toList();
      List<String> rules = new ArrayList<>();
      for (Element pattern : named(root, "pattern")) {
        if (active.contains(pattern.getAttribute("id"))) {
          rules.addAll(byPattern.getOrDefault(pattern, List.of()));
          ofAbstract(root, pattern)
              .forEach(abstractOne -> rules.addAll(byPattern.getOrDefault(abstractOne, List.of())));
        }
      }
      phases.put(kebab(phase.getAttribute("id")), rules.stream().distinct().sorted().toList());
    }
    return phases;
  }

  /** The abstract pattern that one is an instance of. */
  private static List<Element> ofAbstract(Element root, Element pattern) {
    return named(root, "pattern").stream()
        .filter(other -> !pattern.getAttribute("is-a").isEmpty())
        .filter(other -> other.getAttribute("id").equals(pattern.getAttribute("is-a")))
        .toList();
  }
}
