package nl.ijkpunt.validators.thirdparty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.graph.GraphImport;
import nl.ijkpunt.standards.imports.xml.XmlImport;
import nl.ijkpunt.standards.xml.XmlModel;
import nl.ijkpunt.standards.xml.XsdFiles;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.shacl.ShapeSet;

/** The checks that the schemas of a standard about XML are. */
public final class OwnChecks {
  private OwnChecks() {}

  /**
   * The checks of a standard; none where its records are not XML by schemas.
   *
   * @throws NotUsable when a schema cannot be used, with which and why
   */
  public static List<Check> of(Standard standard) throws NotUsable {
    XmlModel model = standard.xml();
    if (model == null) {
      return List.of();
    }
    List<Check> checks = new ArrayList<>();
    if (!model.schemas().isEmpty()) {
      checks.add(XsdCheck.of(model));
    }
    List<String> own = standard.rules().stream().map(Rule::id).toList();
    for (String name : model.schematron()) {
      checks.add(schematron(model, name, own));
    }
    return checks;
  }

  private static SchematronCheck schematron(XmlModel model, String name, List<String> own)
      throws NotUsable {
    return SchematronCheck.of(name, String.valueOf(model.files().get(name)), own);
  }

  /** What keeps schemas that are imported from being used. */
  public static List<Defect> defects(XmlImport imported) {
    XmlModel model = imported.model();
    List<Defect> defects = new ArrayList<>();
    XsdFiles files = new XsdFiles(model.files());
    for (String name : model.schemas()) {
      attempt(name, "XML Schema", defects, () -> XsdCheck.schema(name, files));
    }
    for (String name : model.schematron()) {
      attempt(name, "Schematron", defects, () -> schematron(model, name, List.of()));
    }
    return defects;
  }

  /** What keeps shapes that are imported from being used. */
  public static List<Defect> defects(GraphImport imported) {
    List<Defect> defects = new ArrayList<>();
    try {
      ShapeSet.of(List.copyOf(imported.model().values()), List.copyOf(imported.shapes().values()));
    } catch (RuntimeException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      defects.add(
          new Defect(
              DefectKind.SCHEMA_INVALID,
              String.join(", ", imported.shapes().keySet()),
              "",
              0,
              Map.of("language", "SHACL", "why", why)));
    }
    return defects;
  }

  private static void attempt(String name, String language, List<Defect> defects, Attempt attempt) {
    try {
      attempt.run();
    } catch (NotUsable e) {
      String why = String.valueOf(e.getMessage());
      int line =
          why.matches("(?s)line \\d{1,7}: .*")
              ? Integer.parseInt(why.replaceFirst("(?s)line (\\d+): .*", "$1"))
              : 0;
      defects.add(
          new Defect(
              DefectKind.SCHEMA_INVALID,
              XmlImport.given(name),
              "",
              line,
              Map.of("language", language, "why", why.replaceFirst("^line \\d+: ", ""))));
    }
  }

  private interface Attempt {
    Object run() throws NotUsable;
  }
}
