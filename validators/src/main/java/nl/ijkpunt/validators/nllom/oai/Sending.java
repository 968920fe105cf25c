package nl.ijkpunt.validators.nllom.oai;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.auto.service.AutoService;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges how answers of a repository are sent. */
@AutoService(Check.class)
public final class Sending implements LomCheckGroup {
  private static final Set<Integer> REFUSED = Set.of(401, 403);
  private static final int PROLOG = 200;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENCODING =
      Pattern.compile("^(?:\u00ef\u00bb\u00bf)?\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

  private static final Pattern WIDE =
      Pattern.compile(
          "(?<four>\\x00\\x00\\xFE\\xFF|\\xFF\\xFE\\x00\\x00|\\x00\\x00\\x00.|.\\x00\\x00\\x00)"
              + "|\\xFE\\xFF|\\xFF\\xFE|\\x00.|.\\x00");

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-request-answered", Sending::answered),
        Deciding.each("nl-lom-oai-answer-in-time", Sending::inTime),
        Deciding.each("nl-lom-oai-no-redirect", Sending::direct),
        Deciding.each("nl-lom-oai-content-type-xml", Sending::mediaType),
        Deciding.each("nl-lom-oai-answer-utf-8", Sending::encoding));
  }

  private static boolean answered(Asked asked) {
    Exchange exchange = asked.exchange();
    if (!exchange.isGet() || exchange.answered() == null || REFUSED.contains(exchange.status())) {
      return false;
    }
    if (!exchange.has(200)) {
      asked.fails(String.valueOf(exchange.status()));
    }
    return true;
  }

  private static boolean inTime(Asked asked) {
    Exchange.Answered answered = asked.exchange().answered();
    if (answered == null) {
      return false;
    }
    if (answered.slow()) {
      asked.fails("");
    }
    return true;
  }

  private static boolean direct(Asked asked) {
    Exchange exchange = asked.exchange();
    if (!exchange.has(200)) {
      return false;
    }
    if (!exchange.header("location").isEmpty()) {
      asked.fails(exchange.header("location"));
    }
    return true;
  }

  private static boolean mediaType(Asked asked) {
    Exchange exchange = asked.exchange();
    if (!holdsText(exchange)) {
      return false;
    }
    if (!exchange.mediaType().equals("text/xml")) {
      asked.fails(exchange.header("content-type"));
    }
    return true;
  }

  private static boolean holdsText(Exchange exchange) {
    return exchange.has(200) && exchange.body().length > 0;
  }

  private static boolean encoding(Asked asked) {
    Exchange exchange = asked.exchange();
    if (!holdsText(exchange)) {
      return false;
    }
    byte[] body = exchange.body();
    String prolog = new String(body, 0, Math.min(body.length, PROLOG), ISO_8859_1);
    other(CHARSET.matcher(exchange.header("content-type")))
        .or(() -> wide(prolog))
        .or(() -> other(ENCODING.matcher(prolog)))
        .or(() -> strayByte(body))
        .ifPresent(asked::fails);
    return true;
  }

  private static Optional<String> other(Matcher said) {
    return said.find() && !said.group(1).toLowerCase(Locale.ROOT).equals("utf-8")
        ? Optional.of(said.group(1))
        : Optional.empty();
  }

  /** The encoding of characters that take more than a byte each, as the first of them shows. */
  private static Optional<String> wide(String prolog) {
    return Optional.of(WIDE.matcher(prolog))
        .filter(Matcher::lookingAt)
        .map(begins -> begins.group("four") == null ? "UTF-16" : "UTF-32");
  }

  /** The first byte that cannot stand where it does; a character may break off at the end. */
  private static Optional<String> strayByte(byte[] body) {
    ByteBuffer bytes = ByteBuffer.wrap(body);
    CharBuffer passed = CharBuffer.allocate(PROLOG);
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, passed, false);
    while (result.isOverflow()) {
      passed.clear();
      result = decoder.decode(bytes, passed, false);
    }
    return result.isError()
        ? Optional.of("0x%02X".formatted(bytes.get(bytes.position())))
        : Optional.empty();
  }
}
