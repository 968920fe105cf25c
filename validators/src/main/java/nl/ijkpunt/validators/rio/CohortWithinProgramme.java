package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Compares the last day of an offering with the end of what it offers. */
@AutoService(Check.class)
public final class CohortWithinProgramme implements LinkCheck {

  @Override
  public String rule() {
    return "rio-cohort-ends-within-programme";
  }

  @Override
  public boolean follows(String type, String property) {
    return Set.of("ProgramOffering", "CourseOffering").contains(type)
        && Set.of("program", "course").contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    return from.endsAfter(to)
        ? Optional.of(Map.of("end", to.end().orElseThrow().toString()))
        : Optional.empty();
  }
}
