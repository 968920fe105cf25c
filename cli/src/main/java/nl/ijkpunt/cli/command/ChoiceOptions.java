package nl.ijkpunt.cli.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.mappings.Choices;
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

  /**
   * What was chosen.
   *
   * @param needed what the mapping cannot do without
   * @throws Misuse when that was not chosen, or is no such thing
   */
  Choices chosen(String to, Set<Choices.Needed> needed) {
    Choices choices = new Choices(zoneId(), consumer, language, defaults, base, versions);
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
    Choices choices = new Choices(zoneId(), consumer, language, defaults, base, versions);
    needed.removeIf(choices::has);
    ZoneId where = choices.zone() == null ? ZoneId.of("Europe/Amsterdam") : choices.zone();
    String tongue = language.isEmpty() ? "nl" : language;
    return new Choices(where, consumer, tongue, defaults, base, versions);
  }

  private @Nullable ZoneId zoneId() {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new Misuse("--zone takes a zone such as Europe/Amsterdam; not '" + zone + "'");
    }
  }
}
