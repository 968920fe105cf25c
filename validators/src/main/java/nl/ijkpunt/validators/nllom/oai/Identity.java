package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.nllom.OaiRecords;

/** Judges what a repository says of itself, and whether its records bear that out. */
@AutoService(Check.class)
public final class Identity implements LomCheckGroup {
  private static final String GRANULARITY = "granularity";
  private static final Set<String> GRANULARITIES = Set.of("YYYY-MM-DD", "YYYY-MM-DDThh:mm:ssZ");
  private static final String EARLIEST = "earliestDatestamp";
  private static final String DELETED = "deletedRecord";
  private static final List<String> REQUIRED =
      List.of(
          "repositoryName",
          "baseURL",
          "protocolVersion",
          "adminEmail",
          EARLIEST,
          DELETED,
          GRANULARITY);

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-identify-complete", Identity::complete),
        value("nl-lom-oai-identify-version", "protocolVersion", "2.0"::equals),
        value("nl-lom-oai-identify-granularity", GRANULARITY, GRANULARITIES::contains),
        value(
            "nl-lom-oai-identify-deleted-record",
            DELETED,
            Set.of("no", "persistent", "transient")::contains),
        new Deciding(
            "nl-lom-oai-earliest-datestamp-true",
            () -> new Compared(EARLIEST, OaiRecords::isUtc, Identity::isNotBefore)),
        new Deciding(
            "nl-lom-oai-datestamps-in-granularity",
            () -> new Compared(GRANULARITY, GRANULARITIES::contains, Identity::isWrittenAs)),
        new Deciding(
            "nl-lom-oai-deleted-support-true",
            () ->
                new Compared(
                    DELETED,
                    said -> !said.isEmpty(),
                    (header, said) -> !said.equals("no") || !OaiAnswer.isDeleted(header))));
  }

  private static Optional<XmlElement> about(Asked asked) {
    return asked.data(OaiVerb.IDENTIFY).flatMap(answer -> answer.content(OaiVerb.IDENTIFY));
  }

  private static boolean complete(Asked asked) {
    Optional<XmlElement> about = about(asked);
    if (about.isEmpty()) {
      return false;
    }
    List<String> missing =
        REQUIRED.stream().filter(name -> OaiAnswer.text(about.get(), name).isEmpty()).toList();
    if (!missing.isEmpty()) {
      asked.fails(Map.of("missing", String.join(", ", missing)), "");
    }
    return true;
  }

  private static Check value(String rule, String name, Predicate<String> right) {
    return Deciding.each(
        rule,
        asked -> {
          String text = about(asked).map(about -> OaiAnswer.text(about, name)).orElse("");
          if (!text.isEmpty() && !right.test(text)) {
            asked.fails(text);
          }
          return !text.isEmpty();
        });
  }

  /** Compares headers of lists with what the repository says of itself. */
  private static final class Compared implements Deciding.Memory {
    private final String name;
    private final Predicate<String> usable;
    private final BiPredicate<XmlElement, String> holds;
    private String said = "";

    /**
     * A comparison with one thing that is said.
     *
     * @param usable whether there is anything to hold records against
     * @param holds whether a header bears it out
     */
    Compared(String name, Predicate<String> usable, BiPredicate<XmlElement, String> holds) {
      this.name = name;
      this.usable = usable;
      this.holds = holds;
    }

    @Override
    public boolean take(Asked asked) {
      about(asked).ifPresent(about -> said = OaiAnswer.text(about, name));
      if (!asked.exchange().isForData() || !usable.test(said)) {
        return false;
      }
      List<XmlElement> headers = asked.answer().map(OaiAnswer::headers).orElse(List.of());
      headers.stream()
          .filter(header -> !holds.test(header, said))
          .findFirst()
          .ifPresent(header -> asked.fails(OaiAnswer.text(header, "datestamp")));
      return !headers.isEmpty();
    }
  }

  private static boolean isNotBefore(XmlElement header, String earliest) {
    String moment = OaiAnswer.text(header, "datestamp");
    int length = Math.min(moment.length(), earliest.length());
    return !OaiRecords.isUtc(moment)
        || moment.substring(0, length).compareTo(earliest.substring(0, length)) >= 0;
  }

  private static boolean isWrittenAs(XmlElement header, String granularity) {
    String moment = OaiAnswer.text(header, "datestamp");
    return !OaiRecords.isUtc(moment) || moment.length() == granularity.length();
  }
}
