package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks whether a variant says which program it is a variant of. */
@AutoService(Check.class)
public final class VariantHasParent implements JsonCheck {
  private static final JsonPath PARENT = JsonPath.of("/parent");

  @Override
  public String rule() {
    return "rio-variant-has-parent";
  }

  @Override
  public List<Finding> check(JsonRecord specification, Rule rule) {
    Tape tape = specification.tape();
    boolean holds =
        PARENT.find(tape, specification.root()) >= 0 || !RioConsumer.isVariant(specification);
    return holds
        ? List.of()
        : List.of(RioConsumer.finding(specification, specification.root(), rule, PARENT.name()));
  }
}
