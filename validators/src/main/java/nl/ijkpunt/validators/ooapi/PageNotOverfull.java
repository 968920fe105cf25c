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

/** Compares the number of items on a page with the page size it states. */
@AutoService(Check.class)
public final class PageNotOverfull implements JsonCheck {
  private static final JsonPath ITEMS = JsonPath.of("/items");
  private static final JsonPath PAGE_SIZE = JsonPath.of("/pageSize");

  @Override
  public String rule() {
    return "ooapi-page-not-overfull";
  }

  @Override
  public List<Finding> check(JsonRecord page, Rule rule) {
    OptionalLong items = page.count(ITEMS);
    OptionalLong size = page.integer(PAGE_SIZE);
    if (items.isEmpty() || size.isEmpty() || items.getAsLong() <= size.getAsLong()) {
      return List.of();
    }
    Map<String, String> arguments =
        Map.of(
            "items", String.valueOf(items.getAsLong()), "size", String.valueOf(size.getAsLong()));
    return List.of(rule.failsAt(page.at(ITEMS), page.subject(), arguments));
  }
}
