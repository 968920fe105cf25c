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

/** Compares the seats of a room that can be used with those that are there. */
@AutoService(Check.class)
public final class SeatsWithinTotal implements JsonCheck {
  private static final JsonPath AVAILABLE = JsonPath.of("/availableSeats");
  private static final JsonPath TOTAL = JsonPath.of("/totalSeats");

  @Override
  public String rule() {
    return "ooapi-seats-within-total";
  }

  @Override
  public List<Finding> check(JsonRecord room, Rule rule) {
    OptionalLong available = room.integer(AVAILABLE);
    OptionalLong total = room.integer(TOTAL);
    if (available.isEmpty() || total.isEmpty() || available.getAsLong() <= total.getAsLong()) {
      return List.of();
    }
    String most = String.valueOf(total.getAsLong());
    return List.of(
        rule.failsAt(room.at(AVAILABLE), room.subject(), Map.of("total", most))
            .actual(String.valueOf(available.getAsLong())));
  }
}
