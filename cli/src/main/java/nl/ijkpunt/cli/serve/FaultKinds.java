package nl.ijkpunt.cli.serve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ijkpunt.standards.finding.Text;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * The faults that endpoints of a kind can be given, by name.
 *
 * @param <F> what a fault can do to an answer
 */
public record FaultKinds<F>(NavigableMap<String, Kind<F>> all) {

  /**
   * A fault.
   *
   * @param what what it does
   * @param settings the names that a plan can give under {@code with}
   * @param make makes it, with what a plan says under {@code with}
   */
  public record Kind<F>(Text what, NavigableSet<String> settings, Function<JsonValue, F> make) {
    public Kind {
      settings = Collections.unmodifiableNavigableSet(new TreeSet<>(settings));
    }

    /** One without settings. */
    public Kind(Text what, Function<JsonValue, F> make) {
      this(what, new TreeSet<>(), make);
    }

    /** The same that can be given these settings too. */
    public Kind<F> set(String... names) {
      NavigableSet<String> more = new TreeSet<>(settings);
      Collections.addAll(more, names);
      return new Kind<>(what, more, make);
    }
  }

  public FaultKinds {
    all = Collections.unmodifiableNavigableMap(new TreeMap<>(all));
  }

  /** All of these. */
  public static <F> FaultKinds<F> of(List<Map<String, Kind<F>>> some) {
    NavigableMap<String, Kind<F>> all = new TreeMap<>();
    some.forEach(all::putAll);
    return new FaultKinds<>(all);
  }

  /** The names of all faults. */
  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  /**
   * A whole number under {@code with}.
   *
   * @param usual what it is where it does not stand there
   * @throws IllegalArgumentException where it is none, or too small or large; the message says so
   */
  public static int number(JsonValue with, String name, int usual, int least, int most) {
    String text = with.text(name).orElse(String.valueOf(usual));
    long number = text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          "%s is a whole number from %d to %d, and not '%s'".formatted(name, least, most, text));
    }
    return (int) number;
  }

  /**
   * The status of an answer under {@code with}.
   *
   * @throws IllegalArgumentException where it is none; the message says so
   */
  public static int status(JsonValue with) {
    return number(with, "status", 500, 200, 599);
  }

  /**
   * A line of text under {@code with}, which can stand in a header.
   *
   * @throws IllegalArgumentException where it is no line; the message says so
   */
  public static String line(JsonValue with, String name, String usual) {
    String text = with.text(name).orElse(usual);
    if (text.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(name + " is one line of letters, digits and signs");
    }
    return text;
  }

  /** The fault with this name. */
  public Optional<Kind<F>> find(String name) {
    return Optional.ofNullable(all.get(name));
  }
}
