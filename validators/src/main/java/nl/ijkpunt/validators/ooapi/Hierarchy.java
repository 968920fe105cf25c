package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.links.Links;

/** Compares what parents say of their children with what these say of their parents. */
@AutoService(Check.class)
public final class Hierarchy implements DatasetCheck {
  private static final String AGREES = "ooapi-parent-and-child-agree";
  private static final String ENDS = "ooapi-hierarchy-has-a-top";

  @Override
  public List<String> rules() {
    return List.of(AGREES, ENDS);
  }

  @Override
  public Noting noting(RunPlan plan) {
    return Links.hierarchyNoting(plan);
  }

  @Override
  public Fold begin(RunPlan plan) {
    return Links.hierarchyFold(plan, AGREES, ENDS);
  }
}
