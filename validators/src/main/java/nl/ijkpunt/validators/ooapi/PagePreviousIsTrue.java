package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares what a page says of a page before it with its own number. */
@AutoService(Check.class)
public final class PagePreviousIsTrue implements JsonCheck {
  private static final JsonPath PAGE_NUMBER = JsonPath.of("/pageNumber");
  private static final JsonPath HAS_PREVIOUS = JsonPath.of("/hasPreviousPage");

  @Override
  public String rule() {
    return "ooapi-page-has-previous";
  }

  @Override
  public List<Finding> check(JsonRecord page, Rule rule) {
    OptionalLong number = page.integer(PAGE_NUMBER);
    Optional<Boolean> previous = page.bool(HAS_PREVIOUS);
    if (number.isEmpty() || previous.isEmpty() || previous.get() == number.getAsLong() > 1) {
      return List.of();
    }
    Map<String, String> arguments = Map.of("page", String.valueOf(number.getAsLong()));
    return List.of(
        rule.failsAt(page.at(HAS_PREVIOUS), page.subject(), arguments)
            .actual(previous.get().toString()));
  }
}
