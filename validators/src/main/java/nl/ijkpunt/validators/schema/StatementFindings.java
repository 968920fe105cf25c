package nl.ijkpunt.validators.schema;

import com.networknt.schema.Error;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.schema.RootCause.Mistake;

/** Puts what a full validator has against a rule's schema into the words of that rule. */
final class StatementFindings {
  private final Shown shown;

  StatementFindings(Shown shown) {
    this.shown = shown;
  }

  void report(
      JsonRecord record,
      Trail start,
      Rule rule,
      Statement statement,
      List<Error> errors,
      Consumer<Finding> sink) {
    if (statement.at() != null) {
      sink.accept(at(record, start, rule, statement.at()));
      return;
    }
    Set<String> told = new HashSet<>();
    for (Mistake mistake : RootCause.of(errors)) {
      Finding finding = finding(record, start, rule, mistake);
      String place = finding.location().pointer() + " " + mistake.property();
      if (told.add(place)) {
        sink.accept(finding);
      }
    }
  }

  /** A rule that is about one property, whatever the schema minds about it. */
  private Finding at(JsonRecord record, Trail start, Rule rule, String pointer) {
    int cell = JsonPath.of(pointer).find(record.tape(), record.root());
    if (cell < 0) {
      return rule.failsAt(record.at(record.root(), pointer), record.subject(), Map.of());
    }
    Trail trail = start;
    for (String segment : pointer.substring(1).split("/", -1)) {
      trail = trail.member(segment.replace("~1", "/").replace("~0", "~"), record.tape());
    }
    String value = shown.value(record.tape(), cell, trail);
    return rule.failsAt(record.at(cell, pointer), record.subject(), Map.of("value", value))
        .actual(value);
  }

  private Finding finding(JsonRecord record, Trail start, Rule rule, Mistake mistake) {
    Tape tape = record.tape();
    Trail trail = start.along(mistake.at(), tape);
    Map<String, String> arguments = new HashMap<>();
    if (mistake.keyword().equals("required")) {
      arguments.put("property", mistake.property());
      return rule.failsAt(record.at(trail.cell(), trail.pointer()), record.subject(), arguments);
    }
    String value = shown.value(tape, trail.cell(), trail);
    String text = tape.text(trail.cell());
    arguments.put("value", value);
    arguments.put("length", String.valueOf(text.codePointCount(0, text.length())));
    if (mistake.keyword().equals("enum")) {
      Nearest.to(text, List.of(mistake.asked().split(", ", -1)))
          .ifPresent(nearest -> arguments.put("suggestion", nearest));
    }
    return rule.failsAt(
            record.at(trail.cell(), trail.pointer()), record.subject(), Map.copyOf(arguments))
        .actual(value);
  }
}
