package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Compares the validity of what is offered with that of its specification. */
@AutoService(Check.class)
public final class OfferedWithinSpecification implements LinkCheck {

  @Override
  public String rule() {
    return "rio-offered-within-specification";
  }

  @Override
  public boolean follows(String type, String property) {
    return Set.of("Program", "Course").contains(type)
        && Set.of("educationSpecification").contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    return from.beyond(to);
  }
}
