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

/** Compares what a page says of a page after it with its number and the number of pages. */
@AutoService(Check.class)
public final class PageNextIsTrue implements JsonCheck {
  private static final JsonPath PAGE_NUMBER = JsonPath.of("/pageNumber");
  private static final JsonPath TOTAL_PAGES = JsonPath.of("/totalPages");
  private static final JsonPath HAS_NEXT = JsonPath.of("/hasNextPage");

  @Override
  public String rule() {
    return "ooapi-page-has-next";
  }

  @Override
  public List<Finding> check(JsonRecord page, Rule rule) {
    OptionalLong number = page.integer(PAGE_NUMBER);
    OptionalLong total = page.integer(TOTAL_PAGES);
    Optional<Boolean> next = page.bool(HAS_NEXT);
    if (number.isEmpty()
        || total.isEmpty()
        || next.isEmpty()
        || next.get() == number.getAsLong() < total.getAsLong()) {
      return List.of();
    }
    Map<String, String> arguments =
        Map.of(
            "page", String.valueOf(number.getAsLong()),
            "pages", String.valueOf(total.getAsLong()));
    return List.of(
        rule.failsAt(page.at(HAS_NEXT), page.subject(), arguments).actual(next.get().toString()));
  }
}
