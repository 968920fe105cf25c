package nl.ijkpunt.validators.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.imports.Defect;
import nl.ijkpunt.standards.imports.DefectKind;
import nl.ijkpunt.standards.imports.StandardDraft;
import nl.ijkpunt.standards.imports.graph.GraphImport;
import nl.ijkpunt.standards.imports.xml.XmlImport;
import nl.ijkpunt.standards.openapi.Claim;
import nl.ijkpunt.standards.openapi.PackImport;
import nl.ijkpunt.standards.xml.XmlModel;
import nl.ijkpunt.validators.schema.ClaimTrial;
import nl.ijkpunt.validators.shacl.ShapeSet;
import nl.ijkpunt.validators.thirdparty.NotUsable;
import nl.ijkpunt.validators.thirdparty.OwnChecks;

/**
 * All that is the matter with a specification, also what only a validator can tell.
 *
 * @param untried what it says and could not be put to the test
 */
public record DocumentTrial(List<Defect> defects, List<Claim> untried) {
  private static final Pattern PLACED = Pattern.compile("line (\\d{1,9}): (.*)", Pattern.DOTALL);

  public DocumentTrial {
    defects = List.copyOf(defects);
    untried = List.copyOf(untried);
  }

  /** Puts a specification to the test. */
  public static DocumentTrial of(StandardDraft draft) {
    List<Claim> untried = new ArrayList<>();
    List<Defect> defects = new ArrayList<>(draft.defects());
    if (draft instanceof PackImport made) {
      defects.addAll(new ClaimTrial(made.imported()).judge(made.imported().claims(), untried));
    } else if (draft instanceof XmlImport made) {
      defects.addAll(schemas(made.model()));
    } else if (draft instanceof GraphImport made) {
      defects.addAll(shapes(made));
    }
    return new DocumentTrial(defects, untried);
  }

  private static List<Defect> schemas(XmlModel model) {
    List<Defect> defects = new ArrayList<>();
    for (String name : model.schemas()) {
      attempt(name, "XML Schema", defects, () -> OwnChecks.tryXsd(model, name));
    }
    for (String name : model.schematron()) {
      attempt(name, "Schematron", defects, () -> OwnChecks.trySchematron(model, name));
    }
    return defects;
  }

  private interface Attempt {
    void run() throws NotUsable;
  }

  private static void attempt(String name, String language, List<Defect> defects, Attempt attempt) {
    try {
      attempt.run();
    } catch (NotUsable e) {
      defects.add(invalid(XmlImport.given(name), language, String.valueOf(e.getMessage())));
    }
  }

  private static List<Defect> shapes(GraphImport made) {
    try {
      ShapeSet.of(List.copyOf(made.model().values()), List.copyOf(made.shapes().values()));
      return List.of();
    } catch (RuntimeException e) {
      String why = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
      return List.of(invalid(String.join(", ", made.shapes().keySet()), "SHACL", why));
    }
  }

  private static Defect invalid(String document, String language, String why) {
    Matcher placed = PLACED.matcher(why);
    boolean known = placed.matches();
    return new Defect(
        DefectKind.SCHEMA_INVALID,
        document,
        "",
        known ? Integer.parseInt(placed.group(1)) : 0,
        Map.of("language", language, "why", known ? placed.group(2) : why));
  }
}
