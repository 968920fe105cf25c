package nl.ijkpunt.validators.thirdparty;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.ijkpunt.standards.Standard;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.xml.XmlModel;
import nl.ijkpunt.standards.xml.XsdFiles;
import nl.ijkpunt.validators.Check;

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

  /** Whether an XML Schema of a standard can be used. */
  public static void tryXsd(XmlModel model, String name) throws NotUsable {
    Objects.requireNonNull(XsdCheck.schema(name, new XsdFiles(model.files())));
  }

  /** Whether a Schematron schema of a standard can be used. */
  public static void trySchematron(XmlModel model, String name) throws NotUsable {
    Objects.requireNonNull(schematron(model, name, List.of()));
  }

  private static SchematronCheck schematron(XmlModel model, String name, List<String> own)
      throws NotUsable {
    return SchematronCheck.of(name, String.valueOf(model.files().get(name)), own);
  }
}
