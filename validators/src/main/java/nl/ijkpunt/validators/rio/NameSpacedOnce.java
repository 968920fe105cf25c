package nl.ijkpunt.validators.rio;

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

/** Looks for white space in names that RIO does not take. */
@AutoService(Check.class)
public final class NameSpacedOnce implements JsonCheck {
  private static final int LONGEST = 80;
  private static final Texts NAMES =
      new Texts(NameSpacedOnce::isWrong, NameSpacedOnce::tell, "/name", "/abbreviation");

  @Override
  public String rule() {
    return "rio-name-spaced-once";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return NAMES.check(record, rule);
  }

  private static boolean isWrong(Tape tape, int cell) {
    if (tape.has(cell, Tape.ESCAPED)) {
      return isWrong(tape.text(cell));
    }
    byte[] bytes = tape.bytes();
    boolean space = true;
    for (int at = tape.start(cell); at < tape.end(cell); at++) {
      if (space && bytes[at] == ' ') {
        return true;
      }
      space = bytes[at] == ' ';
    }
    return space && tape.start(cell) < tape.end(cell);
  }

  /** The same of a text with escapes: only there can be tabs and line breaks. */
  private static boolean isWrong(String text) {
    boolean breaks = text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
    return breaks || text.startsWith(" ") || text.endsWith(" ") || text.contains("  ");
  }

  /** Shows the text as it is written, so that tabs and line breaks can be seen. */
  private static Finding tell(JsonRecord record, int cell, Rule rule) {
    String text =
        record.tape().text(cell).replace("\t", "\\t").replace("\r", "\\r").replace("\n", "\\n");
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return Found.at(record, cell, rule, Map.of()).actual('"' + shown + '"');
  }
}
