package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Compares the days of a session with those of the session or year that it is part of. */
@AutoService(Check.class)
public final class SessionWithinParent implements JsonCheck {
  private static final JsonPath START = JsonPath.of("/startDate");
  private static final JsonPath END = JsonPath.of("/endDate");
  private static final JsonPath PARENT = JsonPath.of("/parent");
  private static final JsonPath YEAR = JsonPath.of("/year");

  @Override
  public String rule() {
    return "ooapi-session-within-parent";
  }

  @Override
  public List<Finding> check(JsonRecord session, Rule rule) {
    int parent = PARENT.find(session.tape(), session.root());
    if (parent >= 0 && !isWithin(session, parent)) {
      return List.of(finding(session, rule, parent));
    }
    int year = YEAR.find(session.tape(), session.root());
    return year < 0 || isWithin(session, year) ? List.of() : List.of(finding(session, rule, year));
  }

  private static boolean isWithin(JsonRecord session, int whole) {
    return startsWithin(session, whole) && endsWithin(session, whole);
  }

  private static boolean startsWithin(JsonRecord session, int whole) {
    Tape tape = session.tape();
    int first = Days.at(tape, whole, START);
    int start = Days.at(tape, session.root(), START);
    return first == Days.NONE || start == Days.NONE || first <= start;
  }

  private static boolean endsWithin(JsonRecord session, int whole) {
    Tape tape = session.tape();
    int last = Days.at(tape, whole, END);
    int end = Days.at(tape, session.root(), END);
    return last == Days.NONE || end == Days.NONE || end <= last;
  }

  private static Finding finding(JsonRecord session, Rule rule, int whole) {
    Tape tape = session.tape();
    JsonPath wrong = startsWithin(session, whole) ? END : START;
    return rule.failsAt(
            session.at(wrong),
            session.subject(),
            Map.of(
                "start", Days.text(Days.at(tape, whole, START)),
                "end", Days.text(Days.at(tape, whole, END))))
        .actual('"' + session.text(wrong).orElse("") + '"');
  }
}
