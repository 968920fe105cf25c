package nl.ijkpunt.validators.nllom.oai;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ijkpunt.standards.endpoint.OaiVerb;
import nl.ijkpunt.standards.oai.OaiAnswer;
import nl.ijkpunt.standards.record.XmlElement;
import nl.ijkpunt.validators.Check;
import nl.ijkpunt.validators.LomCheckGroup;

/** Judges what a repository gives of a set, of a period, and by identifier. */
@AutoService(Check.class)
public final class Selections implements LomCheckGroup {

  @Override
  public List<Check> checks() {
    return List.of(
        Deciding.each("nl-lom-oai-set-honoured", asked -> all(asked, isOf(asked))),
        Deciding.each("nl-lom-oai-from-honoured", asked -> all(asked, isFrom(asked))),
        Deciding.each("nl-lom-oai-until-honoured", asked -> all(asked, isUntil(asked))),
        Deciding.each("nl-lom-oai-period-holds-its-ends", Selections::inclusive),
        Deciding.each("nl-lom-oai-record-as-asked", Selections::asAsked),
        Deciding.each("nl-lom-oai-deleted-found", Selections::deleted),
        Deciding.each("nl-lom-oai-post-like-get", Selections::post));
  }

  private static boolean all(Asked asked, Predicate<XmlElement> right) {
    List<XmlElement> headers = asked.own().map(OaiAnswer::headers).orElse(List.of());
    headers.stream()
        .filter(header -> !right.test(header))
        .findFirst()
        .ifPresent(header -> asked.fails(OaiAnswer.text(header, "identifier")));
    return !headers.isEmpty();
  }

  private static Predicate<XmlElement> isOf(Asked asked) {
    String set = asked.exchange().query("set");
    return header ->
        header.children().stream()
            .filter(child -> child.local().equals("setSpec"))
            .map(child -> child.text().strip())
            .anyMatch(own -> own.equals(set) || own.startsWith(set + ":"));
  }

  private static Predicate<XmlElement> isFrom(Asked asked) {
    String from = asked.exchange().query("from");
    return header -> cut(header, from).compareTo(from) >= 0;
  }

  private static Predicate<XmlElement> isUntil(Asked asked) {
    String until = asked.exchange().query("until");
    return header -> cut(header, until).compareTo(until) <= 0;
  }

  private static String cut(XmlElement header, String like) {
    String moment = OaiAnswer.text(header, "datestamp");
    return moment.substring(0, Math.min(moment.length(), like.length()));
  }

  private static boolean inclusive(Asked asked) {
    Optional<OaiAnswer> answer = asked.own();
    if (answer.isPresent() && answer.get().headers().isEmpty()) {
      asked.fails(String.join(", ", answer.get().errors()));
    }
    return answer.isPresent();
  }

  private static boolean asAsked(Asked asked) {
    Optional<OaiAnswer> answer = asked.own();
    if (answer.isEmpty()) {
      return false;
    }
    List<XmlElement> headers = answer.get().headers();
    String wanted = asked.exchange().query("identifier");
    boolean right =
        headers.size() == 1
            && OaiAnswer.text(headers.get(0), "identifier").equals(wanted)
            && answer.get().units().get(0).child("metadata").isPresent();
    if (!right) {
      asked.fails(
          headers.isEmpty()
              ? String.join(", ", answer.get().errors())
              : OaiAnswer.text(headers.get(0), "identifier"));
    }
    return true;
  }

  private static boolean deleted(Asked asked) {
    Optional<OaiAnswer> answer = asked.own();
    if (answer.isPresent() && answer.get().headers().stream().noneMatch(OaiAnswer::isDeleted)) {
      asked.fails(String.join(", ", answer.get().errors()));
    }
    return answer.isPresent();
  }

  private static boolean post(Asked asked) {
    if (!asked.isForRule() || asked.exchange().answered() == null) {
      return false;
    }
    Optional<OaiAnswer> answer = asked.answer();
    if (answer.flatMap(one -> one.content(OaiVerb.IDENTIFY)).isEmpty()) {
      asked.fails(
          answer
              .map(one -> String.join(", ", one.errors()))
              .filter(errors -> !errors.isEmpty())
              .orElse(String.valueOf(asked.exchange().status())));
    }
    return true;
  }
}
