package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Looks at what a programme carries when its specification is one of a programme. */
@AutoService(Check.class)
public final class ProgrammeComplete implements LinkCheck {

  @Override
  public String rule() {
    return "rio-programme-of-programme-specification-complete";
  }

  @Override
  public boolean follows(String type, String property) {
    return Set.of("Program").contains(type) && Set.of("educationSpecification").contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    // Where the specification stands in place, rio-higher-education-program-complete looks at it.
    if (!to.has("program") || from.has("specificationInPlace")) {
      return Optional.empty();
    }
    for (String member : List.of("modeOfStudy", "propaedeuticPhase", "studyChoiceCheck")) {
      if (!from.has(member)) {
        return Optional.of(Map.of("property", member));
      }
    }
    return Optional.empty();
  }
}
