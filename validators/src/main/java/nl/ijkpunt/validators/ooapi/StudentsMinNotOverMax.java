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

/** Compares the numbers of students that an offering needs and can take. */
@AutoService(Check.class)
public final class StudentsMinNotOverMax implements JsonCheck {
  private static final JsonPath MIN = JsonPath.of("/minNumberStudents");
  private static final JsonPath MAX = JsonPath.of("/maxNumberStudents");

  @Override
  public String rule() {
    return "ooapi-students-min-not-over-max";
  }

  @Override
  public List<Finding> check(JsonRecord offering, Rule rule) {
    OptionalLong min = offering.integer(MIN);
    OptionalLong max = offering.integer(MAX);
    if (min.isEmpty() || max.isEmpty() || min.getAsLong() <= max.getAsLong()) {
      return List.of();
    }
    String most = String.valueOf(max.getAsLong());
    return List.of(
        rule.failsAt(offering.at(MIN), offering.subject(), Map.of("max", most))
            .actual(String.valueOf(min.getAsLong())));
  }
}
