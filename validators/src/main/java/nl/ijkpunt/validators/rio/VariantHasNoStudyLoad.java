package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for a study load of a variant, which has that of its program. */
@AutoService(Check.class)
public final class VariantHasNoStudyLoad implements JsonCheck {
  private static final JsonPath LOAD = JsonPath.of("/studyLoad");

  @Override
  public String rule() {
    return "rio-variant-has-no-study-load";
  }

  @Override
  public List<Finding> check(JsonRecord specification, Rule rule) {
    int load = LOAD.find(specification.tape(), specification.root());
    return load < 0 || !RioConsumer.isVariant(specification)
        ? List.of()
        : List.of(RioConsumer.finding(specification, load, rule, LOAD.name()));
  }
}
