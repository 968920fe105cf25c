package nl.ijkpunt.cli.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/** Faults in how answers are sent, whatever they say. */
public final class SentFaults {
  private static final int LONGEST_WAIT = 600_000;

  private SentFaults() {}

  /**
   * The faults, by name.
   *
   * @param format what right answers are written in
   * @param fault makes a fault of what it does to an answer
   * @param <F> what a fault is
   */
  public static <F> Map<String, FaultKinds.Kind<F>> all(
      String format, Function<UnaryOperator<Answer>, F> fault) {
    Map<String, Kind> all = new LinkedHashMap<>();
    all.put(
        "slow",
        new Kind("takes its time", "neemt de tijd", Set.of("milliseconds"), SentFaults::slow));
    all.put(
        "drops-connection",
        new Kind(
            "breaks off in the middle of an answer",
            "breekt af midden in een antwoord",
            Set.of(),
            with -> answer -> answer.with(HttpEndpoint.DROP, "")));
    all.put(
        "wrong-content-type",
        new Kind(
            "sends %s as another media type".formatted(format),
            "verstuurt %s als een ander mediatype".formatted(format),
            Set.of("type"),
            SentFaults::otherType));
    all.put(
        "wrong-charset",
        new Kind(
            "says that %s is in another encoding".formatted(format),
            "zegt dat %s in een andere codering is".formatted(format),
            Set.of(),
            with -> right(SentFaults::otherCharset)));
    Map<String, FaultKinds.Kind<F>> kinds = new LinkedHashMap<>();
    all.forEach(
        (name, kind) ->
            kinds.put(
                name,
                new FaultKinds.Kind<>(
                    new Text(kind.en(), kind.nl()),
                    new TreeSet<>(kind.settings()),
                    kind.make().andThen(fault))));
    return kinds;
  }

  /** A fault, whatever the endpoint is. */
  private record Kind(
      String en,
      String nl,
      Set<String> settings,
      Function<JsonValue, UnaryOperator<Answer>> make) {}

  /** A change to answers to right requests alone. */
  private static UnaryOperator<Answer> right(UnaryOperator<Answer> change) {
    return answer -> answer.status() == 200 ? change.apply(answer) : answer;
  }

  private static UnaryOperator<Answer> slow(JsonValue with) {
    int milliseconds = FaultKinds.number(with, "milliseconds", 1000, 0, LONGEST_WAIT);
    return answer -> {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return answer;
    };
  }

  private static UnaryOperator<Answer> otherType(JsonValue with) {
    String type = FaultKinds.line(with, "type", "text/html");
    return right(answer -> answer.with(Answer.TYPE, type));
  }

  private static Answer otherCharset(Answer answer) {
    String type = answer.headers().getOrDefault(Answer.TYPE, "");
    return answer.with(
        Answer.TYPE, type.replaceFirst(";\\s*charset=[^;]*", "") + "; charset=iso-8859-1");
  }
}
