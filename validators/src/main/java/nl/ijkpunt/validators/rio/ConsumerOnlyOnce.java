package nl.ijkpunt.validators.rio;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for a second consumer object for RIO. */
@AutoService(Check.class)
public final class ConsumerOnlyOnce implements JsonCheck {

  @Override
  public String rule() {
    return "rio-consumer-only-once";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    int first = RioConsumer.first(record);
    int second = first < 0 ? first : RioConsumer.after(record, first);
    if (second < 0) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (int at = second; at >= 0; at = RioConsumer.after(record, at)) {
      found.add(RioConsumer.finding(record, at, rule, "consumers"));
    }
    return found;
  }
}
