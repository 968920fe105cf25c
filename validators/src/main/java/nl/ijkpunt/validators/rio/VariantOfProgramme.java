package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Looks at both ends of a relation between specifications. */
@AutoService(Check.class)
public final class VariantOfProgramme implements LinkCheck {

  @Override
  public String rule() {
    return "rio-relation-is-programme-and-variant";
  }

  @Override
  public boolean follows(String type, String property) {
    return Set.of("EducationSpecification").contains(type) && Set.of("parent").contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    boolean variant = from.has("program") && from.has("variant");
    boolean whole = to.has("program") && !to.has("variant");
    return variant && whole ? Optional.empty() : Optional.of(Map.of());
  }
}
