package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Facts;
import nl.ijkpunt.validators.LinkCheck;

/** Compares the days of a session with those of the one it is part of. */
@AutoService(Check.class)
public final class SessionWithinParent implements LinkCheck {
  private static final Set<String> ABOVE = Set.of("parent", "parentId", "year", "yearId");

  @Override
  public String rule() {
    return "ooapi-session-within-parent";
  }

  @Override
  public boolean follows(String type, String property) {
    return type.equals("AcademicSession") && ABOVE.contains(property);
  }

  @Override
  public Optional<Map<String, String>> check(Facts from, Facts to) {
    return from.beyond(to);
  }
}
