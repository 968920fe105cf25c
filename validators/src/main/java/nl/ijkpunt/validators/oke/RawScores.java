package nl.ijkpunt.validators.oke;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;

/** The points that a result says were scored, and how many there were to score. */
final class RawScores {
  private static final String LIST_POINTER = "/result/consumers";
  private static final JsonPath LIST = JsonPath.of(LIST_POINTER);
  private static final JsonPath SCORE = JsonPath.of("/rawScore");
  private static final JsonPath MAXIMUM = JsonPath.of("/maxRawScore");

  private RawScores() {}

  /** Where one of the two numbers stands without the other. */
  static List<Finding> checkBoth(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int consumer = consumer(record);
    int score = consumer < 0 ? -1 : SCORE.find(tape, consumer);
    int maximum = consumer < 0 ? -1 : MAXIMUM.find(tape, consumer);
    if (score < 0 == maximum < 0) {
      return List.of();
    }
    JsonPath there = score < 0 ? MAXIMUM : SCORE;
    JsonPath missing = score < 0 ? SCORE : MAXIMUM;
    Map<String, String> arguments = Map.of("there", there.name(), "missing", missing.name());
    String pointer = pointer(record, consumer);
    return List.of(rule.failsAt(record.at(consumer, pointer), record.subject(), arguments));
  }

  /** Where more points were scored than there were. */
  static List<Finding> checkOrder(JsonRecord record, Rule rule) {
    Tape tape = record.tape();
    int consumer = consumer(record);
    int score = consumer < 0 ? -1 : number(tape, SCORE.find(tape, consumer));
    int maximum = consumer < 0 ? -1 : number(tape, MAXIMUM.find(tape, consumer));
    if (score < 0 || maximum < 0 || value(tape, score) <= value(tape, maximum)) {
      return List.of();
    }
    String pointer = pointer(record, consumer) + SCORE;
    return List.of(rule.failsAt(record.at(score, pointer), record.subject(), Map.of()));
  }

  /** The consumer object for OKE in the result, or -1. */
  private static int consumer(JsonRecord record) {
    Tape tape = record.tape();
    int list = LIST.find(tape, record.root());
    int item = TestAdmin.first(tape, list);
    while (item >= 0 && !TestAdmin.isFor(tape, item)) {
      item = TestAdmin.next(tape, list, item);
    }
    return item;
  }

  private static String pointer(JsonRecord record, int consumer) {
    int list = LIST.find(record.tape(), record.root());
    return LIST_POINTER + "/" + TestAdmin.place(record.tape(), list, consumer);
  }

  private static int number(Tape tape, int cell) {
    boolean whole = cell >= 0 && tape.kind(cell) == Tape.INTEGER;
    return whole && tape.end(cell) - tape.start(cell) <= 18 ? cell : -1;
  }

  private static long value(Tape tape, int cell) {
    return Long.parseLong(tape.text(cell));
  }
}
