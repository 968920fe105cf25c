package nl.ijkpunt.validators.ooapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Mask;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Found;

/** The codes of a record: its primaryCode and its otherCodes. */
final class CodeEntries {
  static final JsonPath CODE_TYPE = JsonPath.of("/codeType");
  static final JsonPath CODE = JsonPath.of("/code");

  private static final JsonPath PRIMARY = JsonPath.of("/primaryCode");
  private static final JsonPath OTHERS = JsonPath.of("/otherCodes");

  private CodeEntries() {}

  /** Says whether the bytes of a code are right. */
  interface Test {
    boolean holds(byte[] bytes, int from, int to);
  }

  /**
   * Findings on the codes of one type for which the test does not hold.
   *
   * @param codeTypes what versions of the standard call that type
   * @param hidden whether such a code says something about a person, and is shown by its shape
   */
  static List<Finding> check(
      JsonRecord record, Rule rule, NameTable codeTypes, Test test, boolean hidden) {
    Tape tape = record.tape();
    List<Finding> found = List.of();
    int primary = PRIMARY.find(tape, record.root());
    if (primary >= 0 && isWrong(tape, primary, codeTypes, test)) {
      found = Found.and(found, finding(record, rule, primary, "/primaryCode/code", hidden));
    }
    int others = others(record);
    int index = 0;
    for (int at = first(others); at < end(tape, others); at = tape.next(at)) {
      if (isWrong(tape, at, codeTypes, test)) {
        String path = "/otherCodes/" + index + "/code";
        found = Found.and(found, finding(record, rule, at, path, hidden));
      }
      index++;
    }
    return found;
  }

  /** The cell of the record's primary code, or -1. */
  static int primary(JsonRecord record) {
    int primary = PRIMARY.find(record.tape(), record.root());
    return primary >= 0 && record.tape().kind(primary) == Tape.OBJECT ? primary : -1;
  }

  /** The cell of the array of the record's other codes, or -1. */
  static int others(JsonRecord record) {
    int others = OTHERS.find(record.tape(), record.root());
    return others >= 0 && record.tape().kind(others) == Tape.ARRAY ? others : -1;
  }

  /** The cell of the first item of an array, if it has one. */
  static int first(int array) {
    return array + Tape.WIDTH;
  }

  /** The cell after the last item of an array; where there is no array, before any item. */
  static int end(Tape tape, int array) {
    return array < 0 ? -1 : tape.next(array);
  }

  private static boolean isWrong(Tape tape, int entry, NameTable codeTypes, Test test) {
    int type = CODE_TYPE.find(tape, entry);
    if (type < 0 || tape.kind(type) != Tape.STRING || codeTypes.findText(tape, type) < 0) {
      return false;
    }
    int code = CODE.find(tape, entry);
    return code >= 0 && tape.kind(code) == Tape.STRING && !holds(tape, code, test);
  }

  private static boolean holds(Tape tape, int code, Test test) {
    if (tape.has(code, Tape.ESCAPED)) {
      byte[] bytes = tape.text(code).getBytes(UTF_8);
      return test.holds(bytes, 0, bytes.length);
    }
    return test.holds(tape.bytes(), tape.start(code), tape.end(code));
  }

  private static Finding finding(
      JsonRecord record, Rule rule, int entry, String path, boolean hidden) {
    int code = CODE.find(record.tape(), entry);
    String text = record.tape().text(code);
    return rule.failsAt(record.at(code, path), record.subject(), Map.of())
        .actual('"' + (hidden ? Mask.shape(text) : text) + '"');
  }
}
