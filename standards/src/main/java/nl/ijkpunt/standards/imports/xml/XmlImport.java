package nl.ijkpunt.standards.imports.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.FreshFolder;
import nl.ijkpunt.standards.imports.GivenFiles;
import nl.ijkpunt.standards.imports.OwnRule;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.xml.XmlModel;
import org.xml.sax.SAXException;

/** A set of XML Schemas, Schematron schemas or both, on its way to becoming a standard. */
public final class XmlImport implements StandardDraft {
  /** Where its files stand in the folder of the standard. */
  static final String FOLDER = "xml/";

  private static final String XSD = ".xsd";
  private static final String SCHEMATRON = ".sch";

  private final String id;
  private final String source;
  private final List<Defect> defects = new ArrayList<>();
  private final XsdReading schemas;
  private final List<Map<String, Object>> types;
  private final List<Schematron> schematrons = new ArrayList<>();

  private XmlImport(GivenFiles files, String source, String id) {
    this.id = id;
    this.source = source;
    this.schemas = new XsdReading(files, meant(files, XSD), defects::add);
    this.types = new XsdRoots(schemas, files.named()).recordTypes();
    SchematronReading reading = new SchematronReading(files, name(), defects::add);
    List<String> rules = meant(files, SCHEMATRON);
    Set<String> parts = SchematronIncludes.parts(files, rules);
    rules.stream().filter(name -> !parts.contains(name)).forEach(name -> read(reading, name));
    if (isEmpty() && schematrons.isEmpty()) {
      defects.add(new Defect(DefectKind.NOTHING_ASKED, source, "", 0, Map.of("what", "element")));
    }
  }

  /** Whether this is about a file of that name. */
  public static boolean isAbout(String name) {
    return name.endsWith(XSD) || name.endsWith(SCHEMATRON);
  }

  /**
   * Reads a set: a file with what it refers to below its folder, a folder, or a zip.
   *
   * @param id what to call the standard: {@code name@version}
   */
  public static XmlImport of(Path place, String id) throws IOException {
    GivenFiles files = GivenFiles.read(place, List.of(XSD, SCHEMATRON, ".xml", ".inc"));
    return new XmlImport(files, String.valueOf(place.getFileName()), id);
  }

  /** The file that was named; else all of that kind. */
  private static List<String> meant(GivenFiles files, String kind) {
    return files.names(List.of(kind)).stream()
        .filter(name -> files.named().isEmpty() || files.named().equals(name))
        .toList();
  }

  private void read(SchematronReading reading, String name) {
    try {
      schematrons.add(reading.read(name));
    } catch (SAXException e) {
      defects.add(Defect.unread(name, PlacedXml.why(e)));
    }
  }

  private String name() {
    return id.substring(0, id.indexOf('@'));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Defect> defects() {
    return defects.stream().distinct().toList();
  }

  /** What it says of XML, for a trial. */
  public XmlModel model() {
    Map<String, String> files = new TreeMap<>();
    schemas.files().texts().forEach((name, text) -> files.put(FOLDER + name, text));
    schematrons.forEach(one -> files.put(FOLDER + one.name(), one.text()));
    return new XmlModel(
        List.of(),
        types.stream().map(type -> String.valueOf(type.get("schema"))).distinct().toList(),
        schematrons.stream().map(one -> FOLDER + one.name()).toList(),
        files);
  }

  /** The name that one of its files had where it came from. */
  public static String given(String file) {
    return file.substring(FOLDER.length());
  }

  @Override
  public boolean isEmpty() {
    return types.isEmpty() && schematrons.stream().allMatch(one -> one.rules().isEmpty());
  }

  @Override
  public About about() {
    int rules = schematrons.stream().mapToInt(one -> one.rules().size()).sum();
    int files = schemas.all().size() + schematrons.size();
    String format =
        Stream.of(
                schemas.all().isEmpty() ? "" : "XML Schema",
                schematrons.isEmpty() ? "" : "Schematron")
            .filter(word -> !word.isEmpty())
            .reduce((a, b) -> a + " + " + b)
            .orElse("");
    return new About(
        format,
        title(),
        new Text(
            "Record types: %d; rules of its own: %d; files: %d"
                .formatted(types.size(), rules, files),
            "Soorten records: %d; eigen regels: %d; bestanden: %d"
                .formatted(types.size(), rules, files)));
  }

  private String title() {
    return schematrons.stream()
        .map(Schematron::title)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  @Override
  public void write(Path folder) throws IOException {
    FreshFolder fresh = FreshFolder.in(folder);
    fresh.yaml("standard.yaml", descriptor());
    for (Map.Entry<String, Object> profile : profiles().entrySet()) {
      fresh.yaml("profiles/" + profile.getKey() + ".yaml", profile.getValue());
    }
    List<Map<String, Object>> rules =
        schematrons.stream().flatMap(one -> one.rules().stream()).map(OwnRule::tree).toList();
    if (!rules.isEmpty()) {
      fresh.yaml("rules.yaml", rules);
    }
    for (Map.Entry<String, String> file : model().files().entrySet()) {
      fresh.text(file.getKey(), file.getValue());
    }
    fresh.origin(
        source,
        "The schemas stand below `xml`: of Schematron with what it includes in its place, and with\n"
            + "the names of rules as ids. Nothing is repaired.",
        model().files().keySet().stream().map(XmlImport::given).toList());
  }

  private Map<String, Object> descriptor() {
    Map<String, Object> standard = new LinkedHashMap<>();
    standard.put("id", name());
    standard.put("version", id.substring(id.indexOf('@') + 1));
    String title = title().isEmpty() ? name() : title();
    standard.put("title", OwnRule.words(new Text(title + ", imported", title + ", geïmporteerd")));
    standard.put("status", "imported");
    standard.put("format", "xml");
    standard.put("usualProfile", usual());
    XmlModel model = model();
    Map<String, Object> xml = new LinkedHashMap<>();
    xml.put("schemas", model.schemas());
    xml.put("schematron", model.schematron());
    standard.put("xml", xml);
    standard.put("recordTypes", types);
    return standard;
  }

  private String usual() {
    return schematrons.stream()
        .map(Schematron::usual)
        .filter(phase -> schematrons.stream().anyMatch(one -> one.phases().containsKey(phase)))
        .findFirst()
        .orElse("base");
  }

  /** All that is asked; and of Schematron each phase. */
  private SortedMap<String, Object> profiles() {
    SortedMap<String, Object> profiles = new TreeMap<>();
    List<String> all = new ArrayList<>(List.of("xml-*", "xsd-*"));
    if (!schematrons.isEmpty()) {
      all.add(name() + "-*");
    }
    profiles.put(
        "base",
        profile(
            "All that the imported schemas ask",
            "Alles wat de geïmporteerde schema's vragen",
            all));
    for (Schematron one : schematrons) {
      one.phases()
          .forEach(
              (phase, rules) -> {
                List<String> include = new ArrayList<>(List.of("xml-*", "xsd-*"));
                include.addAll(rules);
                profiles.put(
                    phase.equals("base") ? "phase-base" : phase,
                    profile("Phase " + phase, "Fase " + phase, include));
              });
    }
    return profiles;
  }

  private static Map<String, Object> profile(String en, String nl, List<String> include) {
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("title", OwnRule.words(new Text(en, nl)));
    profile.put("version", "1");
    profile.put("rules", Map.of("include", include));
    return profile;
  }
}
