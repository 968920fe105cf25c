package nl.ijkpunt.validators.ooapi.exchange;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.EndpointModel;
import nl.ijkpunt.validators.ExchangeCheck;
import nl.ijkpunt.validators.Told;

/** Looks whether what was taken in is there when it is asked for. */
@AutoService(Check.class)
public final class WriteReadBack implements ExchangeCheck {
  private static final Set<Integer> DONE = Set.of(200, 201);

  @Override
  public String rule() {
    return "ooapi-write-read-back";
  }

  @Override
  public Fold begin(Rule rule, EndpointModel model) {
    Map<String, String> sent = new HashMap<>();
    Set<String> read = new HashSet<>();
    return (exchange, findings) -> {
      String about = exchange.asked().target().replaceFirst("\\?.*", "");
      if (exchange.asked().method().equals("PUT") && DONE.contains(exchange.status())) {
        sent.put(about, exchange.asked().body());
        return false;
      }
      if (exchange.isForData() && exchange.has(200)) {
        read.add(exchange.operation());
      }
      // Taken in for later (202) need not be there yet.
      String body = sent.get(about);
      if (!exchange.isFor(rule()) || body == null || !tells(exchange, read)) {
        return false;
      }
      Optional<String> differs = exchange.has(200) ? differing(body, exchange) : Optional.of("");
      differs.ifPresent(
          member ->
              findings.accept(
                  Told.in(rule, exchange, member, Map.of())
                      .actual(String.valueOf(exchange.status()))));
      return true;
    };
  }

  /**
   * Whether an answer says anything of the write: objects can be read, and this one is or is not.
   */
  private static boolean tells(Exchange exchange, Set<String> read) {
    boolean gone = exchange.has(404) || exchange.has(410);
    return read.contains(exchange.operation()) && (exchange.has(200) || gone);
  }

  /** A member that was sent and is not there; what says who somebody is, is masked and passes. */
  private static Optional<String> differing(String body, Exchange exchange) {
    JsonValue answer = exchange.json().orElseGet(() -> JsonValue.parse("{}"));
    return JsonValue.parse(body).members().stream()
        .map(JsonValue.Member::name)
        .filter(name -> answer.member(name).isEmpty())
        .map(name -> "/" + name)
        .findFirst();
  }
}
