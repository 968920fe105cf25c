package nl.ijkpunt.validators.eduxchange;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.Found;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for ways to enrol that are given for students who are not let in. */
@AutoService(Check.class)
public final class EnrolmentRouteUsed implements JsonCheck {

  @Override
  public String rule() {
    return "eduxchange-enrolment-route-used";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    List<Finding> findings = List.of();
    int alliance = Alliances.first(tape, record.root());
    for (; alliance >= 0; alliance = Alliances.next(tape, record.root(), alliance)) {
      for (int i = 0; i < Route.ALL.size(); i++) {
        Route route = Route.ALL.get(i);
        if (route.isGiven(tape, alliance) && route.isShut(tape, alliance)) {
          findings = Found.and(findings, finding(record, rule, alliance, route));
        }
      }
    }
    return findings;
  }

  private static Finding finding(JsonRecord record, Rule rule, int alliance, Route route) {
    Tape tape = record.tape();
    int way = route.way().find(tape, alliance);
    String pointer = Alliances.pointer(tape, record.root(), alliance) + route.way();
    String opens = route.opens().name();
    Map<String, String> arguments =
        Map.of(
            "way",
            route.way().name(),
            "opens",
            opens,
            "value",
            opens.equals("targetGroup") ? "forProfessionals" : "true");
    return rule.failsAt(record.at(way, pointer), record.subject(), arguments)
        .actual('"' + tape.text(way) + '"');
  }
}
