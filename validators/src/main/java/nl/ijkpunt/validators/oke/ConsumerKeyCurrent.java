package nl.ijkpunt.validators.oke;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for consumer objects under the names that drafts of OKE had for them. */
@AutoService(Check.class)
public final class ConsumerKeyCurrent implements JsonCheck {
  private static final List<JsonPath> LISTS =
      List.of(JsonPath.of("/consumers"), JsonPath.of("/result/consumers"));
  private static final Set<String> EARLIER = Set.of("nl-test-admin", "mbo-toetsafname");
  private static final int SHORTEST = 13;
  private static final int LONGEST = 15;

  @Override
  public String rule() {
    return "oke-consumer-key-current";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    List<Finding> findings = List.of();
    Tape tape = record.tape();
    for (int i = 0; i < LISTS.size(); i++) {
      int list = LISTS.get(i).find(tape, record.root());
      int item = TestAdmin.first(tape, list);
      for (; item >= 0; item = TestAdmin.next(tape, list, item)) {
        int key = TestAdmin.key(tape, item);
        if (key >= 0 && !TestAdmin.isFor(tape, item) && isEarlier(tape, key)) {
          findings = findings.isEmpty() ? new ArrayList<>() : findings;
          String pointer =
              "%s/%d/consumerKey".formatted(LISTS.get(i), TestAdmin.place(tape, list, item));
          findings.add(
              rule.failsAt(record.at(key, pointer), record.subject(), Map.of())
                  .actual('"' + tape.text(key) + '"'));
        }
      }
    }
    return findings;
  }

  private static boolean isEarlier(Tape tape, int key) {
    int length = tape.end(key) - tape.start(key);
    return length >= SHORTEST
        && length <= LONGEST
        && EARLIER.contains(tape.text(key).toLowerCase(Locale.ROOT));
  }
}
