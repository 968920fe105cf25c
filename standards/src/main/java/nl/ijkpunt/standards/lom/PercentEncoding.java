package nl.ijkpunt.standards.lom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters written as their bytes, such as {@code %20} for a blank. */
public final class PercentEncoding {
  private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private PercentEncoding() {}

  /** The text that is meant; bytes that are no UTF-8 stay as they are written. */
  public static String decoded(String text) {
    return text.indexOf('%') < 0
        ? text
        : ENCODED.matcher(text).replaceAll(PercentEncoding::decoded);
  }

  private static String decoded(MatchResult run) {
    byte[] bytes = HexFormat.of().parseHex(run.group().replace("%", ""));
    try {
      return Matcher.quoteReplacement(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Matcher.quoteReplacement(run.group());
    }
  }
}
