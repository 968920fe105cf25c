package nl.ijkpunt.validators.links;

import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.RunPlan;

/** Following references, for the check that gives its rules their names. */
public final class Links {
  private Links() {}

  /** Who takes notes of references. */
  public static DatasetCheck.Noting noting(RunPlan plan) {
    return new LinkNotes(new LinkModel(plan));
  }

  /**
   * Memory of references for one run.
   *
   * @param unique the id of the rule that an id belongs to one record
   * @param resolves of the rule that what is referred to is there
   * @param rightType of the rule that it is of the right type
   * @param allowed of the rule for what need not be there
   */
  public static DatasetCheck.Fold fold(
      RunPlan plan, String unique, String resolves, String rightType, String allowed) {
    return new LinkFold(
        new LinkModel(plan),
        plan,
        new LinkRules(
            plan.rules().get(unique),
            plan.rules().get(resolves),
            plan.rules().get(rightType),
            plan.rules().get(allowed)));
  }

  /** Who takes notes of parents and children. */
  public static DatasetCheck.Noting hierarchyNoting(RunPlan plan) {
    return new HierarchyNotes(UpAndDown.of(plan.standard()));
  }

  /**
   * Memory of parents and children for one run.
   *
   * @param agrees the id of the rule that both say the same
   * @param ends of the rule that nobody is above himself
   */
  public static DatasetCheck.Fold hierarchyFold(RunPlan plan, String agrees, String ends) {
    return new HierarchyFold(
        plan.rules().get(agrees), plan.rules().get(ends), UpAndDown.of(plan.standard()));
  }
}
