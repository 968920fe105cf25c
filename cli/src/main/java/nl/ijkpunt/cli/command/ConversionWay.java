package nl.ijkpunt.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ijkpunt.cli.convert.ConversionPlan;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.Form;
import nl.ijkpunt.mappings.Mapper;
import nl.ijkpunt.mappings.Mappers;
import nl.ijkpunt.standards.finding.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The way from one form to another.
 *
 * @param mappers those that can go it
 * @param from what records must be; whatever can be read where it is null
 */
record ConversionWay(List<Mapper> mappers, @Nullable Form from, Form to) {
  private static final String OOAPI = "ooapi@";

  /**
   * The way that was asked for.
   *
   * @param mappers those that may be taken
   * @param version which of some versions the sources are of, where nobody says it
   * @throws Misuse when there is no such way, with those that there are
   */
  static ConversionWay of(
      @Nullable String named,
      String to,
      Mappers mappers,
      Function<Set<String>, Optional<String>> version) {
    Form target = named("--to", to, mappers.targets());
    List<Mapper> able = mappers.to(target);
    String from = named == null ? meant(able, to, version) : named;
    if (from == null) {
      boolean one = able.size() == 1 && able.get(0).from().size() == 1;
      return new ConversionWay(able, one ? able.get(0).from().get(0) : null, target);
    }
    Form source = named("--from", from, mappers.sources());
    List<Mapper> suited =
        able.stream()
            .filter(mapper -> mapper.from().stream().anyMatch(f -> f.isMeantBy(source)))
            .toList();
    if (suited.isEmpty()) {
      throw new Misuse("there is no way from %s to %s".formatted(from, to));
    }
    return new ConversionWay(suited, source, target);
  }

  /** Records of OOAPI do not tell of which version they are: all of them together may. */
  private static @Nullable String meant(
      List<Mapper> able, String to, Function<Set<String>, Optional<String>> version) {
    Set<String> standards =
        able.stream()
            .flatMap(mapper -> mapper.from().stream())
            .map(Form::standard)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> versions =
        standards.stream()
            .filter(standard -> standard.startsWith(OOAPI))
            .collect(Collectors.toCollection(TreeSet::new));
    if (versions.size() < 2) {
      return null;
    }
    return version
        .apply(versions)
        .orElseThrow(
            () ->
                new Misuse(
                    "%s can be made of %s, and the sources do not tell which they are: say it with --from"
                        .formatted(to, String.join(" and ", standards))));
  }

  /** What must be decided to go it. */
  Set<Choices.Needed> needs() {
    Set<Choices.Needed> needs = EnumSet.noneOf(Choices.Needed.class);
    mappers.forEach(mapper -> needs.addAll(mapper.needs(to)));
    return needs;
  }

  ConversionPlan plan(Choices choices) {
    if (choices.asOf() != null) {
      ChoiceOptions.requireStates(
          mappers.stream()
              .flatMap(mapper -> mapper.from().stream())
              .map(Form::standard)
              .collect(Collectors.toSet()));
    }
    return new ConversionPlan(mappers, from, to, choices);
  }

  /** The form with this name; without version or binding where one is meant. */
  private static Form named(String option, String text, SortedSet<String> known) {
    Form form = Form.of(text);
    List<Form> meant = known.stream().map(Form::of).filter(f -> f.isMeantBy(form)).toList();
    if (meant.isEmpty() || (option.equals("--to") && meant.size() > 1)) {
      String near = Nearest.to(text, known).map(n -> " Did you mean " + n + "?").orElse("");
      throw new Misuse(
          "%s cannot be '%s'; choose from %s.%s"
              .formatted(option, text, String.join(", ", known), near));
    }
    return meant.size() == 1 ? meant.get(0) : form;
  }
}
