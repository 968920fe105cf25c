package nl.ijkpunt.cli.command;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.mappings.Choices;
import nl.ijkpunt.mappings.timeline.StateOnDay;
import nl.ijkpunt.standards.Standard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What somebody decides where the source of a conversion has no answer. */
final class ChoiceOptions {
  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "In which zone a day begins that becomes a moment, as in Europe/Amsterdam; and a moment"
              + " is put in that becomes a day.")
  private @Nullable String zone;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "In which language texts are that do not say it, as in nl.")
  private String language = "";

  @Option(
      names = "--consumer",
      paramLabel = "KEY|each",
      description =
          "For which consumer to write a record that is meant for several; each writes one for"
              + " each of them.")
  private String consumer = "";

  @Option(
      names = "--consumer-version",
      paramLabel = "KEY=VERSION",
      description =
          "Which version of a consumer an endpoint supports, where the source knows only its key;"
              + " repeatable.")
  private Map<String, String> versions = new TreeMap<>();

  @Option(
      names = "--default",
      paramLabel = "[TYPE.]NAME=VALUE",
      description =
          "What a member of the target says where the source does not: a text, or JSON;"
              + " repeatable.")
  private Map<String, String> defaults = new TreeMap<>();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Where the names of things begin, where statements are made of them.")
  private String base = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Writes records of OOAPI as they are on this day, as in 2026-09-01: the record itself, or"
              + " what one of its overrides says; those that are not there then are left out.")
  private @Nullable String asOf;

  /**
   * What was chosen.
   *
   * @param needed what the mapping cannot do without
   * @throws Misuse when that was not chosen, or is no such thing
   */
  Choices chosen(String to, Set<Choices.Needed> needed) {
    Choices choices = choices(zoneId(), language);
    for (Choices.Needed need : needed) {
      if (!choices.has(need)) {
        throw new Misuse(
            switch (need) {
              case ZONE ->
                  "%s has moments where the source has days: say where a day begins, with --zone Europe/Amsterdam"
                      .formatted(to);
              case LANGUAGE ->
                  "%s says the language of each text, and the source does not: say it with --language nl"
                      .formatted(to);
            });
      }
    }
    return choices;
  }

  /**
   * What was chosen, and what is usual in the Netherlands for what was not.
   *
   * @param needed what the mapping cannot do without; what was chosen is taken out
   */
  Choices assumed(Set<Choices.Needed> needed) {
    Choices choices = choices(zoneId(), language);
    needed.removeIf(choices::has);
    ZoneId where = choices.zone() == null ? ZoneId.of("Europe/Amsterdam") : choices.zone();
    String tongue = language.isEmpty() ? "nl" : language;
    return choices(where, tongue);
  }

  private Choices choices(@Nullable ZoneId where, String tongue) {
    LocalDate day = day().orElse(null);
    return new Choices(where, consumer, tongue, defaults, base, versions, day);
  }

  /** The day on which records are as they are to be written. */
  Optional<LocalDate> day() {
    try {
      return Optional.ofNullable(asOf).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new Misuse("--as-of takes a day such as 2026-09-01; not '" + asOf + "'");
    }
  }

  /**
   * The records of a standard as they are on the day that was chosen, if one was.
   *
   * @throws Misuse when records of that standard are what they are on any day
   */
  Optional<StateOnDay> state(Standard standard) {
    day().ifPresent(any -> requireStates(Set.of(standard.id()), hasStates(standard)));
    return day().map(day -> new StateOnDay(day, zoneId()));
  }

  /**
   * Makes sure that there are states to choose from.
   *
   * @param standards what records may be of
   */
  static void requireStates(Set<String> standards) {
    requireStates(
        standards,
        standards.stream()
            .filter(Selection.ids()::contains)
            .anyMatch(id -> hasStates(Selection.standard(id))));
  }

  private static void requireStates(Set<String> standards, boolean some) {
    if (!some) {
      throw new Misuse(
          "--as-of chooses between what records are at different times, and those of %s do not say that"
              .formatted(standards.stream().sorted().collect(joining(", "))));
    }
  }

  private static boolean hasStates(Standard standard) {
    return !standard.relations().carriers().isEmpty();
  }

  private @Nullable ZoneId zoneId() {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new Misuse("--zone takes a zone such as Europe/Amsterdam; not '" + zone + "'");
    }
  }
}
