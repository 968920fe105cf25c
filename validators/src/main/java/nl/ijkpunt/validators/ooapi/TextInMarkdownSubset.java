package nl.ijkpunt.validators.ooapi;

import com.google.auto.service.AutoService;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.JsonRecord;
import nl.ijkpunt.standards.record.Tape;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.JsonCheck;

/** Looks for HTML, pictures and task lists in texts: Markdown that the standard leaves out. */
@AutoService(Check.class)
public final class TextInMarkdownSubset implements JsonCheck {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private static final Pattern CODE = Pattern.compile("(`{1,3})[^`]*+\\1");
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(?<!\\\\)(?:</?[A-Za-z][A-Za-z0-9-]*+(?:\\s[^<>]*+)?/?>|<!--|<![A-Z]|<[?]"
              + "|!\\[[^\\[\\]]*+\\][(\\[]"
              + "|^[ \\t]*+(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++\\[[ xX]\\])",
          Pattern.MULTILINE);
  private static final int LONGEST_SHOWN = 40;

  @Override
  public String rule() {
    return "ooapi-text-in-markdown-subset";
  }

  @Override
  public List<Finding> check(JsonRecord record, Rule rule) {
    return Texts.check(record, rule, TextInMarkdownSubset::isWithin, TextInMarkdownSubset::finding);
  }

  private static boolean isWithin(Tape tape, int texts, int text) {
    int value = Texts.VALUE.find(tape, text);
    return value < 0
        || tape.kind(value) != Tape.STRING
        || !isSuspect(tape, value)
        || leftOut(tape.text(value)).isEmpty();
  }

  /** Whether there is a character in it, perhaps escaped, with which all that is sought begins. */
  private static boolean isSuspect(Tape tape, int value) {
    byte[] b = tape.bytes();
    int end = tape.end(value);
    boolean escaped = tape.has(value, Tape.ESCAPED);
    for (int at = tape.start(value); at < end; at += 8) {
      long word = (long) LONGS.get(b, at);
      // Of the last word some bytes lie behind the text.
      long within = end - at >= 8 ? -1 : -1L >>> ((8 - (end - at)) * 8);
      long found = zeros(word ^ (ONES * '<')) | zeros(word ^ (ONES * '['));
      if ((found & within) != 0) {
        return true;
      }
      if (escaped && hidesOne(b, at, zeros(word ^ (ONES * '\\')) & within)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the backslashes in a word begins an escape that may stand for either. */
  private static boolean hidesOne(byte[] b, int at, long backslashes) {
    for (long left = backslashes; left != 0; left &= left - 1) {
      int next = at + (Long.numberOfTrailingZeros(left) >>> 3) + 1;
      boolean low = b[next] == 'u' && b[next + 1] == '0' && b[next + 2] == '0';
      if (low && (b[next + 3] == '3' || b[next + 3] == '5')) {
        return true;
      }
    }
    return false;
  }

  /** Not zero where a byte of the word is. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGHS;
  }

  /** The first piece of Markdown in the text that the standard leaves out. */
  private static Optional<String> leftOut(String text) {
    String plain = text.indexOf('`') < 0 ? text : CODE.matcher(text).replaceAll("");
    Matcher found = LEFT_OUT.matcher(plain);
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }

  private static Finding finding(JsonRecord record, Rule rule, int text, String path) {
    int value = Texts.VALUE.find(record.tape(), text);
    String what = leftOut(record.tape().text(value)).orElse("");
    String shown = what.length() <= LONGEST_SHOWN ? what : what.substring(0, LONGEST_SHOWN) + "…";
    return rule.failsAt(record.at(value, path + Texts.VALUE), record.subject(), Map.of())
        .actual(shown);
  }
}
