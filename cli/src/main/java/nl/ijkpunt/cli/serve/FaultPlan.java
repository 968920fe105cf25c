package nl.ijkpunt.cli.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import nl.ijkpunt.standards.endpoint.Operations;
import nl.ijkpunt.standards.finding.Nearest;
import nl.ijkpunt.standards.pack.YamlFile;
import nl.ijkpunt.standards.record.JsonValue;

/**
 * Which faults an endpoint has, and which requests meet them.
 *
 * @param <F> what a fault can do to an answer
 */
public final class FaultPlan<F> {
  private static final Set<String> NAMES = Set.of("fault", "on", "from", "times", "with");
  private final List<Planned<F>> faults;

  private FaultPlan(List<Planned<F>> faults) {
    this.faults = List.copyOf(faults);
  }

  /** No faults at all. */
  public static <F> FaultPlan<F> none() {
    return new FaultPlan<>(List.of());
  }

  /**
   * Reads a plan.
   *
   * @param kinds the faults that there are
   * @throws IllegalArgumentException when it is none, with all that is wrong
   */
  public static <F> FaultPlan<F> read(
      String name, String text, Operations operations, FaultKinds<F> kinds) {
    JsonValue all = YamlFile.readJson(name, text);
    List<String> problems = new ArrayList<>();
    if (!all.text("faultsVersion").orElse("").equals("1.0")) {
      problems.add("faultsVersion is not \"1.0\"");
    }
    List<Planned<F>> faults = new ArrayList<>();
    for (JsonValue one : all.items("faults")) {
      read(one, operations, kinds, problems).ifPresent(faults::add);
    }
    if (faults.isEmpty() && problems.isEmpty()) {
      problems.add("there are no faults in it");
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": " + String.join(System.lineSeparator() + "  ", problems));
    }
    return new FaultPlan<>(faults);
  }

  private static <F> Optional<Planned<F>> read(
      JsonValue one, Operations operations, FaultKinds<F> kinds, List<String> problems) {
    String kind = one.text("fault").orElse("");
    one.members().stream()
        .map(JsonValue.Member::name)
        .filter(name -> !NAMES.contains(name))
        .forEach(name -> problems.add("'%s' is none of %s".formatted(name, new TreeSet<>(NAMES))));
    List<String> on = one.texts("on");
    on.stream()
        .filter(id -> operations.find(id).isEmpty())
        .forEach(id -> problems.add("%s: there is no operation '%s'".formatted(kind, id)));
    Optional<FaultKinds.Kind<F>> known = kinds.find(kind);
    if (known.isEmpty()) {
      String meant =
          Nearest.to(kind, kinds.names()).map(n -> "; did you mean " + n + "?").orElse("");
      problems.add("there is no fault '%s'%s".formatted(kind, meant));
      return Optional.empty();
    }
    JsonValue with = one.member("with").orElseGet(() -> JsonValue.parse("{}"));
    List<String> unfit = unfit(with, known.get().settings());
    if (!unfit.isEmpty()) {
      unfit.forEach(words -> problems.add(kind + ": " + words));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Planned<>(
              known.get().make().apply(with),
              on,
              number(one, "from", 1),
              number(one, "times", Long.MAX_VALUE),
              new AtomicLong()));
    } catch (NumberFormatException e) {
      problems.add("%s: from and times are whole numbers".formatted(kind));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      problems.add("%s: %s".formatted(kind, e.getMessage()));
      return Optional.empty();
    }
  }

  /** What is wrong with the settings of a fault, whatever their values. */
  private static List<String> unfit(JsonValue with, Set<String> settings) {
    if (!with.isObject()) {
      return List.of("with is no list of settings by name");
    }
    String there = settings.isEmpty() ? "it has none" : "it has " + String.join(", ", settings);
    return with.members().stream()
        .map(JsonValue.Member::name)
        .filter(name -> !settings.contains(name))
        .map(name -> "there is no setting '%s' under with; %s".formatted(name, there))
        .toList();
  }

  private static long number(JsonValue of, String name, long usual) {
    return of.text(name).map(Long::parseLong).orElse(usual);
  }

  /**
   * The faults that a request meets; it counts from here.
   *
   * @param operation the id of what it asks; empty where that is nothing known
   */
  public List<F> meeting(String operation) {
    List<F> met = new ArrayList<>();
    for (Planned<F> planned : faults) {
      if (planned.on().isEmpty() || planned.on().contains(operation)) {
        long turn = planned.turns().incrementAndGet();
        if (turn >= planned.from() && turn - planned.from() < planned.times()) {
          met.add(planned.fault());
        }
      }
    }
    return met;
  }

  private record Planned<F>(F fault, List<String> on, long from, long times, AtomicLong turns) {}
}
