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

/** Counts the characters of descriptions. */
@AutoService(Check.class)
public final class DescriptionFits implements JsonCheck {
  private static final int MOST = 3000;
  private static final Texts DESCRIPTIONS =
      new Texts(DescriptionFits::isWrong, DescriptionFits::tell, "/description");

  @Override
  public String rule() {
    return "rio-description-fits";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return DESCRIPTIONS.check(record, rule);
  }

  private static boolean isWrong(Tape tape, int cell) {
    int bytes = tape.end(cell) - tape.start(cell);
    return bytes == 0 || (bytes > MOST && length(tape, cell) > MOST);
  }

  /** In UTF-16, as the mapper counts. */
  private static int length(Tape tape, int cell) {
    if (tape.has(cell, Tape.ESCAPED)) {
      return tape.text(cell).length();
    }
    byte[] bytes = tape.bytes();
    int count = 0;
    for (int at = tape.start(cell); at < tape.end(cell); at++) {
      count += (bytes[at] & 0xC0) == 0x80 ? 0 : (bytes[at] & 0xF8) == 0xF0 ? 2 : 1;
    }
    return count;
  }

  private static Finding tell(JsonRecord record, int cell, Rule rule) {
    String length = String.valueOf(length(record.tape(), cell));
    return Found.at(record, cell, rule, Map.of("length", length));
  }
}
