package nl.ijkpunt.validators.nllom.oai;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.auto.service.AutoService;
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
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)");

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
    String prolog = new String(body, 0, Math.min(body.length, PROLOG), US_ASCII);
    other(CHARSET.matcher(exchange.header("content-type")))
        .or(() -> other(ENCODING.matcher(prolog)))
        .ifPresent(asked::fails);
    return true;
  }

  private static Optional<String> other(Matcher said) {
    return said.find() && !said.group(1).toLowerCase(Locale.ROOT).equals("utf-8")
        ? Optional.of(said.group(1))
        : Optional.empty();
  }
}
