package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Lays the periods of the descriptions of other times side by side. */
@AutoService(Check.class)
public final class OverridesDoNotOverlap implements JsonCheck {

  @Override
  public String rule() {
    return "ooapi-overrides-do-not-overlap";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    int overrides = Overrides.of(record);
    return overrides < 0 || isInOrder(record.tape(), overrides)
        ? List.of()
        : findings(record, rule, overrides);
  }

  /** Whether they follow each other as they are listed, which nearly all do. */
  private static boolean isInOrder(Tape tape, int overrides) {
    long free = Timeline.UNCLEAR;
    for (int at = CodeEntries.first(overrides); at < tape.next(overrides); at = tape.next(at)) {
      long from = Timeline.begin(tape, at);
      long to = Timeline.end(tape, at);
      if (from == Timeline.UNCLEAR || to == Timeline.UNCLEAR || from < free) {
        return false;
      }
      free = to;
    }
    return true;
  }

  private static List<Finding> findings(JsonRecord record, Rule rule, int overrides) {
    List<Stretch> stretches = stretches(record.tape(), overrides);
    List<Finding> found = new ArrayList<>();
    Stretch longest = null;
    for (Stretch stretch : stretches) {
      if (longest != null && stretch.from < longest.to) {
        found.add(finding(record, rule, stretch, longest));
      }
      longest = longest == null || stretch.to > longest.to ? stretch : longest;
    }
    return found;
  }

  private static List<Stretch> stretches(Tape tape, int overrides) {
    List<Stretch> stretches = new ArrayList<>();
    int index = 0;
    for (int at = CodeEntries.first(overrides); at < tape.next(overrides); at = tape.next(at)) {
      long from = Timeline.begin(tape, at);
      long to = Timeline.end(tape, at);
      // One that ends before it begins is told elsewhere, and lies nowhere.
      if (from != Timeline.UNCLEAR && to != Timeline.UNCLEAR && from <= to) {
        stretches.add(new Stretch(from, to, at, index));
      }
      index++;
    }
    stretches.sort(Comparator.comparingLong(Stretch::from));
    return stretches;
  }

  private static Finding finding(JsonRecord record, Rule rule, Stretch later, Stretch earlier) {
    Map<String, String> arguments = new HashMap<>();
    Tape tape = record.tape();
    arguments.put("other", String.valueOf(earlier.index));
    if (earlier.to != Long.MAX_VALUE) {
      arguments.put("end", tape.text(Overrides.TO.find(tape, earlier.cell)));
    }
    int cell = Overrides.FROM.find(tape, later.cell);
    return rule.failsAt(
            record.at(cell, Overrides.path(later.index, Overrides.FROM)),
            record.subject(),
            arguments)
        .actual('"' + tape.text(cell) + '"');
  }

  private record Stretch(long from, long to, int cell, int index) {}
}
