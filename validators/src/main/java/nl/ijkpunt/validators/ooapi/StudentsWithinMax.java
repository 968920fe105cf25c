package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Adds up the students of an offering. */
@AutoService(Check.class)
public final class StudentsWithinMax implements JsonCheck {
  private static final JsonPath MAX = JsonPath.of("/maxNumberStudents");
  private static final JsonPath ENROLLED = JsonPath.of("/enrolledNumberStudents");
  private static final JsonPath PENDING = JsonPath.of("/pendingNumberStudents");

  @Override
  public String rule() {
    return "ooapi-students-within-max";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    OptionalLong max = offering.integer(MAX);
    // A negative number is the schema's business.
    if (max.isEmpty() || max.getAsLong() < 0) {
      return List.of();
    }
    OptionalLong enrolled = offering.integer(ENROLLED);
    OptionalLong pending = offering.integer(PENDING);
    if (enrolled.orElse(0) <= max.getAsLong() - pending.orElse(0)) {
      return List.of();
    }
    return List.of(
        rule.failsAt(
                offering.at(enrolled.isPresent() ? ENROLLED : PENDING),
                offering.subject(),
                Map.of("max", String.valueOf(max.getAsLong())))
            .actual(String.valueOf(enrolled.orElse(0) + pending.orElse(0))));
  }
}
