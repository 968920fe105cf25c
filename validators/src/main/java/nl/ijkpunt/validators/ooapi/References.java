package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.DatasetCheck;
import nl.ijkpunt.validators.LinkCheck;
import nl.ijkpunt.validators.RunPlan;
import nl.ijkpunt.validators.links.Links;

/**
 * Follows every reference to the record it leads to, over all sources of a run; and looks for ids
 * that two records of a list share. A record in a file of its own is compared with others of that
 * kind only: an export may well hold an object both in a list and alone.
 */
@AutoService(Check.class)
public final class References implements DatasetCheck {
  private static final String UNIQUE = "ooapi-id-is-unique";
  private static final String RESOLVES = "ooapi-reference-resolves";
  private static final String RIGHT_TYPE = "ooapi-reference-of-right-type";
  private static final String ALLOWED = "ooapi-reference-may-be-missing";

  @Override
  public List<String> rules() {
    return List.of(UNIQUE, RESOLVES, RIGHT_TYPE, ALLOWED);
  }

  @Override
  public boolean serves(Check other) {
    return other instanceof LinkCheck;
  }

  @Override
  public Noting noting(RunPlan plan) {
    return Links.noting(plan);
  }

  @Override
  public Fold begin(RunPlan plan) {
    return Links.fold(plan, UNIQUE, RESOLVES, RIGHT_TYPE, ALLOWED);
  }
}
