package nl.ijkpunt.validators.nllom;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;
import nl.ijkpunt.validators.XmlAnswers;

/** Judges the answers of a repository: when, to what, and whether there is more to come. */
@AutoService(Check.class)
public final class OaiResponses implements LomCheckGroup {
  /** Codes that say that there is nothing, not that something is wrong. */
  private static final Set<String> NOTHING = Set.of("noRecordsMatch", "noSetHierarchy");

  @Override
  public List<Check> checks() {
    return List.of(
        new DecidingXml("nl-lom-oai-response-date", OaiResponses::date),
        new DecidingXml("nl-lom-oai-request-present", OaiResponses::request),
        new DecidingXml("nl-lom-oai-no-error", (r, a) -> errors(r, false, a)),
        new DecidingXml("nl-lom-oai-something-matches", (r, a) -> errors(r, true, a)),
        new DecidingXml("nl-lom-oai-harvest-complete", OaiResponses::complete),
        new DecidingXml("nl-lom-oai-list-size", OaiResponses::size));
  }

  private static void date(XmlElement response, XmlAnswers answers) {
    Optional<XmlElement> date = response.child("responseDate");
    if (date.isEmpty()) {
      answers.fails(response, Map.of());
    } else if (!OaiRecords.isUtc(date.get().text())) {
      answers.fails(date.get(), Map.of());
    }
  }

  private static void request(XmlElement response, XmlAnswers answers) {
    if (response.child("request").isEmpty()) {
      answers.fails(response, Map.of());
    }
  }

  private static void errors(XmlElement response, boolean nothing, XmlAnswers answers) {
    for (XmlElement child : response.children()) {
      String code = child.attribute("code").orElse("");
      if (child.local().equals("error") && NOTHING.contains(code) == nothing) {
        answers.fails(child, code.isEmpty() ? Map.of() : Map.of("code", code));
      }
    }
  }

  private static void complete(XmlElement response, XmlAnswers answers) {
    for (XmlElement list : response.children()) {
      list.child("resumptionToken")
          .filter(token -> !token.text().isBlank())
          .ifPresent(token -> answers.fails(token, Map.of()));
    }
  }

  private static void size(XmlElement response, XmlAnswers answers) {
    for (XmlElement list : response.children()) {
      list.child("resumptionToken").ifPresent(token -> size(list, token, answers));
    }
  }

  private static void size(XmlElement list, XmlElement token, XmlAnswers answers) {
    Optional<Long> said = number(token, "completeListSize");
    if (said.isEmpty()) {
      return;
    }
    Optional<Long> before = number(token, "cursor");
    long there = before.orElse(0L) + list.keptApart();
    boolean last = token.text().isBlank();
    if (there > said.get() || (last && before.isPresent() && there < said.get())) {
      answers.fails(
          token, Map.of("said", Long.toString(said.get()), "there", Long.toString(there)));
    }
  }

  private static Optional<Long> number(XmlElement token, String name) {
    return token.attribute(name).filter(text -> text.matches("\\d{1,15}")).map(Long::parseLong);
  }
}
