package nl.ijkpunt.validators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.ijkpunt.standards.finding.Finding;
import nl.ijkpunt.standards.finding.Location;
import nl.ijkpunt.standards.finding.Rule;
import nl.ijkpunt.standards.finding.Subject;
import nl.ijkpunt.standards.record.Exchange;
import nl.ijkpunt.standards.record.JsonValue;

/** What is said of exchanges. */
public final class Told {
  private static final int LONGEST = 80;

  private Told() {}

  /** That a rule does not hold for an exchange. */
  public static Finding of(Rule rule, Exchange exchange, Map<String, String> arguments) {
    return in(rule, exchange, "", arguments);
  }

  /** That a rule does not hold at a place in an answer. */
  public static Finding in(
      Rule rule, Exchange exchange, String pointer, Map<String, String> arguments) {
    String who = (exchange.operation() + " " + exchange.id()).strip();
    return rule.failsAt(
        new Location(exchange.name(), exchange.number(), 0, 1, 1, pointer),
        new Subject("Exchange", who, null),
        arguments);
  }

  /** Looks whether a request that was sent for a rule has the one right status. */
  public static boolean status(
      int right, Rule rule, Exchange exchange, Consumer<Finding> findings) {
    if (!exchange.isFor(rule.id()) || exchange.answered() == null) {
      return false;
    }
    if (!exchange.has(right)) {
      findings.accept(of(rule, exchange, Map.of()).actual(String.valueOf(exchange.status())));
    }
    return true;
  }

  /** A text of the endpoint, fit for a report; a dash where that is nothing. */
  public static String shown(String text) {
    if (text.isEmpty()) {
      return "–";
    }
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  /** A text as a number, where it is one. */
  public static Optional<Long> number(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /** The ids in a reference: texts, or those of the objects in their place. */
  public static List<String> ids(JsonValue value) {
    List<JsonValue> all = value.isArray() ? value.items() : List.of(value);
    return all.stream().flatMap(Told::id).toList();
  }

  private static Stream<String> id(JsonValue value) {
    if (value.isText()) {
      return Stream.of(value.text());
    }
    return value.members().stream()
        .filter(member -> member.name().endsWith("Id") && member.value().isText())
        .map(member -> member.value().text())
        .limit(1);
  }
}
