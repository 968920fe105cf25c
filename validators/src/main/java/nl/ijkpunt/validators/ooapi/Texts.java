package nl.ijkpunt.validators.ooapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonPath;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.NameTable;
import nl.ijkpunt.standards.record.Overrides;
import nl.ijkpunt.standards.record.Pointers;
import nl.ijkpunt.standards.record.Tape;

/**
 * The texts of a record that are given per language, in the record itself and in its descriptions
 * of other times.
 */
final class Texts {
  static final JsonPath LANGUAGE = JsonPath.of("/language");
  static final JsonPath VALUE = JsonPath.of("/value");

  /** The properties that hold them; what else there is, is not ours to read. */
  private static final NameTable PROPERTIES =
      new NameTable(
          List.of(
              "name",
              "description",
              "learningOutcomes",
              "admissionRequirements",
              "qualificationRequirements",
              "enrollment",
              "enrolment",
              "assessment",
              "content"));

  private static final JsonRecord.CellFinder ALL = Texts::find;

  private Texts() {}

  /** A list of cells that grows. */
  private static final class Cells {
    private int[] cells = new int[32];
    private int size;

    void add(int array, int text) {
      if (size == cells.length) {
        cells = Arrays.copyOf(cells, size * 2);
      }
      cells[size++] = array;
      cells[size++] = text;
    }

    int[] all() {
      return Arrays.copyOf(cells, size);
    }
  }

  /** Says whether a text is right, where it stands in all languages. */
  interface Test {
    /**
     * Whether it is.
     *
     * @param texts the array of texts, one for each language
     * @param text one of them
     */
    boolean holds(Tape tape, int texts, int text);
  }

  /** Makes the finding on a text that is not right. */
  interface Wording {
    Finding finding(JsonRecord record, Rule rule, int text, String path);
  }

  /** Findings on the texts for which the test does not hold. */
  static List<Finding> check(JsonRecord record, Rule rule, Test test, Wording wording) {
    Tape tape = record.tape();
    int[] cells = record.cells(ALL);
    for (int i = 0; i < cells.length; i += 2) {
      if (!test.holds(tape, cells[i], cells[i + 1])) {
        return findings(record, rule, test, wording);
      }
    }
    return List.of();
  }

  /** Every text, after the array it stands in. */
  private static int[] find(JsonRecord record) {
    Tape tape = record.tape();
    Cells cells = new Cells();
    collect(tape, record.root(), cells);
    int overrides = Overrides.of(record);
    for (int at = CodeEntries.first(overrides);
        at < CodeEntries.end(tape, overrides);
        at = tape.next(at)) {
      Optional<JsonPath> described = Overrides.described(tape, at);
      if (described.isPresent()) {
        collect(tape, described.get().find(tape, at), cells);
      }
    }
    return cells.all();
  }

  private static void collect(Tape tape, int object, Cells cells) {
    for (int name = object + Tape.WIDTH; name < tape.next(object); name = following(tape, name)) {
      if (hasTexts(tape, name)) {
        collectIn(tape, name + Tape.WIDTH, cells);
      }
    }
  }

  /** The texts in an array; it may also hold such arrays. */
  private static void collectIn(Tape tape, int array, Cells cells) {
    for (int at = CodeEntries.first(array); at < tape.next(array); at = tape.next(at)) {
      if (tape.kind(at) == Tape.ARRAY) {
        collectIn(tape, at, cells);
      } else if (tape.kind(at) == Tape.OBJECT) {
        cells.add(array, at);
      }
    }
  }

  private static List<Finding> findings(JsonRecord record, Rule rule, Test test, Wording wording) {
    Tape tape = record.tape();
    List<Finding> found = new Walk(record, rule, test, wording).of(record.root(), "");
    int overrides = Overrides.of(record);
    int index = 0;
    for (int at = CodeEntries.first(overrides);
        at < CodeEntries.end(tape, overrides);
        at = tape.next(at)) {
      Optional<JsonPath> described = Overrides.described(tape, at);
      int entity = described.isEmpty() ? -1 : described.get().find(tape, at);
      if (entity >= 0) {
        String path = Overrides.path(index, described.get());
        found.addAll(new Walk(record, rule, test, wording).of(entity, path));
      }
      index++;
    }
    return found;
  }

  private static boolean isWrong(Tape tape, int at, Test test, int array) {
    return tape.kind(at) == Tape.OBJECT && !test.holds(tape, array, at);
  }

  private static boolean hasTexts(Tape tape, int name) {
    return tape.kind(name + Tape.WIDTH) == Tape.ARRAY && PROPERTIES.find(tape, name) >= 0;
  }

  private static int following(Tape tape, int name) {
    return tape.next(name + Tape.WIDTH);
  }

  /** The way to the texts that are not right, once it is known that there are. */
  private static final class Walk {
    private final JsonRecord record;
    private final Rule rule;
    private final Test test;
    private final Wording wording;
    private final List<Finding> found = new ArrayList<>();

    Walk(JsonRecord record, Rule rule, Test test, Wording wording) {
      this.record = record;
      this.rule = rule;
      this.test = test;
      this.wording = wording;
    }

    List<Finding> of(int object, String path) {
      Tape tape = record.tape();
      for (int name = object + Tape.WIDTH; name < tape.next(object); name = following(tape, name)) {
        if (hasTexts(tape, name)) {
          in(name + Tape.WIDTH, path + "/" + Pointers.segment(tape.text(name)));
        }
      }
      return found;
    }

    private void in(int array, String path) {
      Tape tape = record.tape();
      int index = 0;
      for (int at = CodeEntries.first(array); at < tape.next(array); at = tape.next(at)) {
        String here = path + "/" + index;
        if (tape.kind(at) == Tape.ARRAY) {
          in(at, here);
        } else if (isWrong(tape, at, test, array)) {
          found.add(wording.finding(record, rule, at, here));
        }
        index++;
      }
    }
  }
}
