package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Looks at the kind of session that another names as its year. */
@AutoService(Check.class)
public final class YearIsAcademicYear implements LinkCheck {

  @Override
  public String rule() {
    return "ooapi-year-is-academic-year";
  }

  @Override
  public boolean follows(String type, String property) {
    return Set.of("AcademicSession").contains(type) && Set.of("year", "yearId").contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    return to.has("year") ? Optional.empty() : Optional.of(Map.of());
  }
}
