package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.nllom.OaiRecords;

/** Judges what every answer of a repository must hold. */
@AutoService(Check.class)
public final class Answers implements LomCheckGroup {
  /** The codes that the protocol has. */
  static final Set<String> CODES =
      Set.of(
          "badArgument",
          "badResumptionToken",
          "badVerb",
          "cannotDisseminateFormat",
          "idDoesNotExist",
          "noMetadataFormats",
          "noRecordsMatch",
          "noSetHierarchy");

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-answer-form", Answers::form),
        Deciding.each("nl-lom-oai-answer-dated", Answers::dated),
        new Deciding("nl-lom-oai-request-repeated", Repeated::new),
        Deciding.each("nl-lom-oai-error-code-known", Answers::code));
  }

  private static boolean form(Asked asked) {
    Optional<OaiAnswer> answer = OaiAnswer.of(asked.exchange());
    if (answer.isEmpty()) {
      return false;
    }
    XmlElement root = answer.get().root();
    boolean holds =
        answer.get().isOai()
            && (!answer.get().errors().isEmpty()
                || asked.verb().flatMap(verb -> answer.get().content(verb)).isPresent());
    if (!holds) {
      asked.fails("<%s> %s".formatted(root.name().written(), root.namespace()));
    }
    return true;
  }

  private static boolean dated(Asked asked) {
    Optional<OaiAnswer> answer = asked.answer();
    if (answer.isEmpty()) {
      return false;
    }
    String date = OaiAnswer.text(answer.get().root(), "responseDate");
    if (!OaiRecords.isUtc(date) || date.indexOf('T') < 0) {
      asked.fails(date);
    }
    return true;
  }

  private static boolean code(Asked asked) {
    List<String> codes = asked.answer().map(OaiAnswer::errors).orElse(List.of());
    codes.stream().filter(code -> !CODES.contains(code)).forEach(asked::fails);
    return !codes.isEmpty();
  }

  /** Compares what answers repeat with what was asked, and with the address that was told. */
  private static final class Repeated implements Deciding.Memory {
    private String base = "";

    @Override
    public boolean take(Asked asked) {
      Optional<OaiAnswer> answer = asked.answer();
      if (answer.isEmpty()) {
        return false;
      }
      answer
          .get()
          .content(OaiVerb.IDENTIFY)
          .ifPresent(about -> base = OaiAnswer.text(about, "baseURL"));
      Optional<XmlElement> request = answer.get().root().child("request");
      if (request.isEmpty() || !isRight(request.get(), asked, answer.get())) {
        asked.fails(request.map(one -> attributes(one) + " " + one.text()).orElse(""));
      }
      return true;
    }

    private boolean isRight(XmlElement request, Asked asked, OaiAnswer answer) {
      boolean none = answer.hasError("badVerb") || answer.hasError("badArgument");
      Map<String, String> wanted = none ? Map.of() : asked.exchange().asked().query();
      String address = request.text().strip();
      return attributes(request).equals(wanted)
          && !address.isEmpty()
          && (base.isEmpty() || base.equals(address));
    }

    private static Map<String, String> attributes(XmlElement request) {
      Map<String, String> attributes = new TreeMap<>();
      request.attributes().stream()
          .filter(one -> one.name().prefix().isEmpty())
          .forEach(one -> attributes.put(one.name().local(), one.value()));
      return attributes;
    }
  }
}
